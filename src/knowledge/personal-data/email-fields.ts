/** The fields whose value is an e-mail address, read from the schemas. */
import { z } from 'zod';
import { arten, kindOf } from '../../schema/kinds.ts';
import { alleFelder } from '../../schema/walk.ts';

/** Names of these fields. By definition their addresses are role mailboxes. */
export const emailFields: ReadonlySet<string> = new Set(
  arten.flatMap((art) =>
    [...alleFelder(kindOf(art).schema)]
      .filter(({ schema }) => schema instanceof z.ZodEmail)
      .map(({ pfad }) => pfad.at(-1) ?? ''),
  ),
);

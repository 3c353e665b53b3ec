/** Makes findings: a rule's severity is kept in its registry entry, not at each call. */
import type { Befund, Stelle } from '../schema/befund.ts';
import { rules, type RuleName } from './rules/registry.ts';

interface Words {
  readonly satz: string;
  readonly abhilfe: string;
}

/** A finding of `rule` at one place of a file. */
export const finding = (rule: RuleName, datei: string, stelle: Stelle, words: Words): Befund => ({
  regel: rule,
  schwere: rules[rule].schwere,
  datei,
  stelle,
  ...words,
});

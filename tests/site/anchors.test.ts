import { expect, inject, it } from 'vitest';
import { anchorMaker } from '../../src/markdown/anchor.ts';
import { all, attribute, first, pagesOf } from '../support/html.ts';

it('No heading in a record’s text can take an anchor that its page uses around the text', () => {
  const recordPages = [inject('site'), inject('edgeCases')].flatMap((site) =>
    pagesOf(site).filter(({ root }) => all(root, '.eintrag').length > 0),
  );
  const around = recordPages.flatMap(({ root }) => {
    const text = all(root, '.fliesstext').flatMap((part) => all(part, '[id]'));
    return all(first(root, 'body'), '[id]')
      .filter((element) => !text.some((inside) => attribute(inside, 'id') === attribute(element, 'id')))
      .map((element) => attribute(element, 'id') ?? '');
  });
  const taken = [...new Set(around)].filter((id) => anchorMaker()(id) === id);
  expect(taken).toEqual([]);
});

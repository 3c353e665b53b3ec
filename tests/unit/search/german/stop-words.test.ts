/** What a query may lose without losing its meaning. */
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../../src/search/german/stop-words.ts';

describe('isStopWord', () => {
  it.each(
    'der die das Wie WARUM wofür wofuer können koennen müssen ist sind unser unserem meines keiner dieses jedem bitte nicht heißt'.split(
      ' ',
    ),
  )('leaves out %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(
    'Akku Display kaputt mieten Kosten Frist neu WLAN Schule Lehrer digital 79 §79 EB-L200F teuer reparieren leihen Datenschutz'.split(
      ' ',
    ),
  )('keeps %s', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it('keeps what is nothing', () => {
    expect(isStopWord('')).toBe(false);
  });
});

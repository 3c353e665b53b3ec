import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress } from '../../../../src/documents/builder/address.ts';
import { emptySelection, withClause, type Selection } from '../../../../src/documents/builder/selection.ts';
import { withValue } from '../../../../src/documents/builder/values.ts';
import { builderClause, builderData, meldungStunden } from '../../../support/builder.ts';

const data = builderData(
  builderClause('frist', { platzhalter: [meldungStunden] }),
  builderClause('frist-zwei', { platzhalter: [meldungStunden] }),
  builderClause('preis', { bereich: 'verguetung' }),
);
const [frist] = data.klauseln;
const select = (...slugs: string[]): Selection =>
  slugs.reduce((all, slug) => withClause(data, all, slug), emptySelection('leistungsbeschreibung'));
const filled: Selection = {
  ...withValue(data, select('preis', 'frist-zwei', 'frist'), frist!, meldungStunden, '6 & "#<ä'),
  deckblatt: { titel: 'Support', auftraggeber: 'Frau Probe', aktenzeichen: '1/2=3' },
  herkunft: false,
};

describe('The address of a selection', () => {
  it('holds choice, order and editions, and nothing that somebody filled in', () => {
    const address = encodeAddress(data, filled, { mitWerten: false });
    expect(address).toBe(
      'd=leistungsbeschreibung&k=preis.0123456789ab%7Efrist-zwei.0123456789ab%7Efrist.0123456789ab&ohne-herkunft=1',
    );
    expect(decodeAddress(data, `#${address}`)).toEqual({
      selection: { ...filled, werte: {}, deckblatt: { titel: '', auftraggeber: '', aktenzeichen: '' } },
      bemerkungen: [],
    });
  });

  it('holds what was filled in on request, a shared value once, and gives back the same', () => {
    const address = encodeAddress(data, filled, { mitWerten: true });
    expect([...new URLSearchParams(address).keys()].filter((key) => key.startsWith('w.'))).toEqual([
      'w.frist-zwei.meldung_stunden',
    ]);
    expect(decodeAddress(data, address)).toEqual({ selection: filled, bemerkungen: [] });
  });

  it('keeps a field that was emptied apart from one that nobody touched', () => {
    const emptied = withValue(data, select('frist'), frist!, meldungStunden, '');
    const read = decodeAddress(data, encodeAddress(data, emptied, { mitWerten: true }));
    expect(read?.selection.werte['frist.meldung_stunden']).toBe('');
    const untouched = decodeAddress(data, encodeAddress(data, select('frist'), { mitWerten: true }));
    expect(untouched?.selection.werte).toEqual({});
  });

  it('knows the lines of an edition only as long as it is the current one', () => {
    const address = encodeAddress(data, select('preis'), { mitWerten: false });
    expect(decodeAddress(data, address)?.selection.klauseln[0]?.zeilen).toEqual(['Wortlaut von preis.']);
    const later = builderData(builderClause('preis', { hash: 'ffffffffffff' }));
    expect(decodeAddress(later, address)?.selection.klauseln).toEqual([
      { slug: 'preis', hash: '0123456789ab' },
    ]);
  });

  it('keeps clauses that no longer exist, so that they can be reported', () => {
    const read = decodeAddress(data, 'd=leistungsbeschreibung&k=weg.0123456789ab');
    expect(read?.selection.klauseln).toEqual([{ slug: 'weg', hash: '0123456789ab' }]);
  });

  it('says how much of it could not be read, and takes the rest', () => {
    const read = decodeAddress(
      data,
      'd=leistungsbeschreibung&k=preis.0123456789ab~preis.0123456789ab~fri%20st~../x.0123456789ab&w.weg.x=1',
    );
    expect(read?.selection.klauseln.map(({ slug }) => slug)).toEqual(['preis']);
    expect(read?.bemerkungen).toHaveLength(1);
    expect(read?.bemerkungen[0]).toContain('nicht übernommen (3)');
  });

  it('says of an unknown kind of document that it does not exist', () => {
    const read = decodeAddress(data, 'd=einkaufszettel&k=');
    expect(read?.selection.dokument).toBe('leistungsbeschreibung');
    expect(read?.bemerkungen).toEqual(['Die Art des Dokuments „einkaufszettel“ gibt es hier nicht.']);
  });

  it.each(['', '#', '#verguetung', '#k=preis.0123456789ab'])('is none in „%s“', (fragment) => {
    expect(decodeAddress(data, fragment)).toBeUndefined();
  });
});

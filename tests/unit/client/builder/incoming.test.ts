/** What an address asks of the builder. */
import { describe, expect, it } from 'vitest';
import { isFulfilled, isKept, readIncoming } from '../../../../src/client/builder/incoming.ts';
import { encodeAddress } from '../../../../src/documents/builder/address.ts';
import { emptySelection, withClause } from '../../../../src/documents/builder/selection.ts';
import { builderClause, builderData } from '../../../support/builder.ts';

const data = builderData(builderClause('a'), builderClause('b', { dokument: 'nutzungsvereinbarung' }));
const own = withClause(data, emptySelection('leistungsbeschreibung'), 'a');
const titled = { ...own, deckblatt: { ...own.deckblatt, titel: 'Meins' } };
const at = (search: string, hash = '') => readIncoming(data, { search, hash });

describe('An address', () => {
  it('names a document, or a clause and with it its document', () => {
    expect(at('?dokument=nutzungsvereinbarung').dokument).toBe('nutzungsvereinbarung');
    const { klausel, dokument } = at('?klausel=b&dokument=leistungsbeschreibung');
    expect([klausel?.slug, dokument]).toEqual(['b', 'nutzungsvereinbarung']);
  });

  it('says what it names and does not exist', () => {
    expect(at('?klausel=c').bemerkungen.join()).toContain('„c“');
    expect(at('?dokument=brief&geraeteklasse=toaster')).toEqual({
      dokument: undefined,
      geraeteklasse: undefined,
      klausel: undefined,
      bemerkungen: [],
    });
  });

  it('that holds a whole document asks for nothing else', () => {
    const hash = `#${encodeAddress(data, own, { mitWerten: false })}`;
    const { shared, klausel } = at('?klausel=b', hash);
    expect(shared?.selection).toEqual(own);
    expect(klausel).toBeUndefined();
  });
});

describe('What is kept', () => {
  it('is what was shared, whether or not the address has its values', () => {
    expect(isKept(data, own, titled)).toBe(true);
    expect(isKept(data, titled, titled)).toBe(true);
    expect(isKept(data, titled, own)).toBe(false);
    expect(isKept(data, emptySelection('leistungsbeschreibung'), own)).toBe(false);
  });

  it('fulfils a wish that would change nothing, but not one for other devices', () => {
    expect(isFulfilled(at(''), own)).toBe(true);
    expect(isFulfilled(at('?dokument=leistungsbeschreibung'), own)).toBe(true);
    expect(isFulfilled(at('?klausel=a'), own)).toBe(true);
    expect(isFulfilled(at('?dokument=nutzungsvereinbarung'), own)).toBe(false);
    expect(isFulfilled(at('?klausel=b'), own)).toBe(false);
    expect(isFulfilled({ geraeteklasse: 'tablet', bemerkungen: [] }, own)).toBe(false);
  });
});

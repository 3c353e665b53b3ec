/** The filters of the search: what the index stores, the page shows and the address holds. */
export interface SearchFilter {
  /** Name in the index and in the address. */
  readonly name: string;
  readonly titel: string;
  /** Field of the record from which its values come, where it is one. */
  readonly feld?: string;
}

export const searchFilters: readonly SearchFilter[] = [
  { name: 'art', titel: 'Art' },
  { name: 'thema', titel: 'Thema', feld: 'themen' },
  { name: 'geraeteklasse', titel: 'Geräteklasse', feld: 'geraeteklassen' },
  { name: 'ort', titel: 'Ort', feld: 'orte' },
  { name: 'schulform', titel: 'Schulform', feld: 'schulformen' },
  { name: 'status', titel: 'Status', feld: 'status' },
  { name: 'belegart', titel: 'Belegart', feld: 'belegart' },
  { name: 'groesse', titel: 'Größe des Trägers' },
  { name: 'jahr', titel: 'Jahr' },
];

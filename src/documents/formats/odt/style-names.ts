/** Names of the styles of the ODT. A blank is written as `_20_`. */
export const styleNames = {
  text: 'Standard',
  title: 'Title',
  compactTitle: 'Kompakter_20_Titel',
  subtitle: 'Subtitle',
  mark: 'Kennzeichnung',
  notice: 'Vermerk',
  note: 'Anmerkung',
  criterion: 'Kriterium',
  item: 'Listenabsatz',
  cell: 'Tabellentext',
  head: 'Tabellenkopf',
  fact: 'Angabe',
  factName: 'Angabenname',
  boxTitle: 'Kastentitel',
  gap: 'Zwischenraum',
  contentsTitle: 'Contents_20_Heading',
  footer: 'Footer',
  code: 'Quelltext',
  missing: 'Auszufuellen',
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  link: 'Internet_20_link',
  contentsLink: 'Index_20_Link',
  ordered: 'Absaetze',
  bullets: 'Aufzaehlung',
} as const;

export const headingStyle = (level: number): string => `Heading_20_${level}`;
export const contentsStyle = (level: number): string => `Contents_20_${level}`;

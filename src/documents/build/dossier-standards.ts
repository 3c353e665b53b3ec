/** What the standards in force demand of a device class, and what is not decided yet. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { empfehlung as schema } from '../../schema/empfehlung.ts';
import { labelsAt } from '../../schema/walk.ts';
import type { Dossier } from '../../insights/dossier.ts';
import { t } from '../../strings/de.ts';
import type { Block } from '../model/text-document.ts';
import { paragraph, words } from '../model/make.ts';
import { heading, linkList, linkTo, note } from './pieces.ts';
import { requirementsTable } from './requirements-table.ts';

const binding = labelsAt(schema, 'verbindlichkeit');

export function dossierStandards(kb: KnowledgeBase, dossier: Dossier): Block[] {
  const { standards, anforderungen, beschluesse } = dossier;
  const agreed = standards.filter(({ daten }) => daten.status === 'beschlossen');
  const open = standards.filter(({ daten }) => daten.status !== 'beschlossen');
  return [
    ...(agreed.length === 0 ? [paragraph(words(t('dossier.standard_leer')))] : []),
    ...agreed.flatMap((standard): Block[] => {
      const { titel, verbindlichkeit, beschluss } = standard.daten;
      const rows = anforderungen
        .filter((one) => one.standard === standard)
        .map(({ klauseln, ...anforderung }) => ({ anforderung, klauseln }));
      return [
        heading(2, titel),
        paragraph(
          words(`${binding[verbindlichkeit]}. ${t('dossier.beschlossen')}: `),
          ...beschluesse.filter(({ ref }) => ref === beschluss).map((one) => linkTo(kb, one)),
          words(`. ${t('dokumente.im_wortlaut')} `),
          linkTo(kb, standard),
        ),
        ...(rows.length > 0 ? [requirementsTable(kb, titel, rows)] : []),
      ];
    }),
    ...(agreed.length > 0 ? [note(t('dokumente.stufen'))] : []),
    ...(open.length > 0 ? [paragraph(words(t('dossier.in_arbeit'))), ...linkList(kb, open)] : []),
  ];
}

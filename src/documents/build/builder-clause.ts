/** A clause as the builder knows it. */
import { getOfKind, type KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { anforderungsAnker } from '../../schema/empfehlung.ts';
import type { EintragVon } from '../../schema/eintrag.ts';
import { klausel as schema } from '../../schema/klausel.ts';
import { labelsAt } from '../../schema/walk.ts';
import { exclusionsOf } from '../../insights/clause-exclusions.ts';
import { evidenceOf } from '../../insights/evidence.ts';
import { lineageOf } from '../../insights/lineage.ts';
import { statusOf } from '../../insights/status.ts';
import { successorOf } from '../../insights/successor.ts';
import { isFictional } from '../../insights/trust.ts';
import { germanDate } from '../../strings/format.ts';
import { supportWords } from '../../strings/support.ts';
import { t } from '../../strings/de.ts';
import type { BuilderClause, Origin } from '../builder/data.ts';
import { clauseHash } from './clause-hash.ts';
import { clauseText } from './clause-text.ts';
import { editionLines } from './edition-lines.ts';
import { addressesFrom, originOf, pageAddress } from './origins.ts';

type Klausel = EintragVon<'klauseln'>;

export function builderClause(kb: KnowledgeBase, klausel: Klausel): BuilderClause {
  const { daten, slug } = klausel;
  const { titel, kurzfassung, dokument, bereich, niveau, kriterium, status, warum } = daten;
  const { text, hinweise } = clauseText(klausel.text, addressesFrom(kb, klausel));
  const zeilen = editionLines(klausel);
  const successor = successorOf(kb, klausel);
  return {
    slug,
    titel,
    kurzfassung,
    adresse: pageAddress(kb, klausel),
    dokument,
    bereich,
    niveau,
    kriterium,
    status,
    stand: statusOf(klausel).label,
    fiktiv: isFictional(klausel),
    fassung: lineageOf(kb, klausel).fassungen.findIndex(({ eintrag }) => eintrag.ref === klausel.ref) + 1,
    vom: daten.gueltig_ab ?? daten.aenderungen?.[0]?.datum ?? daten.geprueft_am,
    hash: clauseHash(zeilen),
    text,
    zeilen,
    hinweise,
    platzhalter: daten.platzhalter ?? [],
    warum,
    erfordert: slugs(kb, daten.erfordert),
    schliesst_aus: exclusionsOf(kb, klausel).map((other) => other.slug),
    ...(successor && { abgeloest_durch: successor.slug }),
    ...(daten.rueckzug_grund !== undefined && { rueckzug_grund: daten.rueckzug_grund }),
    rechtspruefung: legalCheck(daten.rechtspruefung),
    geraeteklassen: daten.geraeteklassen ?? [],
    belege: evidence(kb, klausel),
  };
}

const slugs = (kb: KnowledgeBase, refs: readonly string[] = []): string[] =>
  refs.flatMap((ref) => getOfKind(kb, ref, 'klauseln')?.slug ?? []);

const legalCheck = ({ stand, datum }: Klausel['daten']['rechtspruefung']): string =>
  [labelsAt(schema, 'rechtspruefung', 'stand')[stand], ...(datum ? [germanDate(datum)] : [])].join(', ');

function evidence(kb: KnowledgeBase, klausel: Klausel): BuilderClause['belege'] {
  const { erfahrungen, beschluesse, rueckhalt } = evidenceOf(kb, klausel);
  return {
    erfahrungen: erfahrungen.map((one) => originOf(kb, one)),
    empfehlungen: requirements(kb, klausel),
    beschluesse: beschluesse.map((one) => originOf(kb, one)),
    rueckhalt: supportWords(rueckhalt),
  };
}

/** Title of the recommendation and number of the requirement; without a number, all of it. */
const requirements = (kb: KnowledgeBase, { daten }: Klausel): Origin[] =>
  (daten.setzt_um ?? []).flatMap(({ empfehlung, anforderung }) => {
    const record = getOfKind(kb, empfehlung, 'empfehlungen');
    if (!record) return [];
    const whole = originOf(kb, record);
    if (anforderung === undefined) return [whole];
    return [
      {
        ...whole,
        titel: t('text.anforderung', { titel: whole.titel, nr: anforderung }),
        adresse: `${whole.adresse}#${anforderungsAnker(anforderung)}`,
      },
    ];
  });

/** Records for what the records of this project do not happen to show: see `edge-cases/content/`. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageSize } from '../../src/insights/listing.ts';
import { shownPerKind } from '../../src/insights/topic.ts';

/** More questions than one page of a list holds. */
export const manyQuestions = pageSize + 3;

/** More devices than a topic shows. */
const manyDevices = shownPerKind + 1;

/** Writes `content/` below `root`: the small valid knowledge base of the unit tests and the edge cases. */
export async function writeEdgeCases(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await cp(join(import.meta.dirname, '../fixtures/basis'), root, { recursive: true });
  await cp(join(import.meta.dirname, 'edge-cases'), root, { recursive: true });
  await mkdir(join(root, 'content/fragen'), { recursive: true });
  for (let nr = 1; nr <= manyQuestions; nr += 1) {
    await writeFile(join(root, `content/fragen/reihe-${three(nr)}.md`), question(nr));
  }
  for (let nr = 1; nr <= manyDevices; nr += 1) {
    await writeFile(join(root, `content/geraete/reihe-${three(nr)}.md`), device(nr));
  }
}

const three = (nr: number): string => String(nr).padStart(3, '0');

const question = (nr: number): string => `---
titel: Frage Nummer ${three(nr)} aus einer langen Reihe
kurzfassung: Eine von vielen erfundenen Fragen, damit die Liste der Fragen mehr als eine Seite hat und weiterblättern kann.
status: ${nr % 3 === 0 ? 'beantwortet' : 'offen'}
belegart: beispiel_fiktiv
frage: Wie viele Fragen passen auf eine Seite?
${nr % 3 === 0 ? 'beantwortet_durch:\n  - grundlagen/satz-und-zeichen\n' : ''}dringlichkeit: ${nr % 2 === 0 ? 'mittel' : 'hoch'}
themen:
  - ${nr % 2 === 0 ? 'endgeraete' : 'reparatur'}
erstellt_am: 2026-11-01
geprueft_am: 2026-11-01
---

Text der Frage.
`;

const device = (nr: number): string => `---
titel: Reihentab ${three(nr)} (fiktiv)
kurzfassung: Eines von vielen erfundenen Tablets, damit es zu einem Thema mehr Geräte gibt, als seine Seite auf einmal zeigt.
status: veroeffentlicht
belegart: beispiel_fiktiv
hersteller: Muster AG
modell: Reihentab ${three(nr)}
geraeteklasse: tablet
produktstatus: fiktiv
betriebssystem: android
funktionsupdates_bis: unbekannt
sicherheitsupdates_bis: unbekannt
mdm:
  - system: andere
    umfang: ungeprueft
themen:
  - reparatur
erstellt_am: 2026-11-01
geprueft_am: 2026-11-01
---

Text der Notiz.
`;

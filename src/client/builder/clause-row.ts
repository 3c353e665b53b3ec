/** One clause to choose: what it is, what it prevents, what to mind. */
import type { BuilderClause, BuilderData, ClauseInline } from '../../documents/builder/data.ts';
import { fillText } from '../../documents/builder/fill-text.ts';
import type { Inline } from '../../documents/model/text-document.ts';
import { d } from '../../strings/documents.ts';
import { element, link } from '../element.ts';
import { blockElement } from './preview-blocks.ts';
import { choiceId } from './places.ts';

export interface ClauseRow {
  readonly klausel: BuilderClause;
  readonly element: HTMLElement;
  /** `faults` are sentences about this clause beside the others that are chosen. */
  update(isChosen: boolean, faults: readonly string[]): void;
}

/** `page` is the address of the clause on this site. */
export function createClauseRow(
  data: BuilderData,
  klausel: BuilderClause,
  page: string,
  choose: (isChosen: boolean) => void,
): ClauseRow {
  const { slug, titel, warum } = klausel;
  const box = element('input');
  box.type = 'checkbox';
  box.id = choiceId(slug);
  box.addEventListener('change', () => choose(box.checked));
  const label = element('label', '', titel);
  label.htmlFor = box.id;
  const faultsAt = element('div', 'baustein__mangel');
  faultsAt.id = `${box.id}-mangel`;
  const marks = marksElement(data, klausel);
  marks.id = `${box.id}-marken`;
  box.setAttribute('aria-describedby', `${marks.id} ${faultsAt.id}`);
  const row = element(
    'li',
    'baustein',
    box,
    element(
      'div',
      'baustein__text',
      label,
      marks,
      element('p', 'baustein__warum', warum),
      faultsAt,
      moreElement(klausel, page),
    ),
  );
  return {
    klausel,
    element: row,
    update(isChosen, faults) {
      box.checked = isChosen;
      row.classList.toggle('baustein--gewaehlt', isChosen);
      faultsAt.replaceChildren(...faults.map((text) => element('p', '', text)));
    },
  };
}

const standing: Readonly<Record<string, string>> = {
  beschlossen: 'gueltig',
  abgeloest: 'beendet',
  zurueckgezogen: 'beendet',
};

function marksElement(data: BuilderData, { niveau, kriterium, stand, status, fiktiv }: BuilderClause) {
  const level = data.niveaus.find(({ wert }) => wert === niveau)?.bezeichnung ?? niveau;
  const mark = (kind: string, text: string) =>
    element('span', `abzeichen__marke abzeichen__marke--${kind}`, text);
  return element(
    'p',
    'baustein__marken',
    ...(fiktiv ? [mark('fiktiv', data.fiktiv), ' '] : []),
    mark(standing[status] ?? 'vorlaeufig', stand),
    ' ',
    element('span', '', `${level} · ${d(`dokument.${kriterium}`)}`),
  );
}

function moreElement({ titel, kurzfassung, hinweise, belege, rechtspruefung }: BuilderClause, page: string) {
  const more = link(page, d('baukasten.zur_seite'));
  more.append(element('span', 'nur-vorlesen', ` „${titel}“`));
  return element(
    'details',
    'baustein__mehr',
    element('summary', '', d('baukasten.mehr'), element('span', 'nur-vorlesen', ` „${titel}“`)),
    element('p', '', kurzfassung),
    ...fillText(hinweise, nameOfPlaceholder).map(blockElement),
    element('p', '', `${belege.rueckhalt} ${d('herkunft.rechtspruefung', { stand: rechtspruefung })}`.trim()),
    element('p', '', more),
  );
}

const nameOfPlaceholder = (name: string): Inline & ClauseInline => ({ kind: 'text', text: `„${name}“` });

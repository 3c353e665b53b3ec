/** People behind the label of a task: „Protokoll: M. Hellweg“, „Anwesend: Anna Beispiel, …“. */
import { capitalWord, type Hit, type Pattern } from './hit.ts';

/** Labels behind which a person is meant, and labels behind which an organisation is as likely. */
const personal =
  'Protokoll|Protokollführung|Protokollant|Protokollantin|Anwesend|Anwesende|Entschuldigt|Teilnehmende|Teilnehmer|Teilnehmerinnen|Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Moderation|Sitzungsleitung|Schulleitung|Projektleitung|Verfasser|Verfasserin|Autor|Autorin|Bearbeiter|Bearbeiterin|Sachbearbeitung|Bearbeitet von|Erstellt von|Geprüft von|gez\\.';
const shared =
  'Kontakt|Verantwortlich|Zuständig|Vertreten durch|Vertretung|Gast|Gäste|Leitung|Referent|Referentin';
const label = new RegExp(
  `(?<![\\wäöüß-])(?:(${personal})|${shared})(?:innen)?(?:\\*\\*|__)?(?: ?[:|]|(?<=gez\\.))(?:\\*\\*|__)? {0,3}([^\\n|:]{3,200})`,
  'g',
);

const initial = new RegExp(`^(?:[A-ZÀ-Þ]\\. ?){1,2}(?:von |van |de )?${capitalWord}$`);
const fullName = new RegExp(`^${capitalWord} (?:von |van |de )?${capitalWord}$`);

/** Organisations, groups and ordinary nouns, which are written with a capital as well. */
const noPerson =
  /(?:stadt|kreis|gemeinde|schul|träger|amt|büro|stelle|verwaltung|leitung|team|gruppe|koordin|dezernat|bereich|abteilung|verband|minister|bezirk|zentrum|support|service|dienst|technik|firma|hersteller|betreiber|anbieter|verein|beirat|konferenz|ausschuss|mitglied|person|netz|medien|bildung|land|region|muster|platzhalter|fiktiv|extern|intern|kommunal|gmbh|haus|raum|zimmer|lehr|eltern|kräfte|cluster|vertret|faser|kabel)|(?:[a-zäöü]{3}ung|heit|keit|schaft|tion|tät|innen|rat|dorf|hausen|heim|burg|furt|heide)(?![a-zäöüß])|^(?:Alle|Keine?|Siehe|Nach|Die|Der|Das|Den|Ein|Eine|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Im|In|Je|Noch|Per|Über|Wechselnde) /i;

export const findRoleLabels: Pattern = (text) =>
  [...text.matchAll(label)].flatMap(({ 0: all, 1: isPersonal, 2: rest = '', index }) =>
    peopleIn(rest, index + all.length - rest.length, isPersonal === undefined),
  );

/** The people in a list such as `M. Hellweg (Kreis), Anna Berger`. */
function peopleIn(list: string, start: number, mayBeOther: boolean): Hit[] {
  return [...list.matchAll(/[^,;/(]+/g)].flatMap(({ 0: part, index }) => {
    const name = part
      .replace(/^(?:\s|und |sowie |[*„"'])+/, '')
      .replace(/ und .*$/, '')
      .replace(/[\s.)*"'“]+$/, '');
    const von = start + index + part.indexOf(name);
    const bis = von + name.length;
    if (initial.test(name)) return [{ kind: 'name', von, bis }];
    if (!fullName.test(name) || noPerson.test(name)) return [];
    return [{ kind: mayBeOther ? 'name-moeglich' : 'name', von, bis }];
  });
}

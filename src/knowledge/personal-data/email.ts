/** E-mail addresses of people. Role mailboxes and the domains reserved for examples are none. */
import { emailFields } from './email-fields.ts';
import { after, lineBefore, type Hit, type Pattern } from './hit.ts';

/** The sign itself, or what people write to hide an address from machines. */
const atSign = /@|[ ]?[([{][ ]?(?:at|ät)[ ]?[)\]}][ ]?/gi;
const localPart = /[a-z0-9äöüß][a-z0-9äöüß._%+-]*$/i;
const hostPart = /^[a-z0-9äöüß.-]{1,253}/i;
const hiddenDot = /^[ ]?[([{][ ]?(?:dot|punkt)[ ]?[)\]}][ ]?[a-z]{2,}/i;

/** Hosts that belong to nobody (RFC 2606). */
const reservedHost = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/i;

/** Words that name a task. One of them in the local part makes the address a role mailbox. */
const roleWords = new Set(
  (
    'info infos kontakt contact mail email post office zentrale service support hilfe help helpdesk hotline ' +
    'it edv tech technik admin administration administrator root webmaster hostmaster postmaster abuse noc ' +
    'security sicherheit csirt cert noreply newsletter presse redaktion team cluster koordination ' +
    'schule schulen schulit schultraeger schulträger schulleitung lehrer lehrkraefte kollegium eltern ' +
    'bildung medien medienzentrum digitalisierung digitalpakt geraete geräte ausleihe reparatur wartung ' +
    'vergabe einkauf beschaffung bestellung rechnung rechnungen buchhaltung personal bewerbung verein ' +
    'rathaus stadt gemeinde kreis landkreis region datenschutz dsb barrierefrei barrierefreiheit ' +
    'durchsetzung beschwerde feedback rueckmeldung rückmeldung meldung anfrage anfragen mdm wlan netz netzwerk'
  ).split(' '),
);
const roleEnding =
  /(?:amt|verwaltung|stelle|leitung|support|service|desk|abteilung|team|buero|büro|zentrum|beratung|beauftragter?|sekretariat|betreuung|schutz|technik)$/i;

/** `vorname.nachname`, `v.nachname`, `vorname_nachname`. */
const likeAPerson = /^[a-zäöüß]+[._][a-zäöüß-]{2,}\d{0,3}$/i;

const isRole = (local: string): boolean =>
  local
    .toLowerCase()
    .split(/[._+\d-]+/)
    .some((word) => roleWords.has(word) || roleEnding.test(word));

export const findEmails: Pattern = (text) =>
  [...text.matchAll(atSign)].flatMap(({ 0: sign, index }) => {
    const local = localPart.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    const end = index + sign.length;
    const host = hostPart.exec(after(text, end, 253))?.[0].replace(/[.-]+$/, '');
    if (local === undefined || !host) return [];
    const rest = host.includes('.') ? '' : (hiddenDot.exec(after(text, end + host.length, 40))?.[0] ?? '');
    if (!rest && !/\.[a-z]{2,24}$/i.test(host)) return [];
    const von = index - local.length;
    return isAllowed(text, von, local, host)
      ? []
      : [{ kind: kindAt(text, von), von, bis: end + host.length + rest.length } satisfies Hit];
  });

function isAllowed(text: string, von: number, local: string, host: string): boolean {
  if (isRole(local)) return true;
  // Such a field takes role mailboxes only, in examples as well: people copy them.
  return inEmailField(text, von) ? !likeAPerson.test(local) : reservedHost.test(host);
}

const kindAt = (text: string, von: number) => (inEmailField(text, von) ? 'email-rolle' : 'email');

function inEmailField(text: string, von: number): boolean {
  const key = /^\s*(?:- )?([a-z_]+):\s*['"]?$/.exec(lineBefore(text, von, 80))?.[1];
  return key !== undefined && emailFields.has(key);
}

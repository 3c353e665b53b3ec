/** Passwords, keys and codes. The word alone is no secret: what follows it must look like one. */
import type { Hit, Pattern } from './hit.ts';

const password =
  /\b(?:Passwort|Passwörter|Kennwort|Passphrase|Password|PSK|Pre-Shared[ -]Key|(?:WLAN|WiFi|Netzwerk)-?(?:Schlüssel|Passwort|Kennwort|Key)|Zugangscode|API-?(?:Key|Schlüssel)|Secret|Token)\b(?:\*\*| für [^\n:=|.]{1,40})?(?: ?[:=|] ?| ist | lautet )(?:\*\*)? ?([^\s|,;]{4,80})/gi;
const pin = /\bPIN(?: ?[:=|] ?| ist | lautet )(?:\*\*)? ?[‚„"`']?\d{4,8}(?![\w.,-]*[\w])/g;
const parameter =
  /\b(?:(?:access|auth|refresh)_)?(?:token|api_?key|secret|password|passwd|pwd)=[^\s&"'<>)]{6,200}/gi;
const userInAddress = /:\/\/[^\s/:@]{1,64}:[^\s/@]{1,64}@/g;
/** Forms in which well-known services hand out keys, and private keys. */
const knownForm =
  /\b(?:ghp_|github_pat_|glpat-|xox[abp]-|AKIA|sk-)[A-Za-z0-9_-]{16,200}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY/g;

/** Names of procedures and norms, hints and placeholders. */
const noSecret =
  /^(?:WPA\d?|WEP|EAP|802|SHA|AES|TLS|MFA|2FA|TOTP|FIDO|OAuth|SAML|BSI|ISO|DIN|IT-|https?:|§|\$|[{<[(…_])|stellig|zeichen|^\d{1,3}[./–-]\d{0,4}\.?$|^\d{4}-\d\d-\d\d|^\d\d?\.\d\d?\.\d{2,4}/i;
const quoted = /^[„‚"'`»](.{3,64})["'`“‘”’«]$/;

export const findCredentials: Pattern = (text) => [
  ...[...text.matchAll(password)].flatMap((match) => (looksSecret(match[1] ?? '') ? [hit(match)] : [])),
  ...[pin, parameter, userInAddress, knownForm].flatMap((form) => [...text.matchAll(form)].map(hit)),
];

const hit = ({ 0: found, index }: RegExpExecArray): Hit => ({
  kind: 'zugang',
  von: index,
  bis: index + found.length,
});

/** Mixed characters, as in `Sommer2024!`, or a word that quotation marks single out. */
function looksSecret(written: string): boolean {
  const value = written.replace(/[.)\]*]+$/, '');
  const inside = quoted.exec(value)?.[1];
  const secret = inside ?? value;
  if (noSecret.test(secret) || /^(.)\1+$/.test(secret)) return false;
  if (inside !== undefined) return true;
  if (secret.length < 6) return false;
  return /\d/.test(secret) ? /[A-Za-zÄÖÜäöüß]/.test(secret) : /[!#$%&?@^~+=]/.test(secret);
}

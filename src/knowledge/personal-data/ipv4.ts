/** IPv4 addresses of devices: public ones lead to somebody, private ones tell how a network is built. */
import { after, lineBefore, type Pattern } from './hit.ts';

const four = /\d(?<![\w.-]\d)\d{0,2}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)/g;

/** Words before versions and before numbers of sections, which have four parts as well. */
const otherNumber =
  /\b(?:Version|Versionen|Ver\.|Firmware|Build|Release|Update|Patch|Kernel|Treiber|Agent|Client|iOS|iPadOS|macOS|Android|ChromeOS|Windows|Chrome|Edge|Firefox|Java|OpenSSL|Abschnitt|Kapitel|Ziffern?|Nummer|Nr\.|Punkt|Anlage|Anhang|Teil|Prüfschritte?|Kriterium|Anforderung|Norm|DIN|EN|ISO|IEC|WCAG|BITV|BSI)(?![\wäöüß])|§|\b[vV]$/;
const addressWord = /\bIP\b|\bIPv4\b|IP-Adresse|Gateway|Adresse/;

export const findIpv4: Pattern = (text) =>
  [...text.matchAll(four)].flatMap(({ 0: found, index }) => {
    const parts = found.split('.').map(Number);
    const bis = index + found.length;
    if (parts.some((part) => part > 255) || isNobodys(parts) || isNetwork(parts, after(text, bis, 3)))
      return [];
    const before = lineBefore(text, index, 60);
    const named = addressWord.test(before);
    const isPrivate = inPrivateRange(parts);
    if (!named && (otherNumber.test(before) || looksNumbered(parts, before, isPrivate))) return [];
    return [{ kind: isPrivate ? 'ip-intern' : 'ip', von: index, bis }];
  });

/** Small numbers only, or at the start of a line: the number of a section or clause. */
const looksNumbered = (parts: readonly number[], before: string, isPrivate: boolean): boolean =>
  /^#+ $/.test(before) || (!isPrivate && parts.every((part) => part < 30));

const starts = (parts: readonly number[], ...prefix: number[]): boolean =>
  prefix.every((part, i) => parts[i] === part);

const inPrivateRange = (parts: readonly number[]): boolean => {
  const [first = 0, second = 0] = parts;
  return (
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    starts(parts, 192, 168) ||
    starts(parts, 169, 254) ||
    (first === 100 && second >= 64 && second < 128)
  );
};

/** For documents (RFC 5737), this host, masks, groups, and the public name servers everybody knows. */
const isNobodys = (parts: readonly number[]): boolean => {
  const [first = 0] = parts;
  return (
    first === 0 ||
    first === 127 ||
    first >= 224 ||
    starts(parts, 192, 0, 2) ||
    starts(parts, 198, 51, 100) ||
    starts(parts, 203, 0, 113) ||
    ['1.1.1.1', '1.0.0.1', '8.8.8.8', '8.8.4.4', '9.9.9.9'].includes(parts.join('.'))
  );
};

/** `10.0.0.0/24` names a network; `10.0.0.17/24` is a device in one. */
function isNetwork(parts: readonly number[], rest: string): boolean {
  const size = /^\/(\d{1,2})/.exec(rest)?.[1];
  if (size === undefined || Number(size) > 32) return false;
  const number = parts.reduce((sum, part) => sum * 256 + part, 0);
  return number % 2 ** (32 - Number(size)) === 0;
}

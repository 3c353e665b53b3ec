/** Serial numbers and IMEI, only behind a word that announces one: they lead to a device and its user. */
import type { Pattern } from './hit.ts';

const announced =
  /\b(?:Seriennummer|Seriennr|Serien-Nr|Serial|S\/N|SN(?=[:=#])|IMEI)\b(?:[.:=#|* ]|ist |lautet |Nr\.|Number|No\.){1,6}[„‚"`]?([A-Z0-9][A-Z0-9-]{5,24})(?![\wäöüß])/g;

export const findDeviceNumbers: Pattern = (text) =>
  [...text.matchAll(announced)].flatMap(({ 0: found, 1: number = '', index }) => {
    const digits = number.replace(/\D/g, '');
    // Patterns such as `XXXX1234` and dates behind the word are no numbers of a device.
    if (digits.length < 2 || /X{3}|^12345|^\d{4}-\d\d/.test(number)) return [];
    const bis = index + found.length;
    return [{ kind: 'geraetenummer', von: bis - number.length, bis }];
  });

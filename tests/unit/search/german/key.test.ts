/** One spelling for all spellings of a word, and one stem for its forms. */
import { describe, expect, it } from 'vitest';
import { stem, wordKey } from '../../../../src/search/german/key.ts';

describe('wordKey', () => {
  it.each([
    ['Geräte', 'Geraete'],
    ['Geräte', 'GERÄTE'],
    ['Geräte', 'Gerate'],
    ['Geräte', 'Gera\u0308te'],
    ['größer', 'groesser'],
    ['Übergabe', 'Uebergabe'],
    ['Prüfung', 'PRUEFUNG'],
    ['Schlüssel', 'Schluessel'],
    ['Straße', 'Strasse'],
    ['STRAẞE', 'straße'],
    ['Häuser', 'Haeuser'],
    ['Räume', 'Raeume'],
    ['Café', 'cafe'],
  ])('is the same for %s and %s', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  it.each([
    ['Frequenz', 'frequenz'],
    ['Quelle', 'quelle'],
    ['neue', 'neue'],
    ['bauen', 'bauen'],
    ['Steuer', 'steuer'],
    ['Mauer', 'mauer'],
    ['EB-L200F', 'eb-l200f'],
    ['', ''],
  ])('takes no umlaut out of %s', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('stem', () => {
  it.each(
    `Gerät Geräte; Gerät Geräten; Gerät Gerätes; Gerät geraete; Display Displays; Akku Akkus; Schule Schulen;
     Reparatur Reparaturen; Raum Räume; Raum Räumen; Kabel Kabeln; Schüler Schülern; Lehrer Lehrers; Tisch Tische;
     Wand Wände; Buch Bücher; Buch Büchern; Bild Bilder; interaktiv interaktives; interaktive interaktiver;
     neu neue; groß große; Straße Strasse; Leitung Leitungen; Vertrag Verträge; Vertrag Verträgen; Frist Fristen;
     Stift Stifte; Netz Netzes; mieten Miete; Lampe Lampen; Kind Kindern; Haus Häuser; Konto Kontos; Preis Preise;
     Klasse Klassen; Beamer Beamern; Tablet Tablets; kaputt kaputte; defekt defekten; Notebook Notebooks;
     Glas Gläser; Halle Hallen; Klausel Klauseln; Kreis Kreise; Bus Busse; Datei Dateien; Schaden Schäden;
     Tür Türen; Akte Akten; Name Namen; Dose Dosen; Uhr Uhren; Höhe Höhen`
      .split(';')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('is the same for %s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each(
    `Rat Rad; Schule Schulung; Leiter Leitung; Kabel Kabine; Gerät gerade; Frist Frost; Wand Wandel;
     Vertrag Vertreter; Raum Rahmen; Miete Mitte; Leine Leihe; Stand Standard; Netz nett; Tasche Taste;
     Kosten Kiste; Ordner Ordnung; Lager Lage; Server Serie; Laden Ladung; Daten Datei; Taste Test;
     Karte Karton; Form Formular; Prüfer Prüfung; Tablet Tablett; Beamer Beamte; Sperre Speicher; Monat Monitor`
      .split(';')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each(['', 'a', 'ab', 'en', 'es', 'ern', 'App'])('leaves the short word %j as it is', (word) => {
    expect(stem(word)).toBe(word.toLowerCase());
  });
});

/** Gerätenotiz: one model or family, observed by many authorities. */
import { z } from 'zod';
import { kopf, pflege, traegerAnzeige, zuordnung } from './common-fields.ts';
import {
  absatz,
  anzahl,
  auswahl,
  datumOderUnbekannt,
  datum,
  euro,
  euroOderUnbekannt,
  kurzverweis,
  liste,
  monat,
  text,
  verweis,
  vokabel,
} from './fields.ts';
import { geraet as lebenslauf } from './lifecycle.ts';

const defektart = auswahl({
  displaybruch: 'Displaybruch',
  touch_ausfall: 'Touch-Ausfall',
  akku: 'Akku',
  ladebuchse: 'Ladebuchse',
  netzteil: 'Netzteil',
  tastatur: 'Tastatur',
  scharnier: 'Scharnier',
  gehaeuse: 'Gehäuse',
  wlan: 'WLAN',
  speicher: 'Speicher',
  lautsprecher: 'Lautsprecher',
  kamera: 'Kamera',
  panel: 'Panel',
  steuerplatine: 'Steuerplatine',
  lampe: 'Lampe',
  luefter: 'Lüfter',
  firmware: 'Firmware',
  verlust: 'Verlust',
  diebstahl: 'Diebstahl',
  sonstiges: 'Sonstiges',
});

const defekt = z.strictObject({
  art: defektart.meta({ title: 'Defekt' }),
  anzahl: anzahl().meta({ title: 'Anzahl' }),
  monate: z.int().min(1).max(240).meta({ title: 'Beobachtet', einheit: 'Monate' }),
  ursache: text(5, 300).optional().meta({ title: 'Ursache' }),
  massnahme: text(5, 300).optional().meta({ title: 'Maßnahme' }),
});

const bestand = z.strictObject({
  traeger: kurzverweis('traeger', 'Geräte dieses Trägers').meta({ title: 'Träger' }),
  traeger_anzeige: traegerAnzeige(),
  schulform: vokabel('schulformen').meta({ title: 'Schulform' }),
  kaufjahr: z.int().min(2000).max(2100).meta({ title: 'Kaufjahr' }),
  stueck: z.int().min(1).max(1_000_000).meta({ title: 'Stück' }),
  kaufpreis_netto_eur: euroOderUnbekannt().meta({ title: 'Preis netto', examples: [389, 'unbekannt'] }),
  preisart: auswahl({ kauf: 'Kauf', miete_monat: 'Miete je Monat', leasing_monat: 'Leasing je Monat' }).meta({
    title: 'Preisart',
  }),
  garantie_monate: z.int().min(0).max(240).meta({ title: 'Garantie', einheit: 'Monate' }),
  service: auswahl({
    bringin: 'Einsenden',
    vor_ort_nbd: 'Vor Ort, nächster Arbeitstag',
    vor_ort_3_tage: 'Vor Ort, drei Tage',
    austausch: 'Austausch',
    keiner: 'Keiner',
  }).meta({ title: 'Service' }),
  foerderprogramm: verweis(['foerderprogramme'], 'Damit gefördert').optional().meta({
    title: 'Förderprogramm',
  }),
  defekte: liste(defekt).optional().meta({ title: 'Defekte' }),
  ausgemustert: anzahl().optional().meta({ title: 'Ausgemustert', einheit: 'Stück' }),
  wieder_kaufen: auswahl({
    ja: 'Ja',
    mit_einschraenkung: 'Mit Einschränkung',
    nein: 'Nein',
    zu_frueh: 'Zu früh',
  }).meta({ title: 'Wieder kaufen?' }),
  begruendung: text(10, 400).meta({ title: 'Begründung' }),
  stand: monat().meta({ title: 'Stand' }),
});

const reparatur = z.strictObject({
  defektart: defektart.meta({ title: 'Defekt' }),
  weg: auswahl({
    hersteller: 'Hersteller',
    autorisiert: 'Autorisierter Betrieb',
    frei: 'Freier Betrieb',
    eigenreparatur: 'Eigenreparatur',
    austauschpool: 'Austauschpool',
    versicherung: 'Versicherung',
  }).meta({ title: 'Weg' }),
  kosten_netto_eur: euroOderUnbekannt().meta({ title: 'Kosten netto' }),
  dauer_tage: z.union([z.number().min(0).max(400), z.literal('unbekannt')]).meta({
    title: 'Dauer',
    einheit: 'Tage',
  }),
  ersatzteil_quelle: text(3, 120).optional().meta({ title: 'Ersatzteil von' }),
  garantie_bleibt: auswahl({ ja: 'Ja', nein: 'Nein', unklar: 'Unklar' }).meta({ title: 'Garantie bleibt' }),
  wer_zahlt: auswahl({
    traeger: 'Träger',
    eltern: 'Eltern',
    versicherung: 'Versicherung',
    hersteller: 'Hersteller',
    geteilt: 'Geteilt',
  }).meta({ title: 'Wer zahlt' }),
  stand: monat().meta({ title: 'Stand' }),
});

const geraeteverwaltung = z.strictObject({
  system: auswahl({
    jamf_school: 'Jamf School',
    relution: 'Relution',
    intune: 'Intune',
    google_admin: 'Google Admin',
    andere: 'Anderes System',
  }).meta({ title: 'System' }),
  umfang: auswahl({ voll: 'Voll', teilweise: 'Teilweise', nein: 'Nein', ungeprueft: 'Ungeprüft' }).meta({
    title: 'Umfang',
  }),
  hinweis: text(5, 200).optional().meta({ title: 'Hinweis' }),
});

const { geraeteklassen: _abgeleitet, ...zuordnungOhneKlassen } = zuordnung;

export const geraet = z.strictObject({
  ...kopf(lebenslauf),
  hersteller: text(2, 80).meta({ title: 'Hersteller' }),
  modell: text(1, 80).meta({ title: 'Modell' }),
  modellnummer: text(1, 60)
    .optional()
    .meta({ title: 'Modellnummer', examples: ['MB-86-T2'] }),
  geraeteklasse: vokabel('geraeteklassen').meta({
    title: 'Geräteklasse',
    examples: ['interaktives_display'],
  }),
  produktstatus: auswahl({ real: 'Reales Produkt', fiktiv: 'Erfundenes Produkt' }).meta({
    title: 'Produkt',
    description: 'fiktiv nur zusammen mit der Belegart beispiel_fiktiv.',
  }),
  markt_ab: monat().optional().meta({ title: 'Markteinführung' }),
  markt_bis: monat().optional().meta({ title: 'Verkaufsende' }),
  betriebssystem: auswahl({
    ipados: 'iPadOS',
    windows: 'Windows',
    chromeos: 'ChromeOS',
    android: 'Android',
    linux: 'Linux',
    macos: 'macOS',
    tvos: 'tvOS',
    firmware: 'Firmware des Herstellers',
    keins: 'Keines',
  }).meta({ title: 'Betriebssystem' }),
  os_maximal: text(2, 60)
    .optional()
    .meta({ title: 'Letzte Version', examples: ['iPadOS 26'] }),
  funktionsupdates_bis: datumOderUnbekannt().meta({
    title: 'Neue Versionen bis',
    description: 'Bis wann neue Versionen des Betriebssystems kommen; nicht dasselbe wie Sicherheitsupdates.',
    examples: ['2028-09-30', 'unbekannt'],
    gezeigt: true,
  }),
  sicherheitsupdates_bis: datumOderUnbekannt().meta({
    title: 'Sicherheitsupdates bis',
    examples: ['2030-09-30', 'unbekannt'],
    gezeigt: true,
  }),
  ersatzteile_bis: z
    .strictObject({
      datum: datum().optional().meta({ title: 'Datum' }),
      grundlage: auswahl({
        gesetz: 'Gesetz',
        vertrag: 'Vertrag',
        herstellerangabe: 'Herstellerangabe',
        unbekannt: 'Unbekannt',
      }).meta({ title: 'Worauf gestützt' }),
    })
    .optional()
    .meta({ title: 'Ersatzteile bis', gezeigt: true }),
  mdm: liste(geraeteverwaltung).optional().meta({
    title: 'Geräteverwaltung (MDM)',
    description: 'Pflicht bei Tablets, Notebooks, Convertibles und Chromebooks.',
  }),
  wlan_standard: auswahl({
    wifi4: 'Wi-Fi 4',
    wifi5: 'Wi-Fi 5',
    wifi6: 'Wi-Fi 6',
    wifi6e: 'Wi-Fi 6E',
    wifi7: 'Wi-Fi 7',
    keins: 'Kein WLAN',
  })
    .optional()
    .meta({ title: 'WLAN-Standard' }),
  poe_klasse: z.int().min(0).max(8).optional().meta({ title: 'PoE-Klasse' }),
  netzwerk_ports: anzahl(1000).optional().meta({ title: 'Netzwerkanschlüsse' }),
  bestaende: liste(bestand).optional().meta({
    title: 'Bestände je Träger',
    description: 'Eine Zeile je Träger und Beschaffung. Raten werden daraus berechnet, nie eingetippt.',
    gezeigt: true,
  }),
  reparaturen: liste(reparatur).optional().meta({ title: 'Reparaturwege', gezeigt: true }),
  probleme: liste(
    z.strictObject({
      text: absatz(10, 400).meta({ title: 'Problem' }),
      umgehung: absatz(5, 400).optional().meta({ title: 'Umgehung' }),
      quelle: z.int().min(1).max(99).optional().meta({ title: 'Quelle Nr.' }),
    }),
  )
    .optional()
    .meta({ title: 'Bekannte Probleme', gezeigt: true }),
  zubehoer: liste(
    z.strictObject({
      art: text(3, 80).meta({ title: 'Zubehör' }),
      kosten_netto_eur: euro().optional().meta({ title: 'Kosten netto' }),
      pflicht: z.boolean().meta({ title: 'Nötig' }),
    }),
  )
    .optional()
    .meta({ title: 'Nötiges Zubehör' }),
  alternativen: liste(verweis(['geraete'], 'Alternative zu'))
    .optional()
    .meta({ title: 'Alternativen' }),
  nachfolger: liste(verweis(['geraete'], 'Nachfolger von'))
    .optional()
    .meta({ title: 'Nachfolger' }),
  ...zuordnungOhneKlassen,
  ...pflege,
});

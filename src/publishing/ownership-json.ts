/** What the cost calculator fills in for a device, with a sentence on where each value comes from. */
import type { Feld } from '../insights/ownership.ts';
import type { Kostengeraet, Kostenvorgaben } from '../insights/ownership-defaults.ts';
import { isFictional } from '../insights/trust.ts';
import { t } from '../strings/de.ts';
import { germanEuros, germanNumber } from '../strings/format.ts';

export interface Vorgabe {
  readonly wert: number;
  readonly herkunft: string;
}

export interface Vorgabengeraet {
  readonly slug: string;
  readonly titel: string;
  readonly fiktiv: boolean;
  readonly vorgaben: Readonly<Partial<Record<Feld, Vorgabe>>>;
}

export const renderOwnershipDefaults = (devices: readonly Kostengeraet[]): string =>
  JSON.stringify(
    devices.map(({ geraet, vorgaben }): Vorgabengeraet => ({
      slug: geraet.slug,
      titel: geraet.daten.titel,
      fiktiv: isFictional(geraet),
      vorgaben: explained(vorgaben),
    })),
  );

function explained({ preis, zubehoer, reparaturen, reparaturkosten }: Kostenvorgaben) {
  return {
    ...(preis && { preis: { wert: preis.wert, herkunft: marked(priceOrigin(preis), preis) } }),
    ...(zubehoer && { zubehoer: { wert: zubehoer.wert, herkunft: accessoryOrigin(zubehoer) } }),
    ...(reparaturen && {
      reparaturen: {
        wert: reparaturen.wert,
        herkunft: marked(
          t('kosten.aus_defekten', {
            anzahl: germanNumber(reparaturen.defekte),
            stueck: germanNumber(reparaturen.stueck),
          }),
          reparaturen,
        ),
      },
    }),
    ...(reparaturkosten && {
      reparaturkosten: {
        wert: reparaturkosten.wert,
        herkunft: marked(repairOrigin(reparaturkosten), reparaturkosten),
      },
    }),
  };
}

const marked = (text: string, { kleineStichprobe }: { readonly kleineStichprobe: boolean }): string =>
  kleineStichprobe ? `${text}, ${t('geraet.kleine_stichprobe')}` : text;

function priceOrigin({ kaeufe, von, bis }: NonNullable<Kostenvorgaben['preis']>): string {
  const jahre = von === bis ? String(von) : t('kosten.zeitraum', { von, bis });
  return kaeufe === 1
    ? t('kosten.aus_einem_kauf', { jahre })
    : t('kosten.aus_kaeufen', { anzahl: kaeufe, jahre });
}

function accessoryOrigin({ arten, ohnePreis }: NonNullable<Kostenvorgaben['zubehoer']>): string {
  const priced = t('kosten.aus_zubehoer', { arten: arten.join('; ') });
  return ohnePreis.length === 0
    ? priced
    : `${priced}, ${t('kosten.zubehoer_ohne_preis', { arten: ohnePreis.join('; ') })}`;
}

const repairOrigin = ({ wege, min, max }: NonNullable<Kostenvorgaben['reparaturkosten']>): string =>
  wege === 1
    ? t('kosten.aus_einem_weg')
    : t('kosten.aus_wegen', { anzahl: wege, min: germanEuros(min), max: germanEuros(max) });

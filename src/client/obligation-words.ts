/** The end of a funding obligation in sentences: the answer, and step by step how it was computed. */
import { monthsBetween } from '../insights/dates.ts';
import { boundUntil, type Bindungsregel } from '../insights/funding.ts';
import { fill } from '../strings/fill.ts';
import { germanDate } from '../strings/format.ts';

/** Sentences with gaps; those of the interface stand in `strings/de.ts`. */
export interface Fristtexte {
  readonly gebunden: string;
  readonly abgelaufen: string;
  readonly noch: string;
  readonly noch_einen: string;
  readonly noch_weniger: string;
  /** What the day is, by the rule of the programme. */
  readonly beginn: Readonly<Record<Bindungsregel['beginn_regel'], string>>;
  readonly schritt_beginn: string;
  readonly schritt_jahresende: string;
  readonly schritt_jahrestag: string;
  readonly schritt_monatsende: string;
  readonly schritt_unsicher: string;
}

export interface Fristauskunft {
  readonly bis: string;
  readonly satz: string;
  readonly schritte: readonly string[];
}

/** @param tag the day from which the rule counts, `JJJJ-MM-TT` */
export function explainObligation(
  texts: Fristtexte,
  regel: Bindungsregel,
  tag: string,
  today: string,
): Fristauskunft {
  const bis = boundUntil(regel, tag);
  const jahr = Number(tag.slice(0, 4));
  const words = { datum: germanDate(bis), jahr, jahre: regel.jahre, ziel: jahr + regel.jahre };
  return {
    bis,
    satz:
      bis < today
        ? fill(texts.abgelaufen, words)
        : fill(texts.gebunden, {
            ...words,
            rest: remaining(texts, bis, today),
            heute: germanDate(today),
          }),
    schritte: [
      fill(texts.schritt_beginn, { was: texts.beginn[regel.beginn_regel], datum: germanDate(tag) }),
      ...countingSteps(texts, regel, tag.slice(5) === bis.slice(5)).map((step) => fill(step, words)),
    ],
  };
}

/** @param isSameDay whether the year in which it ends has the day on which it began */
function countingSteps(texts: Fristtexte, { beginn_regel }: Bindungsregel, isSameDay: boolean): string[] {
  if (beginn_regel === 'ende_durchfuehrung_jahresende') return [texts.schritt_jahresende];
  return [isSameDay ? texts.schritt_jahrestag : texts.schritt_monatsende, texts.schritt_unsicher];
}

/** How long an obligation lasts that has not ended yet, in whole months. */
export function remaining(
  texts: Pick<Fristtexte, 'noch' | 'noch_einen' | 'noch_weniger'>,
  bis: string,
  today: string,
): string {
  const monate = monthsBetween(today, bis);
  if (monate <= 0) return texts.noch_weniger;
  return monate === 1 ? texts.noch_einen : fill(texts.noch, { anzahl: monate });
}

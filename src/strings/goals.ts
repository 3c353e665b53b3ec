/** The five goals of the cluster as five ways into the knowledge base. */
import type { Art } from '../schema/kinds.ts';

interface Goal {
  readonly titel: string;
  readonly text: string;
  /** The list to which the way leads. */
  readonly art: Art;
  /** A record to which it leads instead, if there is one. */
  readonly ref?: string;
}

export const goals: readonly Goal[] = [
  { titel: 'Erfahrungen teilen', text: 'Was andere Träger schon ausprobiert haben.', art: 'erfahrungen' },
  { titel: 'Fehlentwicklungen vermeiden', text: 'Belegtes Wissen, bevor es teuer wird.', art: 'grundlagen' },
  {
    titel: 'Bei Förderung beraten',
    text: 'Fristen, Fördergegenstände und Zweckbindung.',
    art: 'foerderprogramme',
  },
  {
    titel: 'Pädagogik und Technik verbinden',
    text: 'Was im Unterricht gebraucht wird und was die Technik dafür leisten muss.',
    art: 'empfehlungen',
  },
  {
    titel: 'Übergänge im Blick behalten',
    text: 'Gemeinsame Standards, damit ein Schulwechsel leichter fällt.',
    art: 'themen',
    // Parents look for this topic (US-34); it is one click away, where the cluster has it.
    ref: 'themen/uebergaenge',
  },
];

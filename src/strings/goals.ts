/** The five goals of the cluster as five ways into the knowledge base. */
export const goals = [
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
  },
] as const;

import { expect, it } from 'vitest';
import { exportAs } from '../../../../src/documents/formats/export.ts';
import type { Inline, TextDocument } from '../../../../src/documents/model/text-document.ts';
import { specification } from '../../../support/documents/documents.ts';

const markdownOf = async (document: TextDocument): Promise<string> =>
  new TextDecoder().decode(await exportAs('markdown', document));

it('Markdown of a specification reads well as it is', async () => {
  expect(await markdownOf(specification)).toMatchInlineSnapshot(`
    "# Leistungsbeschreibung Support

    Stadt Musterstadt

    **Beispiel (fiktiv)**

    - **Auftraggeber** Amt für Schule
    - **Aktenzeichen** **\\[AUSFÜLLEN: Aktenzeichen]**

    Dieses Dokument ersetzt keine Rechtsberatung.

    ## Inhalt

    - [1 Gegenstand](#Abschnitt_1)
    - [2 Reaktionszeiten](#Abschnitt_2)
      - [2.1 Meldung von Störungen](#Abschnitt_3)
    - [Anlage: Herkunft](#Abschnitt_5)

    ## <a id="Abschnitt_1"></a>1 Gegenstand

    Gegenstand ist der Support **aller** Geräte.

    ## <a id="Abschnitt_2"></a>2 Reaktionszeiten

    ### <a id="Abschnitt_3"></a>2.1 Meldung von Störungen

    *Kriterium A: Ausschluss*

    1. Eingang binnen 4 Stunden.

    2. Ersatz binnen **\\[AUSFÜLLEN: Frist in Werktagen]**, und zwar

       1. ein Gerät und
       2. Zubehör.

       Die Frist beginnt mit der Meldung.

    #### <a id="Abschnitt_4"></a>2.1.1 Wartung

    1. Siehe [die Meldung](#Abschnitt_3).

    - Tablets
    - Notebooks

    > **Zu prüfen**
    >
    > Stand der\\
    > *Technik*

    ## <a id="Abschnitt_5"></a>Anlage: Herkunft

    Jede Klausel hat einen Grund.

    | Klausel | Grund |
    | - | - |
    | Meldung | Fassung \`3f2a\` |
    | Wartung | [Erfahrung](https://example.org/?a=1\\&b=2) |

    - **Rechtsprüfung** ausstehend

    ---

    Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026
    "
  `);
});

it('What is typed never becomes markup', async () => {
  const typed = async (...content: readonly Inline[]): Promise<string> => {
    const blocks = [{ kind: 'paragraph', content } as const];
    const empty = {
      title: 'T',
      facts: [],
      notices: [],
      cover: false,
      footer: '',
      date: '2026-03-12',
      blocks,
    };
    return (await markdownOf(empty)).slice('# T\n\n'.length).trimEnd();
  };
  const value = (text: string): Inline => ({ kind: 'value', text });
  expect(await typed(value('# Titel'))).toBe('\\# Titel');
  expect(await typed(value('1. Punkt'))).toBe('1\\. Punkt');
  expect(await typed(value('- Punkt'))).toBe('\\- Punkt');
  expect(await typed(value('> Zitat'))).toBe('\\> Zitat');
  expect(await typed(value('<img src=x>'))).toBe('\\<img src=x>');
  expect(await typed(value('[a](https://b.example)'))).toBe('\\[a]\\(https\\://b.example)');
  expect(await typed(value('C:\\*'))).toBe('C:\\\\\\*');
  expect(await typed({ kind: 'link', text: 'a', href: 'javascript:alert(1)' })).toBe('a');
});

/** Is a file where it belongs, and called as it may be? Decided before anything is read. */
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import { vokabularNamen } from '../../schema/fields.ts';
import { festeSeiten } from '../../schema/fixed-pages.ts';
import { arten, istArt, type Art } from '../../schema/kinds.ts';
import { asciiName } from '../../markdown/anchor.ts';
import { finding } from '../finding.ts';
import { maxFileSize, maxImageSize, maxVocabularySize, type FoundFile } from '../read/files.ts';
import { nearest } from './suggest.ts';

/** What a file under `content/` is. */
export type Place =
  | { readonly was: 'eintrag'; readonly art: Art; readonly slug: string }
  | { readonly was: 'umsetzung'; readonly slug: string }
  | { readonly was: 'vokabular'; readonly name: string }
  | { readonly was: 'seite'; readonly slug: string }
  | { readonly was: 'cluster' | 'umleitungen' | 'glossar' | 'ausnahmen' }
  | { readonly was: 'bild' };

/** Windows cannot store these as file names. */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const imageEndings = ['png', 'jpg', 'jpeg', 'webp'];
const sizeLimits: ReadonlyMap<string, number> = new Map([
  ['bilder', maxImageSize],
  ['vokabular', maxVocabularySize],
]);
const specialFolders = ['umsetzung', 'vokabular', 'seiten', 'bilder'] as const;

/** Where `file` belongs, or the finding that says why it may not be there. */
export function placeOf(file: FoundFile): Place | Befund {
  const { path: datei } = file;
  if (file.kind !== 'file') {
    return finding('datei-art', datei, ganzeDatei, {
      satz: 'Hier liegt eine Verknüpfung oder ein Sonderobjekt, keine Datei.',
      abhilfe: 'Legen Sie die Datei selbst an diese Stelle.',
    });
  }
  const [, folder = '', ...rest] = datei.split('/');
  if (rest.length === 0) return topLevel(datei, folder);
  if (!istArt(folder) && !(specialFolders as readonly string[]).includes(folder)) {
    const meant = nearest(folder, [...arten, ...specialFolders]);
    return finding('datei-ort', datei, ganzeDatei, {
      satz: `Den Ordner content/${folder}/ gibt es nicht.`,
      abhilfe: meant
        ? `Meinten Sie content/${meant}/? Verschieben Sie die Datei dorthin.`
        : `Möglich sind: ${[...arten, ...specialFolders].join(', ')}.`,
    });
  }
  const name = rest.join('/');
  const dot = name.lastIndexOf('.');
  const slug = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot + 1) : '';
  const limit = sizeLimits.get(folder) ?? maxFileSize;
  if (file.size > limit) {
    return finding('datei-groesse', datei, ganzeDatei, {
      satz: `Die Datei ist ${Math.ceil(file.size / 1000)} kB groß, erlaubt sind ${limit / 1000} kB.`,
      abhilfe:
        folder === 'bilder'
          ? 'Verkleinern Sie das Bild, zum Beispiel auf 1600 Pixel Breite.'
          : 'Teilen Sie den Text auf mehrere Einträge auf.',
    });
  }
  return (
    endingFault(datei, folder, ending) ??
    nameFault(datei, folder, rest, slug, ending) ??
    addressFault(datei, folder, slug) ??
    toPlace(folder, slug)
  );
}

function toPlace(folder: string, slug: string): Place {
  if (istArt(folder)) return { was: 'eintrag', art: folder, slug };
  if (folder === 'umsetzung') return { was: 'umsetzung', slug };
  if (folder === 'vokabular') return { was: 'vokabular', name: slug };
  return folder === 'seiten' ? { was: 'seite', slug } : { was: 'bild' };
}

function topLevel(datei: string, name: string): Place | Befund {
  if (name === 'cluster.yaml') return { was: 'cluster' };
  if (name === 'umleitungen.yaml') return { was: 'umleitungen' };
  if (name === 'glossar.yaml') return { was: 'glossar' };
  if (name === 'personenbezug-ausnahmen.yaml') return { was: 'ausnahmen' };
  return finding('datei-ort', datei, ganzeDatei, {
    satz: 'Direkt unter content/ liegen nur cluster.yaml, umleitungen.yaml, glossar.yaml und personenbezug-ausnahmen.yaml.',
    abhilfe: `Verschieben Sie die Datei in den Ordner ihrer Art, zum Beispiel content/erfahrungen/${name}.`,
  });
}

/** Endings that a folder takes. */
function allowedEndings(folder: string): readonly string[] {
  if (istArt(folder)) return ['md'];
  if (folder === 'seiten') return ['mdx'];
  return folder === 'bilder' ? imageEndings : ['yaml'];
}

function endingFault(datei: string, folder: string, ending: string): Befund | undefined {
  const allowed = allowedEndings(folder);
  if (allowed.includes(ending)) return undefined;
  const why: Readonly<Record<string, string>> = {
    mdx: 'Eine .mdx-Datei kann Programmcode enthalten.',
    svg: 'Eine SVG-Datei kann Programmcode enthalten.',
    docx: 'Word-Dateien lassen sich nicht prüfen und durchsuchen.',
    pdf: 'PDF-Dateien lassen sich nicht prüfen und durchsuchen.',
  };
  const wanted = allowed.map((name) => `.${name}`).join(', ');
  return finding('datei-art', datei, ganzeDatei, {
    satz: `In content/${folder}/ liegen nur Dateien mit der Endung ${wanted}. ${why[ending.toLowerCase()] ?? ''}`.trim(),
    abhilfe: istArt(folder)
      ? ending === ''
        ? 'Geben Sie der Datei die Endung .md oder löschen Sie sie.'
        : `Speichern Sie den Text als Markdown-Datei mit der Endung .md${imageEndings.includes(ending) ? '; Bilder gehören nach content/bilder/' : ''}.`
      : `Nehmen Sie eine Datei mit der Endung ${wanted}.`,
  });
}

function nameFault(
  datei: string,
  folder: string,
  rest: readonly string[],
  slug: string,
  ending: string,
): Befund | undefined {
  if (rest.length > 1) {
    return finding('datei-ort', datei, ganzeDatei, {
      satz: `Unterordner wie ‚${rest[0]}‘ gibt es unter content/${folder}/ nicht.`,
      abhilfe: `Verschieben Sie die Datei nach content/${folder}/${rest.at(-1)}.`,
    });
  }
  if (folder === 'vokabular' && !(vokabularNamen as readonly string[]).includes(slug)) {
    const meant = nearest(slug, vokabularNamen);
    return finding('datei-ort', datei, ganzeDatei, {
      satz: `Ein Vokabular ‚${slug}‘ gibt es nicht.`,
      abhilfe: `${meant ? `Meinten Sie ‚${meant}‘? ` : ''}Möglich sind: ${vokabularNamen.join(', ')}.`,
    });
  }
  if (slugForm.test(slug) && slug.length <= 80 && !reservedNames.test(slug)) return undefined;
  const wanted = asciiName(slug.replace(/\.md$/i, '')).slice(0, 80).replace(/-$/, '');
  return finding('datei-name', datei, ganzeDatei, {
    satz: reservedNames.test(slug)
      ? `‚${slug}‘ ist unter Windows kein möglicher Dateiname.`
      : slug.length > 80
        ? `Der Dateiname hat ${slug.length} Zeichen, erlaubt sind 80.`
        : `Der Dateiname ‚${slug}.${ending}‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen.`,
    abhilfe: `Nennen Sie die Datei ${reservedNames.test(slug) ? `${slug}-notiz` : wanted || 'kurzer-name'}.${ending}.`,
  });
}

/** A record would take the address of a page of the site. */
function addressFault(datei: string, folder: string, slug: string): Befund | undefined {
  if (!istArt(folder) || !festeSeiten(folder).includes(slug)) return undefined;
  return finding('datei-adresse', datei, ganzeDatei, {
    satz: `Unter der Adresse /${folder}/${slug}/ gibt es schon eine Seite der Wissensbasis.`,
    abhilfe: `Wählen Sie einen Namen, der mehr sagt, zum Beispiel ${slug}-notiz.md.`,
  });
}

/** Reads every file under `content/` into text and data; what cannot be read becomes a finding. */
import { imageSize } from 'image-size';
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { placeOf, type Place } from '../validate/file-place.ts';
import { decode } from './decode.ts';
import { findFiles, readBytes, type FoundFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml.ts';

/** A file whose bytes could be read, with the data of its YAML where that could be read as well. */
export interface RawFile {
  readonly datei: string;
  readonly place: Exclude<Place, { was: 'bild' }>;
  /** `undefined` where the YAML has faults. */
  readonly data: unknown;
  readonly body: string;
  readonly bodyStart: number;
}

export interface RawContent {
  readonly files: readonly RawFile[];
  /** What the files are that could not be read: they are there, and can be pointed to. */
  readonly unreadable: readonly RawFile['place'][];
  /** Addresses of the images, as they are linked: `/bilder/name.png`. */
  readonly images: readonly string[];
  /** Text of each file that is text, for showing findings. */
  readonly texts: ReadonlyMap<string, string>;
  /** All files found, whatever they are. */
  readonly dateien: readonly string[];
  readonly befunde: readonly Befund[];
}

const contentFolder = 'content';

/** @param root folder of the project, in which `content/` lies */
export async function readContent(root: string): Promise<RawContent> {
  const found = await findFiles(root, contentFolder);
  const befunde: Befund[] = [];
  const files: RawFile[] = [];
  const unreadable: RawFile['place'][] = [];
  const images: string[] = [];
  const texts = new Map<string, string>();
  const read = await Promise.all(found.map(async (file) => readOne(root, file)));
  for (const one of read) {
    befunde.push(...one.befunde);
    if (one.text !== undefined) texts.set(one.datei, one.text);
    if (one.image) images.push(one.image);
    if (one.raw) files.push(one.raw);
    if (one.unreadable) unreadable.push(one.unreadable);
  }
  return { files, unreadable, images, texts, dateien: found.map(({ path }) => path), befunde };
}

interface ReadFile {
  readonly datei: string;
  readonly befunde: readonly Befund[];
  readonly text?: string;
  readonly raw?: RawFile;
  readonly unreadable?: RawFile['place'];
  readonly image?: string;
}

async function readOne(root: string, file: FoundFile): Promise<ReadFile> {
  const datei = file.path;
  const place = placeOf(file);
  if ('regel' in place) return { datei, befunde: [place] };
  const bytes = await readBytes(root, datei);
  if (place.was === 'bild') {
    return { datei, befunde: checkImage(datei, bytes), image: datei.slice(contentFolder.length) };
  }
  const { text, befunde } = decode(datei, bytes);
  if (text === undefined) return { datei, befunde, unreadable: place };
  if (place.was !== 'eintrag' && place.was !== 'seite') {
    const yaml = readYaml(datei, text, 0);
    return {
      datei,
      text,
      befunde: [...befunde, ...yaml.befunde],
      raw: { datei, place, data: yaml.data, body: '', bodyStart: text.length },
    };
  }
  const split = splitFrontMatter(datei, text);
  if ('regel' in split) return { datei, text, befunde: [...befunde, split], unreadable: place };
  const yaml = readYaml(datei, split.yaml, split.yamlStart);
  return {
    datei,
    text,
    befunde: [...befunde, ...yaml.befunde],
    raw: { datei, place, data: yaml.data, body: split.body, bodyStart: split.bodyStart },
  };
}

/** An image is what its ending says: a renamed file of another type is refused. */
function checkImage(datei: string, bytes: Uint8Array): Befund[] {
  const ending = datei.slice(datei.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  let type: string | undefined;
  try {
    ({ type } = imageSize(bytes));
  } catch {
    type = undefined;
  }
  if (type === ending) return [];
  return [
    finding('text-bild', datei, ganzeDatei, {
      satz: type
        ? `Das Bild ist in Wahrheit eine ${type.toUpperCase()}-Datei.`
        : 'Die Datei ist kein lesbares Bild.',
      abhilfe: `Speichern Sie das Bild neu als .${ending}.`,
    }),
  ];
}

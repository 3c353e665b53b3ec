/**
 * Pagefind keeps filters and their values in an order that changes from run to run. They are put in order
 * here, so that the same records give the same bytes.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind writes into its packed files, in CBOR (RFC 8949). */
type Cbor = number | string | readonly Cbor[];

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind begins its packed files with this. */
const magic = Buffer.from('pagefind_dcd');

/** `filter/de_57f25b5.pf_filter`: what comes before the digest in the name, the digest, what comes after. */
const filterName = /^(filter\/)(\w+_)([0-9a-f]+)(\.pf_filter)$/;
const metaName = /^(pagefind\.)(\w+_)([0-9a-f]+)(\.pf_meta)$/;

/** Files of an index as Pagefind made them, with filters in order and named by what is in them. */
export function inStableOrder(files: readonly File[]): File[] {
  const renamed = new Map<string, string>();
  const packed = files.map((file) => {
    const filter = repack(file, filterName, renamed, ([name = '', values]) => [name, byFirst(values)]);
    return filter ?? file;
  });
  const withMeta = packed.map((file) => {
    const meta = repack(
      file,
      metaName,
      renamed,
      ([version = '', pages = [], words = [], filters, ...more]) => {
        const current = list(filters).map((filter) =>
          list(filter).map((part) => renamed.get(String(part)) ?? part),
        );
        return [version, pages, words, byFirst(current), ...more];
      },
    );
    return meta ?? file;
  });
  return withMeta.map((file) =>
    file.path === 'pagefind-entry.json' ? { ...file, content: withNames(file.content, renamed) } : file,
  );
}

/** The file with its data changed and its name made from them; nothing if it is of another kind. */
function repack(
  { path, content }: File,
  pattern: RegExp,
  renamed: Map<string, string>,
  change: (data: readonly Cbor[]) => Cbor,
): File | undefined {
  const [, folder, language = '', digest = '', ending] = pattern.exec(path) ?? [];
  if (folder === undefined) return undefined;
  const unpacked = gunzipSync(content);
  if (!unpacked.subarray(0, magic.length).equals(magic))
    throw new Error(`${path} is not of Pagefind's form.`);
  const bytes = encode(change(list(decode(unpacked.subarray(magic.length)) as Cbor)));
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, digest.length);
  renamed.set(language + digest, language + name);
  return {
    path: `${folder}${language}${name}${ending}`,
    content: gzipSync(Buffer.concat([magic, bytes]), { level: 9 }),
  };
}

/** A list of lists that begin with a name, ordered by that name. */
const byFirst = (values: Cbor | undefined): Cbor =>
  list(values).toSorted((a, b) => (String(list(a)[0]) < String(list(b)[0]) ? -1 : 1));

function list(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's files have another form than this code knows.");
  return value as readonly Cbor[];
}

/** `pagefind-entry.json` names the file of each language by its digest. */
function withNames(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const text = Buffer.from(content).toString('utf8');
  return Buffer.from(
    text.replace(/"hash":"([^"]*)"/g, (whole, name: string) => {
      const current = renamed.get(name);
      return current === undefined ? whole : `"hash":"${current}"`;
    }),
  );
}

/** A record as a document, beside its page. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import {
  documentOf,
  filesNamed,
  recordsWithDocuments,
  type Dokumenteintrag,
} from '../../../documents/build/page-files.ts';
import { exportAs, type FormatOfFile } from '../../../documents/formats/export.ts';

interface Props {
  eintrag: Dokumenteintrag;
  format: FormatOfFile;
}

export const getStaticPaths = () =>
  recordsWithDocuments(wissen().kb).flatMap((eintrag) =>
    filesNamed(eintrag.slug).map(({ datei, format }) => ({
      params: { art: eintrag.art, slug: eintrag.slug, datei },
      props: { eintrag, format },
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { eintrag, format } }) => {
  const { kb, today } = wissen();
  const bytes = await exportAs(format.value, documentOf(kb, eintrag, today));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': format.mime } });
};

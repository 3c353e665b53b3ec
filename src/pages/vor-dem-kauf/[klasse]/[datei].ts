/** The dossier of a class as a document. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { dossierDocument } from '../../../documents/build/dossier-document.ts';
import { filesNamed } from '../../../documents/build/page-files.ts';
import { exportAs, type FormatOfFile } from '../../../documents/formats/export.ts';
import { dossierFileName, usedClasses } from '../../../insights/device-class.ts';
import { dossierOf } from '../../../insights/dossier.ts';
import type { Vokabel } from '../../../schema/vokabular.ts';

interface Props {
  klasse: Vokabel;
  format: FormatOfFile;
}

export const getStaticPaths = () =>
  usedClasses(wissen().kb).flatMap((klasse) =>
    filesNamed(dossierFileName(klasse.wert)).map(({ datei, format }) => ({
      params: { klasse: klasse.wert, datei },
      props: { klasse, format },
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { klasse, format } }) => {
  const { kb, today } = wissen();
  const bytes = await exportAs(format.value, dossierDocument(kb, dossierOf(kb, klasse, today), today));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': format.mime } });
};

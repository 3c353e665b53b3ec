/** The dossier of a class as a document for Word. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { dossierFile, dossierFilePaths, type DossierFile } from '../../../documents/build/page-files.ts';

export const getStaticPaths = () => dossierFilePaths(wissen().kb);

export const GET: APIRoute<DossierFile> = async ({ props }) =>
  new Response(await dossierFile(wissen(), props, 'docx'));

/** A record as an OpenDocument text, beside its page. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { recordFile, recordFilePaths, type RecordFile } from '../../../documents/build/page-files.ts';

export const getStaticPaths = () => recordFilePaths(wissen().kb);

export const GET: APIRoute<RecordFile> = async ({ props }) =>
  new Response(await recordFile(wissen(), props, 'odt'));

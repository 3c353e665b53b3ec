/** The dossier of a class as data. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { usedClasses } from '../../../insights/device-class.ts';
import { dossierOf } from '../../../insights/dossier.ts';
import { renderDossier } from '../../../publishing/dossier-json.ts';
import type { Vokabel } from '../../../schema/vokabular.ts';

export const getStaticPaths = () =>
  usedClasses(wissen().kb).map((klasse) => ({ params: { klasse: klasse.wert }, props: { klasse } }));

export const GET: APIRoute<{ klasse: Vokabel }> = ({ props }) => {
  const { kb, today } = wissen();
  return new Response(renderDossier(dossierOf(kb, props.klasse, today), today));
};

/** What the builder of documents loads. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { builderData, renderBuilderData } from '../../documents/build/builder-data.ts';

export const GET: APIRoute = () => {
  const { kb, today } = wissen();
  return new Response(renderBuilderData(builderData(kb, today)));
};

/** Everything due, for a spreadsheet. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { dueItems } from '../../insights/due.ts';
import { renderDue } from '../../publishing/due-csv.ts';

export const GET: APIRoute = () => {
  const { kb, today } = wissen();
  return new Response(renderDue(dueItems(kb, today), kb.cluster.adresse));
};

/** The same as a table for a spreadsheet. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { expiring } from '../../../insights/expiring.ts';
import { renderExpiring } from '../../../publishing/expiring-csv.ts';

export const GET: APIRoute = () => {
  const { kb, today } = wissen();
  return new Response(renderExpiring(expiring(kb, today)));
};

/** The same table for a spreadsheet. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { adoptionMatrix } from '../../../insights/adoption-matrix.ts';
import { renderAdoption } from '../../../publishing/adoption-csv.ts';

export const GET: APIRoute = () => new Response(renderAdoption(adoptionMatrix(wissen().kb)));

/** What device notes know for the cost calculator, loaded only by who asks for it. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { devicesWithDefaults } from '../../../insights/ownership-defaults.ts';
import { renderOwnershipDefaults } from '../../../publishing/ownership-json.ts';

export const GET: APIRoute = () => new Response(renderOwnershipDefaults(devicesWithDefaults(wissen().kb)));

/** The devices to choose from. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { devicesByClass } from '../../insights/device-choice.ts';
import { renderChoice } from '../../publishing/comparison-json.ts';

export const GET: APIRoute = () => new Response(renderChoice(devicesByClass(wissen().kb)));

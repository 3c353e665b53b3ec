/** One device as a column of the comparison. */
import { wissen } from 'virtual:wissensbasis';
import type { APIRoute } from 'astro';
import { comparisonOf } from '../../../insights/comparison.ts';
import { devicesByClass } from '../../../insights/device-choice.ts';
import { renderColumn } from '../../../publishing/comparison-json.ts';
import type { EintragVon } from '../../../schema/eintrag.ts';

interface Props extends Record<string, unknown> {
  geraet: EintragVon<'geraete'>;
}

export const getStaticPaths = () =>
  devicesByClass(wissen().kb).flatMap(({ geraete }) =>
    geraete.map((geraet) => ({ params: { geraet: geraet.slug }, props: { geraet } })),
  );

export const GET: APIRoute<Props> = ({ props }) => {
  const { kb, today } = wissen();
  return new Response(renderColumn(comparisonOf(kb, props.geraet, today)));
};

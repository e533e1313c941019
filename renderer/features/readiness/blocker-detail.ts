import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import type { Translate } from '../../components/use-translate.ts';

const knownDetails = [
  'open',
  'agreed-ad-referendum',
  'broken',
  'two-heads',
  'placed-twice',
  'described-twice',
  'damaged',
] as const;

/** Formats a blocker's detail: a code for the two points below, the affected words for all others. */
export function formatBlockerDetail(
  { point }: Pick<ShownReadiness['points'][number], 'point'>,
  detail: string,
  say: Translate,
): string {
  const code = point === 'agreed' || point === 'conflicts' ? knownDetails.find((one) => one === detail) : undefined;
  return code === undefined ? detail : say(`ready.detail.${code}`);
}

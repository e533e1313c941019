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

/** What has no words, at the points that otherwise name words. */
const wordlessDetails = ['comment-damaged', 'typing-damaged', 'their-deletion', 'their-draft-damaged'] as const;

/** Formats a blocker's detail: a code for the two points below, and for what cannot be read, else the affected words. */
export function formatBlockerDetail(
  { point }: Pick<ShownReadiness['points'][number], 'point'>,
  detail: string,
  say: Translate,
): string {
  const codes = point === 'agreed' || point === 'conflicts' ? knownDetails : wordlessDetails;
  const code = codes.find((one) => one === detail);
  return code === undefined ? detail : say(`ready.detail.${code}`);
}

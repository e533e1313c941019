import { foldText } from '../../text/search/fold-text.ts';

type Headed = { readonly heading: string };

/**
 * Pairs clauses that were rewritten under the same heading: those that are still unpaired, as indices into the two
 * texts, where the heading occurs once in each text.
 */
export function pairSameHeadings(
  old: readonly Headed[],
  next: readonly Headed[],
  { deleted, added }: { readonly deleted: readonly number[]; readonly added: readonly number[] },
): readonly { readonly old: number; readonly next: number }[] {
  const once = (all: readonly Headed[]) => {
    const places = Map.groupBy(all.keys(), (at) => normalizeHeading(all[at]?.heading ?? ''));
    return new Map(
      [...places].flatMap(([heading, [at = -1, ...others]]) => (others.length > 0 ? [] : [[heading, at]])),
    );
  };
  const [olds, nexts] = [once(old), once(next)];
  return deleted.flatMap((at) => {
    const heading = normalizeHeading(old[at]?.heading ?? '');
    const other = nexts.get(heading);
    const isPair = heading !== '' && olds.get(heading) === at && other !== undefined && added.includes(other);
    return isPair ? [{ old: at, next: other }] : [];
  });
}

function normalizeHeading(heading: string): string {
  return foldText(heading).replace(/\s+/gu, ' ').trim();
}

import { folded } from '../text/fold.ts';

type Headed = { readonly heading: string };

/**
 * Clauses that were written anew under the heading that they had: of those that nothing else pairs, as places in the two
 * texts, each pair with a heading that stands once in either.
 */
export function sameHeadings(
  old: readonly Headed[],
  next: readonly Headed[],
  { deleted, added }: { readonly deleted: readonly number[]; readonly added: readonly number[] },
): readonly { readonly old: number; readonly next: number }[] {
  const once = (all: readonly Headed[]) => {
    const places = Map.groupBy(all.keys(), (at) => spaced(all[at]?.heading ?? ''));
    return new Map(
      [...places].flatMap(([heading, [at = -1, ...others]]) => (others.length > 0 ? [] : [[heading, at]])),
    );
  };
  const [olds, nexts] = [once(old), once(next)];
  return deleted.flatMap((at) => {
    const heading = spaced(old[at]?.heading ?? '');
    const other = nexts.get(heading);
    const isPair = heading !== '' && olds.get(heading) === at && other !== undefined && added.includes(other);
    return isPair ? [{ old: at, next: other }] : [];
  });
}

function spaced(heading: string): string {
  return folded(heading).replace(/\s+/gu, ' ').trim();
}

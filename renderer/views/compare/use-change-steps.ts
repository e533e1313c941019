import { type RefObject, useEffect, useRef, useState } from 'react';
import { stepToChange } from '../../features/compare/changes/change-filter.ts';
import type { ComparisonReading } from './comparison-reading.ts';
import { useCompareActions } from './use-compare-actions.ts';

type ShowChange = { readonly show: (change: number) => void };

type ChangeSteps<Handle> = {
  /** The change that is open in the list and on the page; null for none. */
  readonly here: number | null;
  readonly setHere: (change: number | null) => void;
  /** For the page that brings a change into view. */
  readonly page: RefObject<Handle | null>;
  readonly go: (change: number | null) => void;
  readonly step: (by: 1 | -1) => void;
};

/**
 * Moves through the changes of a comparison, with the list, the buttons and the keys.
 * @param compared the comparison; another one has other changes at the same indexes, so none of it is open at first
 * @param shown the indexes of the changes that pass the filter
 */
export function useChangeSteps<Handle extends ShowChange>(
  compared: object,
  shown: readonly number[],
  reading: ComparisonReading,
): ChangeSteps<Handle> {
  const [here, setHere] = useState<number | null>(null);
  const page = useRef<Handle>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for another comparison, which it does not read
  useEffect(() => setHere(null), [compared]);
  // Columns next to each other have other heights, so that the open change would be somewhere else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for another view, not for another change
  useEffect(() => {
    if (here !== null) page.current?.show(here);
  }, [reading.view]);
  const go = (change: number | null) => {
    if (change === null) return;
    setHere(change);
    page.current?.show(change);
  };
  const step = (by: 1 | -1) => go(stepToChange(shown, here, by));
  useCompareActions({ reading, enabled: shown.length > 0, onStep: step });
  return { here, setHere, page, go, step };
}

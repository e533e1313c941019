import { useCallback, useEffect, useState } from 'react';
import type { ChosenPair } from '../../../../shared/diff/pairing/pair-clauses.ts';
import { Problem } from '../../../api/problem.ts';
import type { ComparedTexts, FinishedComparison } from './compared-texts.ts';
import type { CompareRequest, CompareResponse } from './worker-messages.ts';

type ComparisonProgressState =
  | { readonly state: 'works'; readonly done: number }
  | { readonly state: 'done' | 'stopped' }
  | { readonly state: 'failed'; readonly problem: Problem };

export type ComparisonState = {
  /** The newest one; it is shown until the next one is there. */
  readonly made: FinishedComparison | null;
  readonly work: ComparisonProgressState;
  readonly stop: () => void;
  readonly again: () => void;
};

/**
 * Compares off the page's thread. What a person paired holds before what was recorded.
 * @param texts undefined while they are not read yet
 */
export function useComparison(texts: ComparedTexts | undefined, paired: readonly ChosenPair[]): ComparisonState {
  const [made, setMade] = useState<FinishedComparison | null>(null);
  const [work, setWork] = useState<ComparisonProgressState>({ state: 'works', done: 0 });
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is the same work again
  useEffect(() => {
    if (texts === undefined) return;
    setWork({ state: 'works', done: 0 });
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = (ended: ComparisonProgressState) => {
      worker.terminate();
      setWork(ended);
    };
    worker.onmessage = ({ data }: MessageEvent<CompareResponse>) => {
      if ('done' in data) return setWork({ state: 'works', done: data.done });
      setMade({ texts, comparison: data.comparison });
      end({ state: 'done' });
    };
    worker.onerror = ({ message }) =>
      end({ state: 'failed', problem: new Problem('internal', message, { reason: message }) });
    const { old, next, chosen } = texts;
    worker.postMessage({
      old: old.clauses,
      next: next.clauses,
      chosen: [...paired, ...chosen],
    } satisfies CompareRequest);
    setStop(() => () => end({ state: 'stopped' }));
    return () => worker.terminate();
  }, [texts, paired, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { made, work, stop, again };
}

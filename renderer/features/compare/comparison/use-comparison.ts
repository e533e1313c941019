import { useCallback, useEffect, useState } from 'react';
import type { ChosenPair } from '../../../../shared/model/comparison/comparison.ts';
import { Problem } from '../../../api/problem.ts';
import type { ComparedTexts, FinishedComparison } from './compared-texts.ts';
import type { CompareRequest, CompareResponse } from './worker-messages.ts';

type ComparisonProgressState =
  | { readonly state: 'works'; readonly done: number }
  | { readonly state: 'done' | 'stopped' }
  | { readonly state: 'failed'; readonly problem: Problem };

export type ComparisonState = {
  /** The latest result; shown until the next one is ready. */
  readonly made: FinishedComparison | null;
  readonly work: ComparisonProgressState;
  readonly stop: () => void;
  readonly again: () => void;
};

/**
 * Compares texts off the page's thread. A person's pairs take precedence over recorded pairs.
 * @param texts undefined while they are loading
 */
export function useComparison(texts: ComparedTexts | undefined, paired: readonly ChosenPair[]): ComparisonState {
  const [made, setMade] = useState<FinishedComparison | null>(null);
  const [work, setWork] = useState<ComparisonProgressState>({ state: 'works', done: 0 });
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn repeats the same work
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

import { createContext, useContext } from 'react';
import type { FinishedComparison } from './compared-texts.ts';
import type { ComparisonBlocks } from './comparison-blocks.ts';
import type { PairingActions } from './use-pairing.ts';

/** What every row of a comparison is drawn with. */
export type ComparisonView = FinishedComparison & {
  readonly drawn: ComparisonBlocks;
  readonly language: string;
  readonly side: boolean;
  /** The change where a person is. */
  readonly here: number | null;
  /** Whether a change is left out by the filters; it is still drawn, without its colours. */
  readonly isQuiet: (change: number) => boolean;
  readonly select: (change: number) => void;
  readonly showRow: (row: number) => void;
  readonly pairing: PairingActions;
};

export const ComparisonContext = createContext<ComparisonView | null>(null);

export function useComparisonView(): ComparisonView {
  const compared = useContext(ComparisonContext);
  if (compared === null) throw new Error('no comparison above');
  return compared;
}

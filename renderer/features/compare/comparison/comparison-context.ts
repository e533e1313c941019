import { createContext, useContext } from 'react';
import type { FinishedComparison } from './compared-texts.ts';
import type { ComparisonBlocks } from './comparison-blocks.ts';
import type { PairingActions } from './use-pairing.ts';

/** The state that all rows of a comparison share. */
export type ComparisonView = FinishedComparison & {
  readonly drawn: ComparisonBlocks;
  readonly language: string;
  readonly side: boolean;
  /** The index of the current change. */
  readonly here: number | null;
  /** Whether the filters exclude a change; it is still rendered, without its colours. */
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

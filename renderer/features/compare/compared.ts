import { createContext, useContext } from 'react';
import type { Blocks } from './blocks.ts';
import type { Made } from './texts.ts';
import type { Pairing } from './use-pairing.ts';

/** What every row of a comparison is drawn with. */
export type Compared = Made & {
  readonly drawn: Blocks;
  readonly language: string;
  readonly side: boolean;
  /** The change where a person is. */
  readonly here: number | null;
  /** Whether a change is left out by the filters; it is still drawn, without its colours. */
  readonly isQuiet: (change: number) => boolean;
  readonly select: (change: number) => void;
  readonly showRow: (row: number) => void;
  readonly pairing: Pairing;
};

export const ComparedContext = createContext<Compared | null>(null);

export function useCompared(): Compared {
  const compared = useContext(ComparedContext);
  if (compared === null) throw new Error('no comparison above');
  return compared;
}

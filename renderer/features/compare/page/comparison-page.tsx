import { type Ref, useImperativeHandle, useRef } from 'react';
import { listChangesOfSameWords } from '../comparison/changes-of-same-words.ts';
import type { ComparisonBlock } from '../comparison/comparison-blocks.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { ChangePage, type ChangePageHandle } from './change-page.tsx';
import { ComparedClause } from './compared-clause.tsx';
import { MovedClauseMarker } from './moved-clause-marker.tsx';

export type ComparisonPageHandle = {
  /** Scrolls a change into view and highlights it. */
  readonly show: (change: number) => void;
  readonly showRow: (row: number) => void;
};

type Props = {
  readonly handle: Ref<ComparisonPageHandle>;
  /** Shows changed clauses only. */
  readonly only: boolean;
};

/** Both texts as one page. */
export function ComparisonPage({ handle, only }: Props) {
  const { drawn, comparison, language, side, select } = useComparisonView();
  const page = useRef<ChangePageHandle>(null);
  const shown = only
    ? drawn.blocks.flatMap(({ row }, n) => (comparison.rows[row]?.kind === 'same' ? [] : [n]))
    : [...drawn.blocks.keys()];
  const bring = (block: number | undefined, selector: string) => {
    const at = shown.indexOf(block ?? -1);
    if (at !== -1) page.current?.bring(at, selector);
  };
  useImperativeHandle(handle, () => ({
    show: (change) => {
      const found = listChangesOfSameWords(comparison.changes, change).map((n) => `[data-change="${n}"]`);
      bring(drawn.places[change], found.join());
    },
    showRow: (row) => bring(drawn.heads[row], `[data-row="${row}"]`),
  }));
  const blockAt = (n: number) => drawn.blocks[shown[n] ?? 0];
  return (
    <ChangePage
      handle={page}
      language={language}
      count={shown.length}
      estimateHeight={(n) => estimateBlockHeight(blockAt(n), side)}
      getKey={(n) => blockAt(n)?.key ?? n}
      overscan={3}
      isWide={side}
      onSelect={select}
    >
      {(n) => {
        const block = blockAt(n);
        if (block === undefined) return null;
        return block.kind === 'left' ? <MovedClauseMarker row={block.row} /> : <ComparedClause block={block} />;
      }}
    </ChangePage>
  );
}

/** Accurate enough that the scroll bar does not jump. */
function estimateBlockHeight(block: ComparisonBlock | undefined, side: boolean): number {
  if (block === undefined || block.kind === 'left') return 36;
  const signs = block.body.reduce((sum, { text, kind }) => sum + (side && kind === 'inserted' ? 0 : text.length), 0);
  return (block.head ? 76 : 0) + Math.ceil(signs / (side ? 52 : 96)) * 25;
}

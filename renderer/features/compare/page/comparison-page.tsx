import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import { runWhenRendered } from '../../text/page/text-page.tsx';
import styles from '../compare.module.css';
import { listChangesOfSameWords } from '../comparison/changes-of-same-words.ts';
import type { ComparisonBlock } from '../comparison/comparison-blocks.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { ComparedClause } from './compared-clause.tsx';
import { flashElement } from './flash-element.ts';
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

/** Both texts as one page; only what is near the viewport is rendered. */
export function ComparisonPage({ handle, only }: Props) {
  const { drawn, comparison, language, side, select } = useComparisonView();
  const say = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = only
    ? drawn.blocks.flatMap(({ row }, n) => (comparison.rows[row]?.kind === 'same' ? [] : [n]))
    : [...drawn.blocks.keys()];
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => estimateBlockHeight(drawn.blocks[shown[n] ?? 0], side),
    getItemKey: (n) => drawn.blocks[shown[n] ?? 0]?.key ?? n,
    overscan: 3,
  });
  const bring = (block: number | undefined, find: string) => {
    const at = shown.indexOf(block ?? -1);
    if (at === -1) return;
    const sought = () => scroller.current?.querySelector<HTMLElement>(find);
    if (sought() == null) virtual.scrollToIndex(at, { align: 'center' });
    runWhenRendered(sought, (element) => {
      element.scrollIntoView({ block: 'center' });
      flashElement(element);
    });
  };
  useImperativeHandle(handle, () => ({
    show: (change) => {
      const found = listChangesOfSameWords(comparison.changes, change).map((n) => `[data-change="${n}"]`);
      bring(drawn.places[change], found.join());
    },
    showRow: (row) => bring(drawn.heads[row], `[data-row="${row}"]`),
  }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click is a shortcut for the list and its keys
    <div
      ref={scroller}
      className={styles.page}
      role="document"
      aria-label={say('ui.compare.page', { language: language.toUpperCase() })}
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
      tabIndex={0}
      onClick={({ target }) => {
        const change = target instanceof Element && target.closest<HTMLElement>('[data-change]')?.dataset.change;
        if (change) select(Number(change));
      }}
    >
      <div className={styles.sheet} data-side={side || undefined} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const block = drawn.blocks[shown[item.index] ?? 0];
          if (block === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.block}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {block.kind === 'left' ? <MovedClauseMarker row={block.row} /> : <ComparedClause block={block} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Accurate enough that the scroll bar does not jump. */
function estimateBlockHeight(block: ComparisonBlock | undefined, side: boolean): number {
  if (block === undefined || block.kind === 'left') return 36;
  const signs = block.body.reduce((sum, { text, kind }) => sum + (side && kind === 'inserted' ? 0 : text.length), 0);
  return (block.head ? 76 : 0) + Math.ceil(signs / (side ? 52 : 96)) * 25;
}

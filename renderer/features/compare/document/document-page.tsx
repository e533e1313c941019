import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { DocumentBlock } from '../../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { runWhenRendered } from '../../text/page/text-page.tsx';
import { flashElement } from '../page/flash-element.ts';
import styles from './document.module.css';
import { DocumentBlockView } from './document-block-view.tsx';
import { useDocumentView } from './document-context.ts';
import { selectBlocks } from './list-block-changes.ts';

export type DocumentPageHandle = {
  /** Scrolls a change into view and highlights it. */
  readonly show: (change: number) => void;
};

type Props = {
  readonly handle: Ref<DocumentPageHandle>;
  /** The changes of which only the blocks are shown; null shows the whole document. */
  readonly only: readonly number[] | null;
  readonly onSelect: (change: number) => void;
};

/** The compared document as one page; only what is near the viewport is rendered. */
export function DocumentPage({ handle, only, onSelect }: Props) {
  const { document, language } = useDocumentView();
  const say = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => selectBlocks(document.blocks, only), [document, only]);
  const virtual = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => estimateHeight(blocks[n]?.block),
    getItemKey: (n) => blocks[n]?.at ?? n,
    overscan: 6,
  });
  useImperativeHandle(handle, () => ({
    show: (change) => {
      const at = blocks.findIndex(({ changes }) => changes.has(change));
      if (at === -1) return;
      const sought = () => scroller.current?.querySelector<HTMLElement>(`[data-change="${change}"]`);
      if (sought() == null) virtual.scrollToIndex(at, { align: 'center' });
      runWhenRendered(sought, (element) => {
        element.scrollIntoView({ block: 'center' });
        flashElement(element);
      });
    },
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
        if (change) onSelect(Number(change));
      }}
    >
      <div className={styles.sheet} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const block = blocks[item.index]?.block;
          if (block === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.block}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <DocumentBlockView block={block} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Accurate enough that the scroll bar does not jump. */
function estimateHeight(block: DocumentBlock | undefined): number {
  if (block === undefined) return 0;
  if (block.kind === 'table') return block.rows.length * 40 + 24;
  if (block.kind === 'frame') return 40 + block.blocks.reduce((sum, one) => sum + estimateHeight(one), 0);
  return 10 + Math.ceil(block.runs.reduce((sum, { text }) => sum + text.length, 1) / 92) * 26;
}

import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { DocumentBlock } from '../../../../shared/model/comparison/compared-document.ts';
import { ChangePage, type ChangePageHandle } from '../page/change-page.tsx';
import styles from './document.module.css';
import { DocumentBlockView } from './document-block-view.tsx';
import { useDocumentView } from './document-context.ts';
import { listPageBlocks } from './list-page-blocks.ts';

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

/** The compared document as one page. */
export function DocumentPage({ handle, only, onSelect }: Props) {
  const { document, language } = useDocumentView();
  const page = useRef<ChangePageHandle>(null);
  const blocks = useMemo(() => listPageBlocks(document.blocks, only), [document, only]);
  useImperativeHandle(handle, () => ({
    show: (change) => {
      const at = blocks.findIndex(({ changes }) => changes.has(change));
      if (at !== -1) page.current?.bring(at, `[data-change="${change}"]`);
    },
  }));
  return (
    <ChangePage
      handle={page}
      language={language}
      count={blocks.length}
      estimateHeight={(n) => estimateHeight(blocks[n]?.block)}
      getKey={(n) => blocks[n]?.key ?? n}
      overscan={6}
      onSelect={onSelect}
    >
      {(n) => {
        const one = blocks[n];
        return (
          one !== undefined && (
            <div
              className={styles.block}
              data-first={n === 0 || undefined}
              data-last={n === blocks.length - 1 || undefined}
            >
              <DocumentBlockView block={one.block} part={one.part} />
            </div>
          )
        );
      }}
    </ChangePage>
  );
}

/** Accurate enough that the scroll bar does not jump. */
function estimateHeight(block: DocumentBlock | undefined): number {
  if (block === undefined) return 0;
  if (block.kind === 'table') return block.rows.length * 40 + 24;
  if (block.kind === 'frame') return 40 + block.blocks.reduce((sum, one) => sum + estimateHeight(one), 0);
  return 10 + Math.ceil(block.runs.reduce((sum, { text }) => sum + text.length, 1) / 92) * 26;
}

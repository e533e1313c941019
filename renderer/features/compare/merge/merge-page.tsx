import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useRef } from 'react';
import type { Output } from '../../../../shared/api/commands.ts';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useKeepFocus } from '../../../components/use-keep-focus.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { runWhenRendered } from '../../text/page/text-page.tsx';
import { flashElement } from '../page/flash-element.ts';
import styles from './merge.module.css';
import { MergeCard } from './merge-card.tsx';
import type { MergeAction } from './merge-choices.ts';

export type MergePageHandle = { readonly show: (row: number) => void };

type Props = {
  readonly handle: Ref<MergePageHandle>;
  readonly rows: readonly ShownMerge[];
  /** The indexes of the displayed rows. */
  readonly shown: readonly number[];
  readonly clauses: readonly ShownClause[];
  readonly language: string;
  readonly here: number | null;
  readonly repeated: Output<'comparisons.merge'>['repeated'];
  readonly isLeft: (row: number) => boolean;
  readonly onAction: (row: number, action: MergeAction) => void;
};

/** The three-way comparison of all clauses; only those near the viewport are rendered. */
export function MergePage({ handle, rows, shown, clauses, language, here, repeated, isLeft, onAction }: Props) {
  const say = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const keepFocus = useKeepFocus();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => estimateCardHeight(rows[shown[n] ?? 0]),
    getItemKey: (n) => shown[n] ?? n,
    overscan: 3,
  });
  useImperativeHandle(handle, () => ({
    show: (row) => {
      const at = shown.indexOf(row);
      if (at === -1) return;
      virtual.scrollToIndex(at, { align: 'start' });
      runWhenRendered(() => scroller.current?.querySelector<HTMLElement>(`[data-merge="${row}"]`), flashElement);
    },
  }));
  return (
    <div
      ref={scroller}
      className={styles.page}
      role="document"
      aria-label={say('ui.compare.merge-page', { language: language.toUpperCase() })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
      tabIndex={0}
    >
      <div ref={keepFocus} className={styles.cards} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const n = shown[item.index] ?? 0;
          const row = rows[n];
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-merge={n}
              className={styles.place}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row !== undefined && (
                <MergeCard
                  row={row}
                  language={language}
                  clause={clauses.find(({ id }) => id === row.clause)}
                  here={here === n}
                  left={isLeft(n)}
                  repeated={repeated.find((one) => one.row === n)?.earlier ?? null}
                  onAction={(action) => onAction(n, action)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function estimateCardHeight(row: ShownMerge | undefined): number {
  if (row === undefined || row.state === 'same') return 52;
  const signs = row.body.stretches.reduce((sum, { ours, theirs }) => sum + Math.max(ours.length, theirs.length), 0);
  return 70 + Math.ceil(signs / (row.state === 'both-differently' ? 36 : 100)) * 25;
}

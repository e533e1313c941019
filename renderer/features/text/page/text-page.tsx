import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import type { ShownClause, ShownText } from '../../../../shared/model/shown.ts';
import textStyles from '../../clause/text.module.css';
import { useTextPage } from '../../clause/text-page-context.ts';
import { ClauseRow } from './clause-row.tsx';
import { SignatureBlocks } from './signature-blocks.tsx';
import styles from './text-page.module.css';
import { TitleBlock } from './title-block.tsx';
import { useWhyPointer } from './use-why-pointer.tsx';

type PageRow = { readonly key: string } & (
  | { readonly kind: 'title' | 'signatures' }
  | { readonly kind: 'clause'; readonly clause: ShownClause }
);

export type TextPageHandle = {
  /** Scrolls a clause into view; then focuses it, or scrolls its current match into view. */
  readonly show: (clause: string, then?: 'focus' | 'found') => void;
};

type Props = {
  readonly handle: Ref<TextPageHandle>;
  readonly label: string;
  readonly baseTitle: ShownText['title'] | null;
  /** The topmost clause when the text was last closed. */
  readonly start: string;
  readonly onScrolled: (top: string) => void;
};

const SCROLL_REST_MS = 250;

/** The whole text as one page; only what is near the viewport is rendered. */
export function TextPage({ handle, label, baseTitle, start, onScrolled }: Props) {
  const { text, languages, editors } = useTextPage();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => buildPageRows(text.clauses), [text.clauses]);
  const editedRow = rows.findIndex((row) => row.key === editors[0]?.clause);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => estimateRowHeight(rows[n], languages),
    getItemKey: (n) => rows[n]?.key ?? n,
    overscan: 4,
    // Keeps the open editors and their undo history, wherever the person scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return editedRow === -1 || shown.includes(editedRow) ? shown : [...shown, editedRow].sort((a, b) => a - b);
    },
  });

  const begin = useRef(start);
  useEffect(() => {
    const n = rows.findIndex(({ key }) => key === begin.current);
    begin.current = '';
    if (n > 0) virtual.scrollToIndex(n, { align: 'start' });
  }, [rows, virtual]);

  useImperativeHandle(handle, () => ({
    show: (clause, then) => {
      const n = rows.findIndex(({ key }) => key === clause);
      if (n === -1) return;
      const found = () => scroller.current?.querySelector<HTMLElement>(`.${textStyles.foundHere}`);
      if (then !== 'found') virtual.scrollToIndex(n, { align: 'start' });
      else if (!isClauseDrawn(scroller.current, clause)) virtual.scrollToIndex(n, { align: 'center' });
      if (then === 'focus')
        runWhenRendered(
          () => findClauseCell(scroller.current, clause),
          (cell) => cell.focus({ preventScroll: true }),
        );
      if (then === 'found') runWhenRendered(found, (words) => words.scrollIntoView({ block: 'nearest' }));
    },
  }));

  const top = useRef(start);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const reportTop = useRef(() => {});
  useEffect(
    () => () => {
      // Whoever leaves before scrolling has come to rest returns to the same place all the same.
      clearTimeout(resting.current);
      reportTop.current();
    },
    [],
  );
  const why = useWhyPointer();
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      role="document"
      aria-label={label}
      {...why.handlers}
      onScroll={({ currentTarget: { scrollTop } }) => {
        clearTimeout(resting.current);
        reportTop.current = () => {
          const key = rows[virtual.getVirtualItemForOffset(scrollTop + 8)?.index ?? 0]?.key ?? '';
          if (key === top.current) return;
          top.current = key;
          onScrolled(key);
        };
        // The callback renders more than the page, so it runs only when scrolling pauses.
        resting.current = setTimeout(() => reportTop.current(), SCROLL_REST_MS);
      }}
    >
      <div
        className={styles.sheet}
        data-columns={languages.length}
        style={{ '--columns': languages.length, height: virtual.getTotalSize() } as CSSProperties}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const edge = item.index === 0 ? 'top' : item.index === rows.length - 1 ? 'bottom' : undefined;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-edge={edge}
              className={styles.row}
              // Not a transform, which sticky elements do not take into account: the save bar would be out of sight.
              style={{ top: item.start }}
            >
              {row.kind === 'clause' ? (
                <ClauseRow clause={row.clause} />
              ) : (
                languages.map((language) =>
                  row.kind === 'title' ? (
                    <TitleBlock key={language} language={language} before={baseTitle?.[language] ?? null} />
                  ) : (
                    <SignatureBlocks key={language} language={language} />
                  ),
                )
              )}
            </div>
          );
        })}
      </div>
      {why.menu}
    </div>
  );
}

/** Annexes follow the signatures, as on paper. */
function buildPageRows(clauses: readonly ShownClause[]): PageRow[] {
  const row = (clause: ShownClause): PageRow => ({ kind: 'clause', key: clause.code, clause });
  const annex = clauses.findIndex(({ kind, depth }) => kind === 'annex' && depth === 0);
  const body = annex === -1 ? clauses : clauses.slice(0, annex);
  const rest = annex === -1 ? [] : clauses.slice(annex);
  return [
    { kind: 'title', key: ' title' },
    ...body.map(row),
    { kind: 'signatures', key: ' signatures' },
    ...rest.map(row),
  ];
}

/** Accurate enough that the scroll bar does not jump: lines of about 80 characters. */
function estimateRowHeight(row: PageRow | undefined, languages: readonly string[]): number {
  if (row?.kind !== 'clause') return 260;
  const longest = Math.max(0, ...languages.map((language) => row.clause.body[language]?.length ?? 0));
  return 60 + Math.ceil(longest / 70) * 26;
}

function findClauseCell(scroller: HTMLElement | null, clause: string): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause)}"]`) ?? null;
}

function isClauseDrawn(scroller: HTMLElement | null, clause: string): boolean {
  return findClauseCell(scroller, clause) !== null;
}

/** The target of a scroll is rendered some frames later. */
export function runWhenRendered(
  find: () => HTMLElement | null | undefined,
  then: (element: HTMLElement) => void,
  tries = 20,
): void {
  requestAnimationFrame(() => {
    const element = find();
    if (element != null) then(element);
    else if (tries > 0) runWhenRendered(find, then, tries - 1);
  });
}

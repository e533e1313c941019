import { useVirtualizer } from '@tanstack/react-virtual';
import { type Key, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import { runWhenRendered } from '../../text/page/text-page.tsx';
import styles from './change-page.module.css';
import { flashElement } from './flash-element.ts';

export type ChangePageHandle = {
  /** Scrolls the element that a selector names into view and highlights it; `index` is the block that holds it. */
  readonly bring: (index: number, selector: string) => void;
};

type Props = {
  readonly handle: Ref<ChangePageHandle>;
  /** The language of the text. */
  readonly language: string;
  readonly count: number;
  /** The height of a block before it is measured, in pixels. */
  readonly estimateHeight: (index: number) => number;
  readonly getKey: (index: number) => Key;
  readonly overscan: number;
  /** Whether two columns need the width. */
  readonly isWide?: boolean;
  /** Called with the change that was clicked. */
  readonly onSelect: (change: number) => void;
  readonly children: (index: number) => ReactNode;
};

/** The blocks of a comparison as one page; only what is near the viewport is rendered. */
export function ChangePage(props: Props) {
  const { handle, language, count, estimateHeight, getKey, overscan, isWide = false, onSelect, children } = props;
  const say = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimateHeight,
    getItemKey: getKey,
    overscan,
  });
  useImperativeHandle(handle, () => ({
    bring: (index, selector) => {
      const sought = () => scroller.current?.querySelector<HTMLElement>(selector);
      if (sought() == null) virtual.scrollToIndex(index, { align: 'center' });
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
      <div className={styles.sheet} data-wide={isWide || undefined} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.block}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

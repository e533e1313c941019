import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './option-list.module.css';

type Props = {
  readonly label: string;
  /** The listed items, in list order. */
  readonly options: readonly number[];
  readonly here: number | null;
  readonly onWalk: (option: number) => void;
  readonly onChoose: (option: number) => void;
  readonly children: (option: number) => ReactNode;
};

/**
 * A long list: the arrow keys move through it, Enter or a click opens the current item. Only visible items are
 * rendered.
 */
export function OptionList({ label, options, here, onWalk, onChoose, children }: Props) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: options.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    getItemKey: (n) => options[n] ?? n,
    overscan: 6,
  });
  const at = here === null ? -1 : options.indexOf(here);
  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const walk = (to: number) => {
    const option = options[Math.max(0, Math.min(options.length - 1, to))];
    if (option !== undefined) onWalk(option);
  };
  const choose = () => here !== null && at !== -1 && onChoose(here);
  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: () => walk(at + 1),
    ArrowUp: () => walk(at === -1 ? options.length - 1 : at - 1),
    PageDown: () => walk(at + 8),
    PageUp: () => walk(at - 8),
    Home: () => walk(0),
    End: () => walk(options.length - 1),
    Enter: choose,
    ' ': choose,
  };
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at === -1 ? undefined : `${id}-${here}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const run = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
        if (run === undefined) return;
        event.preventDefault();
        run();
      }}
    >
      <div role="presentation" style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const option = options[item.index] ?? 0;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              id={`${id}-${option}`}
              className={styles.entry}
              role="option"
              aria-selected={option === here}
              aria-setsize={options.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => onChoose(option)}
            >
              {children(option)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

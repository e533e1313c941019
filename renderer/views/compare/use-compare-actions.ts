import { useActions } from '../../components/actions.ts';
import type { ComparisonReading } from './comparison-reading.ts';

type CompareActionOptions = {
  readonly reading: ComparisonReading;
  /** Whether there is a change to step to. */
  readonly enabled: boolean;
  readonly onStep: (by: 1 | -1) => void;
};

/** Registers the actions of a two-text comparison, with menu items and keys. */
export function useCompareActions({ reading, enabled, onStep }: CompareActionOptions) {
  const { view, only, onView, onOnly, onOut, onPrint } = reading;
  const isSide = view === 'side';
  useActions([
    ...(['redline', 'table'] as const).map((out) => ({
      id: `compare.${out}`,
      menu: 'file' as const,
      label: `ui.compare.out-${out}-title` as const,
      group: 2,
      run: () => onOut(out),
    })),
    { id: 'compare.print', menu: 'file', label: 'ui.compare.action.print', group: 2, run: onPrint },
    {
      id: 'compare.next',
      menu: 'text',
      label: 'ui.compare.action.next',
      key: 'Alt+ArrowDown',
      group: 1,
      enabled,
      reason: 'ui.palette.why.no-change',
      run: () => onStep(1),
    },
    {
      id: 'compare.previous',
      menu: 'text',
      label: 'ui.compare.action.previous',
      key: 'Alt+ArrowUp',
      group: 1,
      enabled,
      reason: 'ui.palette.why.no-change',
      run: () => onStep(-1),
    },
    {
      id: 'compare.side',
      menu: 'view',
      label: 'ui.compare.action.side',
      key: 'F9',
      group: 1,
      checked: isSide,
      run: () => onView(isSide ? 'inline' : 'side'),
    },
    {
      id: 'compare.only',
      menu: 'view',
      label: 'ui.compare.action.only',
      group: 1,
      checked: only,
      run: () => onOnly(!only),
    },
  ]);
}

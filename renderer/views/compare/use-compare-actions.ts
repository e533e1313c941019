import { useActions } from '../../components/actions.ts';

/** The Word exports of a comparison. */
export type ComparisonExport = 'redline' | 'table';

type CompareActionOptions = {
  readonly enabled: boolean;
  readonly side: boolean;
  readonly only: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSide: () => void;
  readonly onOnly: () => void;
  readonly onOut: (out: ComparisonExport) => void;
};

/** Registers the actions of a two-text comparison, with menu items and keys. */
export function useCompareActions({ enabled, side, only, onStep, onSide, onOnly, onOut }: CompareActionOptions) {
  useActions([
    ...(['redline', 'table'] as const).map((out) => ({
      id: `compare.${out}`,
      menu: 'file' as const,
      label: `ui.compare.out-${out}-title` as const,
      group: 2,
      run: () => onOut(out),
    })),
    {
      id: 'compare.next',
      menu: 'text',
      label: 'ui.compare.action.next',
      key: 'Alt+ArrowDown',
      group: 1,
      enabled,
      run: () => onStep(1),
    },
    {
      id: 'compare.previous',
      menu: 'text',
      label: 'ui.compare.action.previous',
      key: 'Alt+ArrowUp',
      group: 1,
      enabled,
      run: () => onStep(-1),
    },
    {
      id: 'compare.side',
      menu: 'view',
      label: 'ui.compare.action.side',
      key: 'F9',
      group: 1,
      checked: side,
      run: onSide,
    },
    { id: 'compare.only', menu: 'view', label: 'ui.compare.action.only', group: 1, checked: only, run: onOnly },
  ]);
}

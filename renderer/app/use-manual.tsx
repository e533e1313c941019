import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../components/actions.ts';
import { findManualPage, type ManualPageName } from '../features/manual/manual-pages.ts';
import { ManualPanel } from './views.ts';

/**
 * Registers F1, which opens the manual at the page for the screen; where that page is shown already, it closes it. Returns the
 * panel next to the screen, null while it is closed.
 */
export function useManual(): ReactNode {
  const [place] = useLocation();
  const [page, setPage] = useState<ManualPageName | null>(null);
  const before = useRef<Element | null>(null);
  const close = () => {
    setPage(null);
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
  };
  const show = () => {
    const next = findManualPage(place);
    if (next === page) return close();
    if (page === null) before.current = document.activeElement;
    setPage(next);
  };
  useActions([
    {
      id: 'manual.show',
      menu: 'help',
      label: 'ui.manual.action',
      key: 'F1',
      checked: page !== null,
      run: show,
    },
  ]);
  if (page === null) return null;
  return (
    <Suspense>
      <ManualPanel page={page} onPage={setPage} onClose={close} />
    </Suspense>
  );
}

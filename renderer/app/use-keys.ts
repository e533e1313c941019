import { useEffect } from 'react';
import { currentActions } from './actions.ts';
import { isSign, keyOf, onMac } from './key.ts';

const writing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** An open dialog or menu has its own keys. */
const above = '[role="dialog"][aria-modal="true"], [role="menu"]';

/** Runs the action whose key is pressed, unless whoever has the focus took it. */
export function useKeys(): void {
  useEffect(() => {
    const mac = onMac();
    let covered = false;
    // What closes at this very key is gone by the time the key comes to `press`.
    const look = () => {
      covered = document.querySelector(above) !== null;
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const key = keyOf(event, mac);
      const action = currentActions().find((one) => one.key === key);
      if (action === undefined) return;
      if (covered) return;
      if (isSign(key) && event.target instanceof Element && event.target.closest(writing) !== null) return;
      // Also where it is not enabled: F12 never opens the browser's tools in one state and not in the other.
      event.preventDefault();
      if (action.enabled !== false) action.run();
    };
    window.addEventListener('keydown', look, true);
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', look, true);
      window.removeEventListener('keydown', press);
    };
  }, []);
}

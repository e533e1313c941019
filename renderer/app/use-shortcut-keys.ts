import { useEffect } from 'react';
import { listCurrentActions } from '../components/actions.ts';
import { isCoveredByOverlay } from './is-covered-by-overlay.ts';
import { formatShortcut, isCharacterKey, isMacPlatform } from './keyboard-shortcut.ts';

/** What a key types in, and where it undoes typing. */
const textFieldSelector = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const TYPING_KEYS: ReadonlySet<string> = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z']);

const isInTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(textFieldSelector) !== null;

/** Runs the action of a pressed key unless the focused element handles it. */
export function useShortcutKeys(): void {
  useEffect(() => {
    const mac = isMacPlatform();
    let covered = false;
    // A layer that closes on this key is already gone when `press` receives it.
    const look = () => {
      covered = isCoveredByOverlay();
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const key = formatShortcut(event, mac);
      const action = listCurrentActions().find((one) => one.key === key || one.otherKey === key);
      if (action === undefined) return;
      if (covered) return;
      if ((isCharacterKey(key) || TYPING_KEYS.has(key)) && isInTextField(event.target)) return;
      // Also if the action is disabled, so that F12 never opens the browser's tools in some states only.
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

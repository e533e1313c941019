import { useEffect, useRef } from 'react';
import { isBrowserKeyAllowed, type ProjectorCommand, type ProjectorMode, readKeyCommand } from './key-command.ts';

/** Focused buttons and lists handle their own keys. */
const nativeControlSelector = 'button, select';

/**
 * Passes every key with a command to `act`, and blocks all other keys for the page and, as far as a page can, for the
 * browser; it also blocks context menus, dropped files, and the keys and mouse buttons that go back.
 */
export function useProjectorKeys(mode: ProjectorMode, act: (meaning: ProjectorCommand) => void): void {
  const now = useRef({ mode, act });
  now.current = { mode, act };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const meaning = readKeyCommand(event, now.current.mode);
      const onOwn = event.target instanceof Element ? event.target.closest(nativeControlSelector) : null;
      if (onOwn !== null && isControlKey(event, onOwn)) return;
      if (meaning === null && isBrowserKeyAllowed(event, now.current.mode, event.getModifierState('AltGraph'))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (meaning !== null && (!event.repeat || meaning === 'next' || meaning === 'previous')) now.current.act(meaning);
    };
    const quiet = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const back = (event: MouseEvent) => {
      if (event.button > 2) quiet(event);
    };
    const first = { capture: true };
    const quieted = ['contextmenu', 'dragenter', 'dragover', 'drop', 'dragstart'] as const;
    window.addEventListener('keydown', press, first);
    for (const name of quieted) window.addEventListener(name, quiet, first);
    for (const name of ['mousedown', 'mouseup', 'auxclick'] as const) window.addEventListener(name, back, first);
    return () => {
      window.removeEventListener('keydown', press, first);
      for (const name of quieted) window.removeEventListener(name, quiet, first);
      for (const name of ['mousedown', 'mouseup', 'auxclick'] as const) window.removeEventListener(name, back, first);
    };
  }, []);
}

function isControlKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Enter' || key === ' ') return true;
  return target.tagName === 'SELECT' && (key.length === 1 || /^(?:Arrow|Home$|End$|Page)/.test(key));
}

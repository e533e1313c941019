import type { KeyboardEvent } from 'react';

/**
 * Enter in a list of choices never sends its form: browsers and Mantine do so where nothing is highlighted. A native list opens
 * instead; an option that is highlighted in another is still chosen.
 */
export function keepFormOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const list = event.currentTarget;
  // Not every browser can open one; there the list has the browser's own keys.
  if (list instanceof HTMLSelectElement && typeof list.showPicker === 'function') list.showPicker();
}

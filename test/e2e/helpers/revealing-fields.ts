import type { Page } from '@playwright/test';

/**
 * Fields whose typed text could leave this machine or stay in the browser: filled in or remembered by it, checked or
 * completed by its vendor's services, translated.
 */
export async function findRevealingFields(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('input, textarea, select, [contenteditable="true"]')]
    .filter((field) => field.closest('[aria-hidden="true"]') === null)
    .filter((field) => !['checkbox', 'radio', 'file', 'hidden', 'range', 'color'].includes(field.type))
    .filter((field) => field.getAttribute('autocomplete') !== 'off' || field.translate || field.spellcheck
      || (field.writingSuggestions ?? 'false') !== 'false')
    .map((field) => field.outerHTML.slice(0, 200))`);
}

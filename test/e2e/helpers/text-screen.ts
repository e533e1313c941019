import { expect, type Locator, type Page } from '@playwright/test';

/** A clause of the text as it is printed. */
export function getClause(page: Page, code: string, language = 'id'): Locator {
  return page.locator(`[data-clause="${code}"][data-language="${language}"]`);
}

/** The editor of the open clause in a language, named in the language of the interface; by default the only one. */
export function getEditor(page: Page, language = ''): Locator {
  return page.getByRole('group', { name: new RegExp(`^(Menyunting|Editing), ${language}`) });
}

export function getBody(page: Page, language = ''): Locator {
  return getEditor(page, language).getByRole('textbox', { name: /^(Isi|Body), / });
}

/** The save bar of the open clause, for all its languages. */
export function getSaveBar(page: Page): Locator {
  return page.getByRole('group', { name: /^(Penyimpanan klausul|Saving the clause)$/ });
}

/** A clause's entry in the outline. */
export function getOutlineEntry(page: Page, words: string): Locator {
  return getOutline(page).getByRole('listitem').filter({ hasText: words });
}

export function getOutline(page: Page): Locator {
  return page.getByRole('navigation', { name: /^(Kerangka naskah|Outline)$/ });
}

/** A place in the rail of an open text: "Naskah", "Matriks". */
export function getPlace(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: /^(Bagian naskah|Parts of the text)$/ })
    .getByRole('link', { name: new RegExp(`^${name}( \\d|$)`) });
}

/** Opens a clause through the outline and the keyboard, and returns the editor of its body with the cursor at its end. */
export async function openClauseEditor(page: Page, code: string, inOutline: string, language = 'id'): Promise<Locator> {
  await showClause(page, code, inOutline, language);
  await page.keyboard.press('Enter');
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  return getBody(page);
}

/** Scrolls a clause into view and focuses it. */
export async function showClause(page: Page, code: string, inOutline: string, language = 'id'): Promise<Locator> {
  const entry = getOutlineEntry(page, inOutline);
  await expect(getOutline(page).getByRole('listitem').first()).toBeVisible();
  // The clauses of the preamble are folded at first.
  const preamble = getOutline(page).getByRole('button', { name: /^(Pembukaan|Preamble)/, expanded: false });
  if ((await entry.count()) === 0 && (await preamble.count()) > 0) await preamble.click();
  await entry.getByRole('button').nth(1).click();
  await expect(getClause(page, code, language)).toBeFocused();
  return getClause(page, code, language);
}

/** Waits until this many comments are pending in the text: only then can they be stepped through. */
export async function waitForCount(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('toolbar')).toContainText(`Terbuka: ${count}`);
}

/** The location of a page, as a person would type it after the `#`; addresses do not show it. */
export async function readPagePath(page: Page): Promise<string> {
  return page.evaluate<string>(`history.state?.place ?? '/'`);
}

/** The part of a page's document that is used here: the tests are compiled without DOM types. */
type PageDocument = {
  readonly createTreeWalker: (root: unknown, what: number) => { readonly nextNode: () => PageText | null };
  readonly createRange: () => {
    readonly setStart: (node: PageText, at: number) => void;
    readonly setEnd: (node: PageText, at: number) => void;
    readonly getClientRects: () => Iterable<{ left: number; right: number; top: number; height: number }>;
  };
};
type PageText = { readonly textContent: string | null };

/** Selects words of a clause with the mouse, as a person does. */
export async function selectWords(page: Page, cell: Locator, words: string): Promise<void> {
  const [from, to] = await cell.evaluate((element: unknown, sought) => {
    const document = (element as { ownerDocument: PageDocument }).ownerDocument;
    const walker = document.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first === undefined || last === undefined) break;
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ] as const;
    }
    throw new Error(`not there: ${sought}`);
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  expect(await page.evaluate('document.getSelection().toString()')).toBe(words);
}

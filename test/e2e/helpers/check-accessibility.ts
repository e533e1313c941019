import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findRevealingFields } from './revealing-fields.ts';

/** A folder for screenshots of what is on the screen, for people to look at. */
const pictures = process.env.NASKAH_PICTURES;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

/** The rules of axe that look at colours: the others find the same in both schemes, whose elements are the same. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that the current screen breaks no rule of axe in the light and in the dark scheme, and that no field reveals what is
 * typed. The scheme is the system's, which the page follows at once unless a person chose one.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  if (pictures === undefined) expect.soft(await findRevealingFields(page), what).toEqual([]);
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    if (pictures !== undefined) await takePictures(page, pictures, scheme, what);
    else
      expect.soft(await findBrokenRules(page, scheme === 'dark' ? COLOUR_RULES : []), `${what}, ${scheme}`).toEqual([]);
  }
}

/** What breaks these rules, or any rule if none is named. */
async function findBrokenRules(page: Page, rules: readonly string[]): Promise<readonly object[]> {
  // The other mode opens a page for each result, to join those of frames: no screen has frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  }));
}

async function takePictures(page: Page, folder: string, scheme: string, what: string): Promise<void> {
  const before = page.viewportSize();
  const speech = await page.locator('html').getAttribute('lang');
  for (const size of sizes) {
    const into = join(folder, `${speech}-${scheme}-${size.width}`);
    mkdirSync(into, { recursive: true });
    await page.setViewportSize(size);
    await page.screenshot({ path: join(into, `${what.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
  }
  if (before !== null) await page.setViewportSize(before);
}

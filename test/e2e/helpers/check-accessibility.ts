import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { findRevealingFields } from './revealing-fields.ts';

/** A folder for screenshots of what is on the screen, for people to look at. */
const pictures = process.env.NASKAH_PICTURES;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** Expects that the current screen breaks no rule of axe, and that no field reveals what is typed. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  if (pictures !== undefined) return pictured(page, pictures, what);
  expect.soft(await findRevealingFields(page), what).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const broken = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  }));
  expect.soft(broken, what).toEqual([]);
}

async function pictured(page: Page, folder: string, what: string): Promise<void> {
  const [scheme = ''] = test.info().titlePath.filter((part) => /^(id|en), /.test(part));
  const before = page.viewportSize();
  for (const size of sizes) {
    const into = join(folder, `${scheme.replace(', ', '-')}-${size.width}`);
    mkdirSync(into, { recursive: true });
    await page.setViewportSize(size);
    await page.screenshot({ path: join(into, `${what.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
  }
  if (before !== null) await page.setViewportSize(before);
}

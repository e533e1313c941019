import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample');

/** Drops files of the sample on the page as a person does from their desktop; others by their words. */
export async function dropSample(page: Page, names: readonly string[], others: readonly string[] = []): Promise<void> {
  const files = names.map((name) => [name, readFileSync(join(sample, name)).toString('base64')] as const);
  const made = [...files, ...others.map((name) => [name, Buffer.from(`Isi ${name}`).toString('base64')] as const)].map(
    ([name, base64]) =>
      `data.items.add(new File([Uint8Array.from(atob('${base64}'), (sign) => sign.charCodeAt(0))], ${JSON.stringify(name)}));`,
  );
  const transfer = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); ${made.join('')} return data; })()`,
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: transfer });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

/** Drops files of the sample on the page as a person does from their desktop; others by their contents. */
export async function dropSample(
  page: Page,
  names: readonly string[],
  others: readonly string[] = [],
  on = 'main',
): Promise<void> {
  const files = [
    ...names.map((name) => ({ name, bytes: readFileSync(join(sample, name)) })),
    ...others.map((name) => ({ name, bytes: Buffer.from(`Isi ${name}`) })),
  ];
  await dropFiles(page, files, on);
}

type DroppedFile = { readonly name: string; readonly bytes: Buffer };

/** `on` is the drop target on the page. */
export async function dropFiles(page: Page, files: readonly DroppedFile[], on = 'main'): Promise<void> {
  const made = files.map(
    ({ name, bytes }) =>
      `data.items.add(new File([Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0))], ${JSON.stringify(name)}));`,
  );
  const transfer = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); ${made.join('')} return data; })()`,
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent(on, event, { dataTransfer: transfer });
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openInBrowser } from '../open-in-browser.ts';
import { writePrivateFile } from '../owner/write-private-file.ts';

/** Shows why the workbench does not open to somebody who started it without a terminal, as a page of the browser. */
export function showFailurePage(message: string, state: string): void {
  const path = join(state, 'failure.html');
  const text = message.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const style = 'font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; white-space: pre-line';
  const head = '<meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Naskah</title>';
  writePrivateFile(path, `<!doctype html>${head}<body style="${style}"><h1>Naskah</h1>${text}`);
  openInBrowser(pathToFileURL(path).href);
}

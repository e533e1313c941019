import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemporaryFolder } from './core.ts';

/** A minimal built page, in a folder of its own or in `folder`. */
export function writePages(folder = join(createTemporaryFolder(), 'renderer')): string {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>' +
      '<script type="module" src="/assets/app-1.js"></script>',
  );
  writeFileSync(join(folder, 'assets', 'app-1.js'), 'document.title = "Naskah";');
  writeFileSync(join(folder, 'assets', 'app-1.css'), 'body { margin: 0 }');
  writeFileSync(join(folder, 'assets', 'font-1.woff2'), 'wOF2');
  return folder;
}

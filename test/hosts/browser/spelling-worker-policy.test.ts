import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBuiltPages } from '../../../electron/hosts/built-pages.ts';
import { writePages } from '../../helpers/pages.ts';

test('the script of the spelling worker alone may compile WebAssembly, and no page may', () => {
  const folder = writePages();
  const names = ['spelling-worker-Ab_1.js', 'worker-1.js', 'spelling-worker-1.css', 'x-spelling-worker-1.js'];
  for (const name of names) writeFileSync(join(folder, 'assets', name), '');
  const site = loadBuiltPages(folder);
  const paths = ['/', '/index.html', '/assets/app-1.js', '/none.js', ...names.map((name) => `/assets/${name}`)];
  const policies = paths.map((path) => site(path, false).headers['Content-Security-Policy'] ?? '');
  expect(paths.filter((_, n) => policies[n]?.includes('wasm'))).toEqual(['/assets/spelling-worker-Ab_1.js']);
  expect(site('/assets/spelling-worker-Ab_1.js', true).headers).toMatchObject({
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    'Content-Type': 'text/javascript; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
});

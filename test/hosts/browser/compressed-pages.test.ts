import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findPagesFolder, loadBuiltPages } from '../../../electron/hosts/built-pages.ts';
import { compressPages } from '../../../electron/packaging/pages/compress-pages.ts';
import { openLoopback, sendHttp } from '../../helpers/loopback.ts';
import { writePages } from '../../helpers/pages.ts';

const builtFolder = findPagesFolder(import.meta.dirname);

test('a page that takes compressed files gets them as the build wrote them, and another gets the same words plain', () => {
  const folder = writePages();
  compressPages().writeBundle({ dir: folder });
  const site = loadBuiltPages(folder);
  for (const [path, words] of [
    ['/assets/app-1.js', 'document.title = "Naskah";'],
    ['/assets/app-1.css', 'body { margin: 0 }'],
  ] as const) {
    const compressed = site(path, true);
    expect(compressed.headers['Content-Encoding']).toBe('gzip');
    expect(`${gunzipSync(compressed.body)}`).toBe(words);
    const plain = site(path, false);
    expect(plain.headers).not.toHaveProperty('Content-Encoding');
    expect(`${plain.body}`).toBe(words);
    expect(plain.headers['Content-Type']).toBe(compressed.headers['Content-Type']);
  }
  expect(site('/assets/font-1.woff2', true).headers).not.toHaveProperty('Content-Encoding');
  expect(existsSync(join(folder, 'assets', 'font-1.woff2.gz'))).toBe(false);
});

test('over HTTP the host goes by what the request says that it takes', async () => {
  const { host } = await openLoopback();
  const answered = await sendHttp(host.origin, '/assets/app-1.js', {
    method: 'GET',
    headers: { 'Accept-Encoding': 'identity' },
  });
  expect(answered.headers.get('content-encoding')).toBe(null);
  expect(await answered.text()).toBe('document.title = "Naskah";');
});

test('the first page loads at most 350 kB of compressed scripts, and the texts of one language', () => {
  const html = readFileSync(join(builtFolder, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  const loaded = new Map<string, number>();
  const readScript = (name: string) => readFileSync(join(builtFolder, 'assets', name), 'utf8');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.set(name, readFileSync(join(builtFolder, 'assets', `${name}.gz`)).length);
    for (const [, imported = ''] of readScript(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      waiting.push(imported);
  }
  // The texts of the page's language come after the scripts.
  const texts = readdirSync(join(builtFolder, 'assets')).filter((name) => /^(?:id|en)-[^/]+\.js$/.test(name));
  expect(texts.map((name) => name.slice(0, 2)).toSorted()).toEqual(['en', 'id']);
  expect(texts.filter((name) => loaded.has(name))).toEqual([]);
  const sizes = texts.map((name) => readFileSync(join(builtFolder, 'assets', `${name}.gz`)).length);
  expect((Math.max(...sizes) + [...loaded.values()].reduce((sum, size) => sum + size, 0)) / 1000).toBeLessThan(350);
});

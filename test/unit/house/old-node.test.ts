import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..', '..');
const entries = [
  'electron/start.mjs',
  'electron/sample.mjs',
  'electron/dev.mjs',
  'electron/naskah.mjs',
  'electron/package.mjs',
  'test/run.mjs',
];

/** The entry and all that it imports before its first line runs. */
function collectImports(path: string, all = new Set<string>()): Set<string> {
  if (all.has(path)) return all;
  all.add(path);
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/^import [^;]*?from '(\.[^']+)';/gms))
    collectImports(join(dirname(path), to), all);
  return all;
}

/** Syntax and library features later than Node 14, which would prevent the message about the required Node. */
const newer =
  /\.at\(|replaceAll|Object\.(hasOwn|groupBy)|structuredClone|import\.meta\.(dirname|filename)|with \{ type|findLast|toSorted|withResolvers|styleText|parseArgs/;

test.each(entries)('an old Node can parse %s up to its message', async (entry) => {
  for (const path of collectImports(join(root, entry))) {
    const text = readFileSync(path, 'utf8');
    const plain = text.replace(/^#!.*/, '');
    const printed = async (target: string) =>
      (await transformWithOxc(plain, 'file.js', { target, sourcemap: false })).code;
    expect(await printed('es2020'), path).toBe(await printed('esnext'));
    expect(newer.exec(text)?.[0], path).toBeUndefined();
  }
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { root } from './core.ts';
import { writePages } from './pages.ts';

/** The built entries in a folder of their own, with a minimal page; removed after the file's tests. */
export async function buildEntries(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-built-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const outDir = join(folder, 'out');
  const inline = { root, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  const { config } = await resolveConfig(inline, 'build', 'production');
  for (const part of [config?.main, config?.preload]) await build(part);
  mkdirSync(join(outDir, 'renderer'));
  writePages(join(outDir, 'renderer'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['node_modules', 'resources']) symlinkSync(join(root, name), join(folder, name), 'junction');
  return folder;
}

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { isBuilt } from '../../electron/build.mjs';
import { root } from './core.ts';
import { writePages } from './pages.ts';

/**
 * The built entries in a folder of their own, with a minimal page; removed after the file's tests. They are copies of
 * the last build where that is of the sources as they are, as in `npm test`: fourteen files took 8 s each to build them.
 */
export async function buildEntries(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-built-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const outDir = join(folder, 'out');
  if (isBuilt(root))
    for (const part of ['main', 'preload']) cpSync(join(root, 'out', part), join(outDir, part), { recursive: true });
  else await buildInto(outDir);
  mkdirSync(join(outDir, 'renderer'));
  writePages(join(outDir, 'renderer'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['node_modules', 'resources']) symlinkSync(join(root, name), join(folder, name), 'junction');
  return folder;
}

async function buildInto(outDir: string): Promise<void> {
  const inline = { root, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  const { config } = await resolveConfig(inline, 'build', 'production');
  for (const part of [config?.main, config?.preload]) await build(part);
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The bundler that Vite brings.
const { resolve } = createRequire(createRequire(import.meta.url).resolve('vite'));
const { rolldown } = await import(pathToFileURL(resolve('rolldown')).href);

const here = dirname(fileURLToPath(import.meta.url));

/** The script that gives a page `openCore`. */
export async function buildPageClient() {
  const bundle = await rolldown({ input: join(here, 'page-client.mjs'), onLog() {} });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/**
 * Makes of a built checkout an app that an Electron 25 can run: the real main.ts as CommonJS for Node 18, the built core and
 * reader for the project's own Node, the built preload script, and the built page with what Chromium 114 lacks before it.
 */
export async function buildOldApp(root, app) {
  rmSync(app, { recursive: true, force: true });
  const main = join(app, 'out', 'main');
  mkdirSync(main, { recursive: true });
  await bundleOldMain(root, join(main, 'main.cjs'));
  const built = join(root, 'out', 'main');
  // What Node has compiled of them is for this checkout only.
  const others = readdirSync(built).filter((one) => one !== 'main.js' && one !== 'compiled');
  for (const name of others) cpSync(join(built, name), join(main, name));
  cpSync(join(here, '..', '..', 'fixtures', 'electron', 'parent-port.mjs'), join(main, 'parent-port.mjs'));
  for (const name of ['node_modules', 'resources']) symlinkSync(join(root, name), join(app, name));
  for (const part of ['preload', 'renderer'])
    cpSync(join(root, 'out', part), join(app, 'out', part), { recursive: true });
  addMissingLanguage(join(app, 'out', 'renderer'));
  addMissingPaths(join(app, 'out', 'preload', 'preload.cjs'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = { name: 'naskah', productName: 'Naskah', version, type: 'module', main: 'out/main/main.cjs' };
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  return app;
}

/** Writes the real main.ts as CommonJS for Node 18, after what it lacks. */
export async function bundleOldMain(root, file) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : null),
    load: (id) =>
      id === '\0entry'
        ? `import ${JSON.stringify(join(here, 'boot.mjs'))};\nimport ${JSON.stringify(join(root, 'electron', 'main.ts'))};`
        : null,
  };
  const bundle = await rolldown({
    cwd: root,
    input: 'entry',
    platform: 'node',
    plugins: [entry],
    external: ['electron'],
    transform: { target: 'node18', define: { 'import.meta.dirname': '__dirname' } },
    onLog() {},
  });
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
}

/** For the page and its workers. */
export function addMissingLanguage(pages) {
  const script = readFileSync(join(here, 'language.js'), 'utf8');
  writeFileSync(join(pages, 'language.js'), script);
  const page = join(pages, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<script', '<script src="./language.js"></script><script'));
  for (const name of readdirSync(join(pages, 'assets')).filter((one) => /^worker-.*\.js$/.test(one))) {
    const worker = join(pages, 'assets', name);
    writeFileSync(worker, `${script}\n${readFileSync(worker, 'utf8')}`);
  }
}

/** Until Electron 32 a file has its path itself. */
export function addMissingPaths(preload) {
  const script = readFileSync(preload, 'utf8');
  const webUtils = "require('electron').webUtils ??= { getPathForFile: (file) => file.path ?? '' };";
  writeFileSync(preload, script.replace(/^("use strict";)?/, `$1${webUtils}`));
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..', '..', '..');

/** The most source files in a folder, not counting its subfolders: more cannot be seen at a glance. */
const MAX_FILES = 30;

const sources = ['electron', 'shared', 'renderer', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => join(folder, name)),
);

type Import = { readonly from: string; readonly to: string };

/** Every import of a source file, static, dynamic and re-exported, as paths from the root or names of packages. */
function readImports(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  const specifiers = text.matchAll(
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\s)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...specifiers].map(([, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    const to = target.startsWith('.')
      ? nameFile(relative(root, resolve(root, dirname(path), target)))
      : (ownName(target) ?? packageName(target));
    return { from: path, to };
  });
}

/** A file of a package that exports no such file counts as the package. */
const nameFile = (path: string): string =>
  path.startsWith('node_modules/') ? packageName(path.slice('node_modules/'.length)) : path;

/** The file that a name of package.json's `imports` stands for outside a page, null for another name. */
function ownName(target: string): string | null {
  const { imports: names } = manifest as { readonly imports: Record<string, { readonly default: string }> };
  return names[target]?.default.replace(/^\.\//, '') ?? null;
}

/** Node's own modules count as one package, and a file within a package as the package. */
function packageName(target: string): string {
  if (target.startsWith('node:')) return 'node';
  return `package ${target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')}`;
}

const imports = sources.flatMap(readImports);

const packages = (...names: string[]) => names.map((name) => `package ${name}`);
const shared = ['api', 'i18n', 'import', 'rules', 'diff', 'text', 'model'].map((name) => `shared/${name}`);
const formats = ['word', 'sheet', 'pdf', 'mail'].map((name) => `electron/core/${name}`);

/**
 * What the files of each layer may import besides their own layer. A file belongs to the longest layer that its path lies
 * in. `shared` is listed from the bottom up, the others from the top down.
 */
const allowed: { readonly [layer: string]: readonly string[] } = {
  'shared/model': packages('zod', 'fractional-indexing'),
  'shared/text': ['shared/model'],
  'shared/diff': ['shared/text', 'shared/model', ...packages('diff', 'node-diff3')],
  'shared/rules': ['shared/diff', 'shared/text', 'shared/model', ...packages('fractional-indexing')],
  'shared/import': ['shared/rules', 'shared/diff', 'shared/text', 'shared/model'],
  'shared/api': ['shared/model', ...packages('zod')],
  'shared/i18n': ['shared/model', ...packages('i18next')],

  electron: [
    ...shared,
    'node',
    'package.json',
    'electron/core',
    'electron/core/store',
    'electron/hosts',
    // Vite is imported by the development start only.
    ...packages('vite', '@vitejs/plugin-react'),
  ],
  'electron/packaging': [
    ...shared,
    'node',
    'electron',
    'electron.vite.config.ts',
    ...packages('@electron/get', 'electron-builder', 'electron-vite', 'fflate', 'marked', 'vite', 'zod'),
  ],
  'electron/hosts': [
    ...shared,
    'node',
    'package.json',
    'electron/core',
    'electron/core/store',
    'electron/core/word',
    'electron/core/reader',
    'electron/core/resources',
    ...packages('better-sqlite3', 'electron', 'zod'),
  ],
  'electron/core': [
    ...shared,
    'node',
    ...['handlers', 'records', 'documents', 'queries', 'store', 'package', 'reader', 'resources'].map(
      (name) => `electron/core/${name}`,
    ),
    ...formats,
    ...packages('better-sqlite3', 'uuid'),
  ],
  'electron/core/handlers': [
    ...shared,
    'node',
    ...['records', 'documents', 'queries', 'store', 'resources'].map((name) => `electron/core/${name}`),
    'electron/core',
    ...formats,
    ...packages('zod', 'fractional-indexing'),
  ],
  'electron/core/records': [...shared, 'node', 'electron/core', 'electron/core/queries', 'electron/core/store'],
  'electron/core/documents': [
    ...shared,
    'node',
    ...['queries', 'store', 'resources'].map((name) => `electron/core/${name}`),
    'electron/core',
    ...formats,
    ...packages('fflate', 'zod'),
  ],
  'electron/core/queries': [...shared, 'node', 'electron/core', 'electron/core/store', ...packages('zod')],
  'electron/core/store': [...shared, 'node', ...packages('age-encryption', 'better-sqlite3', 'uuid', 'zod')],
  'electron/core/word': [
    ...shared,
    'node',
    'electron/core/package',
    'electron/core/reader',
    ...packages('docx', 'fflate', 'zod'),
  ],
  'electron/core/sheet': [...shared, 'node', 'electron/core/package', ...packages('fflate', 'numfmt')],
  'electron/core/pdf': [...shared, 'node', 'electron/core/reader', ...packages('unpdf')],
  'electron/core/mail': [...shared, 'node', 'electron/core/package', ...packages('postal-mime')],
  'electron/core/package': [...shared, 'node', ...packages('saxes', 'yauzl')],
  'electron/core/reader': [...shared, 'node'],
  'electron/core/resources': [...shared, 'electron/core', ...packages('zod', 'fractional-indexing')],

  renderer: [...shared, 'renderer/app', 'renderer/views', 'renderer/features', 'renderer/api', 'renderer/components'],
  'renderer/app': [...shared, 'renderer/views', 'renderer/features', 'renderer/api', 'renderer/components'],
  'renderer/views': [...shared, 'renderer/features', 'renderer/api', 'renderer/components'],
  'renderer/features': [...shared, 'renderer/api', 'renderer/components', 'resources/dictionaries'],
  'renderer/api': [...shared, 'renderer/components'],
  'renderer/components': shared,
  'resources/dictionaries': [],
  test: ['electron', 'shared', 'renderer'],
};

/** A feature imports only earlier ones: the text page builds on what a clause can show, the rest on the text page. */
const featureOrder = [
  'clause',
  'actions',
  'spelling',
  'mark-editor',
  'agreement',
  'brackets',
  'letter',
  'comments',
  'checks',
  'files',
  'provenance',
  'text',
  'compare',
  'history',
  'glossary',
  'negotiations',
  'page-layout',
  'export',
  'requests',
  'replies',
  'matrix',
  'meeting',
  'projector',
  'process',
  'readiness',
  'signing',
  'verify',
  'person',
  'store',
  'home',
  'summary',
  'travel',
  'about',
  'manual',
];

const layers = Object.keys(allowed).sort((a, b) => b.length - a.length);

/** A package is a layer of its own. */
function findLayer(path: string): string {
  return layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? path;
}

/** The renderer and the tests may use any package; the others list theirs. */
function isAllowed(from: string, to: string): boolean {
  if (from === to || from === 'test') return true;
  if (from.startsWith('renderer') && to.startsWith('package ')) return true;
  return allowed[from]?.includes(to) ?? false;
}

test('reads the imports of all sources', () => {
  expect(imports.length).toBeGreaterThan(2000);
});

test('every file imports only from layers below its own', () => {
  const upward = imports.filter(({ from, to }) => !isAllowed(findLayer(from), findLayer(to)));
  expect(upward).toEqual([]);
});

test('only hosts import electron, and no source imports a test', () => {
  expect(imports.filter(({ from, to }) => to.startsWith('test/') && !from.startsWith('test/'))).toEqual([]);
  const electron = imports.filter(({ to }) => to === 'package electron');
  // What an old Electron lacks is added to it before the main process is loaded.
  const added = 'test/desktop/app/boot.mjs';
  expect(electron.filter(({ from }) => findLayer(from) !== 'electron/hosts' && from !== added)).toEqual([]);
});

test('the main process of the window loads no store and no reader: nothing that it imports does', () => {
  const next = Map.groupBy(imports, ({ from }) => from);
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { to } of next.get(path) ?? []) visit(to);
  };
  visit('electron/main.ts');
  expect([...reached]).toContain('package electron');
  expect([...reached]).not.toContain('package better-sqlite3');
  expect([...reached].filter((path) => findLayer(path).startsWith('electron/core/')).sort()).toEqual([
    'electron/core/reader/reader-child.ts',
    'electron/core/reader/reader-request.ts',
    'electron/core/store/private-files.ts',
    'electron/core/store/store-path.ts',
  ]);
});

test('no feature imports a later one, and the order lists every feature', () => {
  const feature = (path: string) => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
  const found = new Set(sources.flatMap((path) => feature(path) ?? []));
  expect([...found].sort()).toEqual([...featureOrder].sort());
  const upward = imports.filter(({ from, to }) => {
    const [here, there] = [feature(from), feature(to)];
    return here !== undefined && there !== undefined && featureOrder.indexOf(there) > featureOrder.indexOf(here);
  });
  expect(upward).toEqual([]);
});

test('nothing that is projected or leaves imports what explains a clause, which is confidential (D22)', () => {
  const outward = /^(electron\/core\/documents|renderer\/(features|views)\/projector)\//;
  const explaining = imports.filter(({ to }) => /(queries|features)\/provenance\//.test(to));
  expect(explaining.length).toBeGreaterThan(0);
  expect(explaining.filter(({ from }) => outward.test(from))).toEqual([]);
});

test('no view imports another view', () => {
  const view = (path: string) => /^renderer\/views\/([^/]+)/.exec(path)?.[1];
  expect(
    imports.filter(({ from, to }) => view(from) !== undefined && view(to) !== undefined && view(from) !== view(to)),
  ).toEqual([]);
});

test('no folder holds more files than the limit', () => {
  const folders = Map.groupBy(sources, (path) => dirname(path));
  const large = [...folders]
    .filter(([, files]) => files.length > MAX_FILES)
    .map(([folder, { length }]) => [folder, length]);
  expect(large).toEqual([]);
});

test('no file imports itself through others', () => {
  const next = Map.groupBy(imports, ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) walk(file, []);
  expect(cycles).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..', '..');

const sources = ['electron', 'shared', 'renderer', 'test'].flatMap((folder) => listSources(join(root, folder)));

function listSources(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

type ImportEdge = { readonly from: string; readonly to: string };

/** Every import of a source file, static, dynamic and re-exported, as paths from the root or names of packages. */
function readImports(path: string): ImportEdge[] {
  const text = readFileSync(path, 'utf8');
  const named = text.matchAll(
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\s)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...named].map(([, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    const to = target.startsWith('.') ? relative(root, resolve(dirname(path), target)) : getPackageName(target);
    return { from: relative(root, path), to };
  });
}

/** Packages of Node are one, and a file within a package is the package. */
function getPackageName(target: string): string {
  if (target.startsWith('node:')) return 'node';
  return `package ${target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')}`;
}

const graph = sources.flatMap(readImports);

/** The room of the house in which a file lies; a package is a room of its own. */
function findLayer(path: string): string {
  const rooms = [
    'shared',
    'electron/core/handlers',
    'electron/core/store',
    'electron/core/word',
    'electron/core/sheet',
    'electron/core/bundle',
    'electron/core/package',
    'electron/core/pdf',
    'electron/core/resources',
    'electron/core',
    'electron/doors',
    'electron',
    'renderer/views',
    'renderer/features',
    'renderer/ui',
    'renderer',
    'test',
  ];
  if (path === 'node' || path.startsWith('package ')) return path;
  return rooms.find((one) => path === one || path.startsWith(`${one}/`)) ?? path;
}

const purePackages = ['zod', 'diff', 'i18next', 'fractional-indexing', 'node-diff3'].map((name) => `package ${name}`);

/** What each room may import besides itself. */
const allowed: { readonly [room: string]: (to: string) => boolean } = {
  shared: (to) => purePackages.includes(to),
  'electron/core/store': (to) =>
    ['shared', 'node', 'package better-sqlite3', 'package uuid', 'package zod'].includes(to),
  'electron/core/word': (to) =>
    ['docx', 'fflate', 'zod']
      .map((name) => `package ${name}`)
      .concat('shared', 'node', 'electron/core/package')
      .includes(to),
  'electron/core/sheet': (to) =>
    ['exceljs', 'fflate']
      .map((name) => `package ${name}`)
      .concat('shared', 'node', 'electron/core/package')
      .includes(to),
  'electron/core/package': (to) => ['shared', 'node', 'package saxes', 'package yauzl'].includes(to),
  'electron/core/pdf': (to) => ['shared', 'node', 'package unpdf'].includes(to),
  'electron/core/resources': (to) =>
    ['shared', 'electron/core', 'package zod', 'package fractional-indexing'].includes(to),
  'electron/core/handlers': (to) =>
    /^(shared|node|electron\/core(\/(store|word|sheet|bundle|pdf|resources))?|package (zod|fractional-indexing|fflate))$/.test(
      to,
    ),
  'electron/core': (to) => /^(shared|node|electron\/core\/\w+|package (better-sqlite3|uuid))$/.test(to),
  'electron/doors': (to) =>
    /^(shared|node|electron\/core(\/(store|word|resources))?|package (better-sqlite3|electron|zod))$/.test(to),
  // Vite is asked for by the development start alone.
  electron: (to) =>
    /^(package\.json|shared|node|electron\/(core|core\/store|doors)|package (vite|@vitejs\/plugin-react))$/.test(to),
  'renderer/ui': (to) => to === 'shared' || to.startsWith('package '),
  'renderer/features': (to) => ['shared', 'renderer', 'renderer/ui'].includes(to) || to.startsWith('package '),
  'renderer/views': (to) =>
    ['shared', 'renderer', 'renderer/features', 'renderer/ui'].includes(to) || to.startsWith('package '),
  renderer: (to) => to === 'shared' || to.startsWith('renderer') || to.startsWith('package '),
};

test('the graph was read', () => {
  expect(graph.length).toBeGreaterThan(200);
});

test('every file imports only what its room may', () => {
  const wrong = graph.filter(({ from, to }) => {
    const [here, there] = [findLayer(from), findLayer(to)];
    return here !== 'test' && here !== there && !allowed[here]?.(there);
  });
  expect(wrong).toEqual([]);
});

test('nothing of the house imports a test, and only doors import electron', () => {
  expect(graph.filter(({ from, to }) => findLayer(from) !== 'test' && findLayer(to) === 'test')).toEqual([]);
  expect(graph.filter(({ from, to }) => to === 'package electron' && findLayer(from) !== 'electron/doors')).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const next = Map.groupBy(graph, ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '..', '..', '..', 'renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(css|tsx?)$/.test(path),
);
const read = (path: string) => readFileSync(join(renderer, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const sheets = sources.filter((path) => path.endsWith('.css')).map((path) => ({ path, text: read(path) }));

/** The projected text grows with its screen, and paper is measured in points: both have scales of their own. */
const isOtherMedium = (path: string) =>
  /projector\.module\.css$|print\.module\.css$|word-preview\.module\.css$/.test(path);
const ofInterface = sheets.filter(({ path }) => !isOtherMedium(path) && path !== join('styles', 'tokens.css'));

const listValues = (property: string) =>
  ofInterface.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`[\\s;{]${property}:\\s*([^;}]+)`, 'g'))].map(([, value = '']) => `${path}: ${value}`),
  );

test('sizes of type are tokens, or fractions of the words around', () => {
  // The title block and the signatures have the sizes that the layout on paper gives them.
  const allowed = /: (?:var\(--(?:type(?:-\w+)?|title|signatures)\)|inherit|0\.\d+em)$/;
  expect(listValues('font-size').filter((one) => !allowed.test(one))).toEqual([]);
});

test('weights of type are the two tokens', () => {
  expect(
    listValues('font-weight').filter((one) => !/: (?:var\(--weight-(?:text|strong)\)|inherit)$/.test(one)),
  ).toEqual([]);
});

test('colours are named by their role', () => {
  const raw = ofInterface.flatMap(({ path, text }) =>
    [...text.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|light-dark\(/gi)].map(([color]) => `${path}: ${color}`),
  );
  expect(raw).toEqual([]);
});

test('every variable that a style sheet reads is set somewhere', () => {
  const set = new Set(
    sources.flatMap((path) => [...read(path).matchAll(/(--[\w-]+)'?\]?\s*:/g)].map(([, name]) => name)),
  );
  const unset = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name = '']) =>
      name.startsWith('--mantine-') || set.has(name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect(unset).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findManualPage, manualPages } from '../../../renderer/features/manual/manual-pages.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const manual = join(root, 'resources', 'manual');
const readPage = (language: string, page: string) => readFileSync(join(manual, language, `${page}.md`), 'utf8');

const screens: readonly (readonly [string, ReturnType<typeof findManualPage>])[] = [
  ['/', 'home'],
  ['/welcome', 'home'],
  ['/new', 'new'],
  ['/text/loi-belarus', 'text'],
  ['/text/loi-belarus/areas', 'text'],
  ['/text/loi-belarus/areas/history', 'text'],
  ['/text/loi-belarus/areas/comments', 'comments'],
  ['/text/loi-belarus/-/comments/1a2b3c4d', 'comments'],
  ['/compare', 'compare'],
  ['/compare/loi-belarus/draft-1', 'compare'],
  ['/gather/loi-belarus', 'files'],
  ['/verify', 'files'],
  ['/verify/loi-belarus', 'files'],
  ['/matrix/loi-belarus', 'matrix'],
  ['/sign/loi-belarus', 'signing'],
  ['/sign/loi-belarus/set', 'signing'],
  ['/sign/loi-belarus/archive', 'signing'],
  ['/sign/loi-belarus/process', 'process'],
  ['/condition', 'data'],
  ['/nowhere', 'home'],
];

test.each(screens)('the screen at %s has the page "%s"', (place, page) => {
  expect(findManualPage(place)).toBe(page);
});

test('every screen of the program is among these', () => {
  const app = readFileSync(join(root, 'renderer', 'app', 'app.tsx'), 'utf8');
  const routes = [...app.matchAll(/<Route(?:<\w+>)? path="\/([^"/:]*)/g)].map(([, first = '']) => first);
  expect(routes.length).toBeGreaterThan(7);
  expect(routes.filter((first) => !screens.some(([place]) => place.split('/')[1] === first))).toEqual([]);
});

test.each(interfaceLanguages)('the manual has every page and no other (%s)', (language) => {
  const files = readdirSync(join(manual, language)).filter((name) => name.endsWith('.md'));
  expect(files.toSorted()).toEqual(manualPages.map((page) => `${page}.md`).toSorted());
});

test.each(interfaceLanguages)(
  'every picture and every page that the manual names exists, and no other picture (%s)',
  (language) => {
    const shown = manualPages.flatMap((page) => {
      const text = readPage(language, page);
      const links = [...text.matchAll(/[^!]\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = '']) => target);
      expect(links.filter((target) => !existsSync(join(manual, language, target)))).toEqual([]);
      const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
      expect(pictures.filter(([, words = '']) => words.length < 5)).toEqual([]);
      return pictures.map(([, , path = '']) => path);
    });
    expect(shown.length).toBeGreaterThan(10);
    const taken = readdirSync(join(manual, language, 'pictures')).map((name) => `pictures/${name}`);
    expect(taken.toSorted()).toEqual(shown.toSorted());
  },
);

test('both languages have the same steps: headings, pictures, items, links and keys, page by page', () => {
  const [first, ...others] = interfaceLanguages.map((language) =>
    manualPages.map((page) => readPage(language, page).match(/^#+ |^\d\. |^- |\]\([^)]+\)|`[A-Z][^`]*`|^\|/gm)),
  );
  for (const other of others)
    expect(other.map((marks) => marks?.filter((mark) => !/FOLDER|PERINTAH|COMMAND/.test(mark)))).toEqual(
      first?.map((marks) => marks?.filter((mark) => !/FOLDER|PERINTAH|COMMAND/.test(mark))),
    );
});

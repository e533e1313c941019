import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaveOutHostTexts, selectPageTexts } from '../../../electron/packaging/pages/leave-out-host-texts.ts';
import { root } from '../../helpers/core.ts';

const folder = join(root, 'shared', 'i18n');
const readTexts = (language: string) => readFileSync(join(folder, `${language}.json`), 'utf8');

test.each(['id', 'en'])('the pages leave out what only hosts print, and nothing else (%s)', (language) => {
  const all = JSON.parse(readTexts(language));
  const shown = selectPageTexts(all);
  expect(Object.keys(all).filter((section) => shown[section] === undefined)).toEqual([
    'usage',
    'help',
    'setup',
    'packages',
  ]);
  expect(Object.keys(shown.paper ?? {})).toEqual(['summary']);
  expect(shown.error).toEqual(all.error);
  expect(shown.ui).toEqual(all.ui);
});

test('only the texts of the interface are changed by the build step', () => {
  const step = leaveOutHostTexts();
  expect(step.transform(readTexts('id'), '/naskah/shared/i18n/id.json')?.code).not.toContain('naskah KOMANDO');
  expect(step.transform('{"help":{"a":"b"}}', '/naskah/resources/sample/drafts.json')).toBe(null);
});

test('no screen names a text that is left out', () => {
  const sources = ['renderer', 'shared'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, part, name), 'utf8')),
  );
  const named = sources.flatMap((source) =>
    [...source.matchAll(/['"`]((?:usage|help|setup|packages|paper|cli)\.[a-z][a-z-]*)/g)].map(([, key = '']) => key),
  );
  const shown = selectPageTexts(JSON.parse(readTexts('id')));
  const isShown = (key: string) => {
    const [section = '', part = ''] = key.split('.');
    return shown[section]?.[part] !== undefined;
  };
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((key) => !isShown(key))).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  listChangesSinceCurrent,
  shortenUnchangedText,
} from '../../../renderer/features/text/stale/changes-since-current.ts';
import { joinNewText, joinOldText } from '../../../shared/diff/words/diff-text.ts';
import type { ShownHistory } from '../../../shared/model/shown.ts';

type Version = ShownHistory['versions'][number];
const version = (hash: string, parents: readonly string[], body: Version['body'], stale: readonly string[]) =>
  ({ hash, parents, body, heading: {}, stale }) as unknown as Version;
const read = (source: string) => source;

const versions = [
  version('1', [], { id: 'tiga tahun', en: 'three years', ru: 'три года' }, []),
  version('2', ['1'], { id: 'tiga tahun', en: 'four years', ru: 'три года' }, ['id', 'ru']),
  version('3', ['2'], { id: 'lima tahun', en: 'five years', ru: 'три года' }, ['ru']),
];

test('lists the changes of the others since a language was current, over all versions', () => {
  const since = listChangesSinceCurrent(versions, '3', 'ru', read);
  expect(since?.map(({ language }) => language)).toEqual(['id', 'en']);
  expect(since?.map(({ changes }) => [joinOldText(changes), joinNewText(changes)])).toEqual([
    ['tiga tahun', 'lima tahun'],
    ['three years', 'five years'],
  ]);
});

test('starts over at the version where a language was confirmed', () => {
  const [first, second, third] = versions as [Version, Version, Version];
  const confirmed = [first, { ...second, stale: ['id'] }, third];
  const since = listChangesSinceCurrent(confirmed, '3', 'ru', read);
  expect(since?.map(({ changes }) => joinOldText(changes))).toEqual(['tiga tahun', 'four years']);
});

test('gives nothing when the language was never current, or that is unknown', () => {
  expect(listChangesSinceCurrent([version('1', [], { id: 'a', ru: 'b' }, ['ru'])], '1', 'ru', read)).toBeNull();
  expect(listChangesSinceCurrent(versions, null, 'ru', read)).toBeNull();
});

test('shortens only long stretches next to a change, and between words', () => {
  const kept = 'word '.repeat(40);
  const [before, , after] = shortenUnchangedText([
    { kind: 'kept', text: kept },
    { kind: 'inserted', text: 'new' },
    { kind: 'kept', text: ' end' },
  ]);
  expect(before?.text).toMatch(/^…(?:word )+$/);
  expect(after?.text).toBe(' end');
});

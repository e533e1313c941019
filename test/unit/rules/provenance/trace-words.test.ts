import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapKeptUnits } from '../../../../shared/rules/provenance/map-kept-units.ts';
import {
  type TracedVersion,
  traceDeletedWords,
  traceWrittenWords,
} from '../../../../shared/rules/provenance/trace-words.ts';

/** Versions written one on the other, named by their place from 1. */
const chain = (...texts: string[]): TracedVersion[] =>
  texts.map((text, n) => ({ hash: `v${n + 1}`, parents: n === 0 ? [] : [`v${n}`], text }));

const written = (versions: readonly TracedVersion[], hash: string) => {
  const text = versions.find((one) => one.hash === hash)?.text ?? '';
  return traceWrittenWords(versions, hash).map(({ start, end, version }) => [version, text.slice(start, end)]);
};
const deleted = (versions: readonly TracedVersion[], from: string, to: string) => {
  const text = versions.find((one) => one.hash === from)?.text ?? '';
  return traceDeletedWords(versions, from, to).map(({ start, end, version }) => [version, text.slice(start, end)]);
};

test('each word comes from the version that inserted it', () => {
  const versions = chain(
    'Para Peserta bekerja sama di bidang agro.',
    'Para Peserta bekerja sama di bidang agro dan kertas.',
    'Para Peserta akan bekerja sama di bidang agro dan kertas.',
  );
  expect(written(versions, 'v3')).toEqual([
    ['v1', 'Para Peserta '],
    ['v3', 'akan '],
    ['v1', 'bekerja sama di bidang agro'],
    ['v2', ' dan kertas'],
    ['v1', '.'],
  ]);
});

test('a sentence that moves keeps its origin, and a version that only restores an earlier text changes none', () => {
  const first = 'Peserta pertama menanggung biaya perjalanannya sendiri.';
  const second = 'Peserta kedua menyediakan ruang pertemuan tanpa biaya.';
  const versions = chain(
    first,
    `${first} ${second}`,
    `${second} ${first}`,
    'Semua ketentuan tentang biaya dihapus.',
    `${second} ${first}`,
  );
  const origins = new Map(written(versions, 'v5').map(([version, words]) => [words?.trim(), version]));
  expect(origins.get(first)).toBe('v1');
  expect(origins.get(second)).toBe('v2');
});

test('of a version that joins two, each word comes from the version that wrote it on its branch', () => {
  const versions: TracedVersion[] = [
    { hash: 'a', parents: [], text: 'Kerja sama di bidang otomotif.' },
    { hash: 'b', parents: ['a'], text: 'Kerja sama di bidang otomotif dan kimia hulu.' },
    { hash: 'c', parents: ['a'], text: 'Kerja sama industri di bidang otomotif.' },
    { hash: 'd', parents: ['b', 'c'], text: 'Kerja sama industri di bidang otomotif dan kimia hulu.' },
  ];
  expect(written(versions, 'd')).toEqual([
    ['a', 'Kerja sama '],
    ['c', 'industri '],
    ['a', 'di bidang otomotif'],
    ['b', ' dan kimia hulu'],
    ['a', '.'],
  ]);
});

test('a word that is not there any more was deleted by the version after the last that had it', () => {
  const versions = chain(
    'Para Peserta wajib segera bekerja sama di bidang agro.',
    'Para Peserta segera bekerja sama di bidang agro.',
    'Para Peserta bekerja sama di bidang agro.',
    'Para Peserta bekerja sama di bidang agro dan kertas.',
  );
  expect(deleted(versions, 'v1', 'v4')).toEqual([
    ['v2', 'wajib '],
    ['v3', 'segera '],
  ]);
  expect(deleted(versions, 'v3', 'v4')).toEqual([]);
  expect(deleted(versions, 'v4', 'v1')).toEqual([]);
});

const word = fc.constantFrom(
  'Peserta',
  'akan',
  'wajib',
  'bekerja',
  'sama',
  'di',
  'bidang',
  'agro',
  'Участники',
  '\n',
  '.',
);
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
/** A line that all versions have. */
const KEPT = 'Ketentuan ini tetap berlaku bagi kedua Peserta selama lima tahun.\n';
const history = fc.array(text, { minLength: 1, maxLength: 8 }).map((texts) => chain(...texts));

test('a unit that is kept or moved is the same unit, and none comes from two places', () => {
  fc.assert(
    fc.property(text, text, (old, next) => {
      const from = mapKeptUnits(old, next);
      expect(from).toHaveLength(next.length);
      from.forEach((place, at) => {
        if (place !== -1) expect(old[place]).toBe(next[at]);
      });
    }),
  );
});

test('the origins tile the text, and the version of each word has that word', () => {
  fc.assert(
    fc.property(history, (versions) => {
      const last = versions.at(-1);
      if (last === undefined) return;
      const origins = traceWrittenWords(versions, last.hash);
      expect(origins.map(({ start, end }) => last.text.slice(start, end)).join('')).toBe(last.text);
      for (const { start, end, version } of origins) {
        const own = versions.find(({ hash }) => hash === version)?.text ?? '';
        for (const words of last.text.slice(start, end).split(/\s+/)) expect(own).toContain(words);
      }
    }),
  );
});

test('no word is called new that every version has, and none deleted that the last one has in its place', () => {
  fc.assert(
    fc.property(history, text, (versions, more) => {
      const same = versions.map((version) => ({ ...version, text: `${KEPT}${version.text}` }));
      const last = same.at(-1);
      if (last === undefined) return;
      const appended = { hash: 'last', parents: [last.hash], text: `${last.text} ${more}` };
      const all = [...same, appended];
      const [first] = traceWrittenWords(all, 'last');
      expect(first?.version).toBe('v1');
      expect(first?.end).toBeGreaterThanOrEqual(KEPT.length);
      for (const { start, end, version } of traceDeletedWords(all, 'v1', 'last')) {
        expect(start).toBeLessThan(end);
        expect(version).not.toBe('v1');
        expect(start).toBeGreaterThanOrEqual(KEPT.length);
      }
    }),
  );
});

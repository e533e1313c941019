import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  computeStaleness,
  deriveStaleLanguages,
  listWrittenLanguages,
  type VersionNode,
} from '../../../shared/rules/compute-staleness.ts';
import { propertyRuns } from '../../helpers/marks.ts';

const all = ['en', 'id', 'ru'];
const node = (hash: string, parents: string[], change: VersionNode['change'], languages = all): VersionNode => ({
  hash,
  parents,
  change,
  languages,
});
const never = () => false;
const first = node('a', [], { id: 'sense', en: 'sense', ru: 'sense' });

test.each<[string, VersionNode[], { version: string; language: string }[], string[]]>([
  ['languages changed in one save are current together', [first], [], []],
  ['a change of sense makes the others stale', [first, node('b', ['a'], { id: 'sense' })], [], ['en', 'ru']],
  ['a change of wording makes nothing stale', [first, node('b', ['a'], { id: 'wording' })], [], []],
  [
    'catching up makes nothing stale',
    [first, node('b', ['a'], { id: 'sense' }), node('c', ['b'], { en: 'catches-up' })],
    [],
    ['ru'],
  ],
  ['confirming makes current', [first, node('b', ['a'], { id: 'sense' })], [{ version: 'b', language: 'en' }], ['ru']],
  [
    'a confirmation of an earlier version does not cover a later change',
    [first, node('b', ['a'], { id: 'sense' }), node('c', ['b'], { id: 'sense' })],
    [{ version: 'b', language: 'en' }],
    ['en', 'ru'],
  ],
  [
    'a later change of sense elsewhere makes the first one stale',
    [first, node('b', ['a'], { id: 'sense' }), node('c', ['b'], { en: 'sense' })],
    [],
    ['id', 'ru'],
  ],
  ['a language without a text is missing, not stale', [node('a', [], { id: 'sense' }, ['id'])], [], []],
  [
    'the first words of an empty language catch up, whatever they were recorded as',
    [node('a', [], { id: 'sense' }, ['id']), node('b', ['a'], { en: 'sense' }, ['en', 'id'])],
    [],
    [],
  ],
  [
    'the first words of one language and a change of sense in another make the third stale',
    [node('a', [], { id: 'sense', ru: 'sense' }, ['id', 'ru']), node('b', ['a'], { en: 'sense', id: 'sense' })],
    [],
    ['ru'],
  ],
  [
    'the first words of a language do not excuse one that was stale',
    [
      node('a', [], { id: 'sense', ru: 'sense' }, ['id', 'ru']),
      node('b', ['a'], { id: 'sense' }, ['id', 'ru']),
      node('c', ['b'], { en: 'sense' }),
    ],
    [],
    ['ru'],
  ],
  [
    'emptying a language changes the sense, and filling it again catches up',
    [
      first,
      node('b', ['a'], { en: 'sense' }, ['id', 'ru']),
      node('c', ['b'], { id: 'catches-up', ru: 'catches-up' }, ['id', 'ru']),
      node('d', ['c'], { en: 'sense' }),
    ],
    [],
    [],
  ],
])('%s (D9)', (_, versions, confirmed, stale) => {
  expect(computeStaleness(versions, confirmed, never).get(versions.at(-1)?.hash ?? '')).toEqual(stale);
});

test('a version that joins two heads keeps what each side had dealt with, by the chosen words', () => {
  const versions = [
    first,
    node('b', ['a'], { id: 'sense' }),
    node('c', ['b'], { ru: 'catches-up' }),
    node('d', ['b'], { en: 'catches-up' }),
    node('e', ['c', 'd'], {}),
  ];
  const taken = (a: string, b: string, language: string) => a === 'e' && b === (language === 'ru' ? 'c' : 'd');
  expect(computeStaleness(versions, [], taken).get('e')).toEqual([]);
  const old = (a: string, b: string) => a === 'e' && b === 'd';
  expect(computeStaleness(versions, [], old).get('e')).toEqual(['ru']);
});

test('the other head of a join may have changed the sense of the words that were not chosen from it', () => {
  const versions = [
    first,
    node('b', ['a'], { id: 'sense', ru: 'sense' }),
    node('c', ['a'], { en: 'wording' }),
    node('d', ['b', 'c'], {}),
  ];
  const taken = (_: string, b: string, language: string) => (language === 'id' ? b === 'b' : b === 'c');
  expect(computeStaleness(versions, [], taken).get('d')).toEqual(['en', 'ru']);
});

const change = fc.dictionary(
  fc.constantFrom(...all),
  fc.constantFrom('sense' as const, 'wording' as const, 'catches-up' as const),
  { maxKeys: 3 },
);

test('over random histories a language is stale exactly when the sense of another changed after its own last update', () => {
  const step = fc.record({ change, confirm: fc.subarray(all) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const versions = steps.map((one, n) => node(String(n), n === 0 ? [] : [String(n - 1)], one.change));
      const confirmed = steps.flatMap((one, n) => one.confirm.map((language) => ({ version: String(n), language })));
      const stale = computeStaleness(versions, confirmed, never);
      steps.forEach((_, n) => {
        const expected = all.filter((language) => {
          const care = steps.findLastIndex(
            (one, at) => at <= n && (one.change[language] !== undefined || one.confirm.includes(language)),
          );
          const sense = steps.findLastIndex(
            (one, at) =>
              at <= n && Object.entries(one.change).some(([other, how]) => other !== language && how === 'sense'),
          );
          return sense > care;
        });
        expect(stale.get(String(n))).toEqual(expected);
      });
    }),
    { numRuns: propertyRuns },
  );
});

test('step-by-step computation gives the same as the whole history, with languages filled and emptied', () => {
  const step = fc.record({ change, languages: fc.subarray(all) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (changes) => {
      const versions = changes.map((one, n) => {
        const before = changes[n - 1]?.languages ?? [];
        const filled = all.filter((language) => before.includes(language) !== one.languages.includes(language));
        const written = Object.fromEntries(filled.map((language) => [language, 'sense' as const]));
        return node(String(n), n === 0 ? [] : [String(n - 1)], { ...written, ...one.change }, one.languages);
      });
      let stale: string[] = [];
      versions.forEach((version, n) => {
        stale = deriveStaleLanguages(n === 0 ? null : { stale, languages: versions[n - 1]?.languages ?? [] }, version);
      });
      expect(computeStaleness(versions, [], never).get(String(changes.length - 1))).toEqual(stale);
    }),
    { numRuns: propertyRuns },
  );
});

test.each<[string, Parameters<typeof listWrittenLanguages>[0], string[]]>([
  ['languages with a body', { heading: {}, body: { ru: 'в', id: 'c' } }, ['id', 'ru']],
  ['no language with an empty body', { heading: { en: 'A' }, body: { en: ' ', id: 'c' } }, ['id']],
  ['of a clause of headings alone those with a heading', { heading: { en: 'A', ru: '' }, body: { en: '' } }, ['en']],
])('says in which languages a clause has a text: %s', (_, texts, languages) => {
  expect(listWrittenLanguages(texts)).toEqual(languages);
});

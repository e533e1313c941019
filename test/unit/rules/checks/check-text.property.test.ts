import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, finding as findingForm } from '../../../../shared/model/check.ts';
import {
  type CheckedClause,
  type CheckedText,
  checkClause,
  checkText,
  prepareChecks,
} from '../../../../shared/rules/checks/check-text.ts';
import { createOwnCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../../shared/text/marks/print-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../../helpers/marks.ts';
import { createCheckedText, createLetterText } from './letter.ts';
import { fertiliser } from './letter-fertiliser.ts';
import { standards } from './letter-standards.ts';

const numRuns = Math.max(50, Math.round(propertyRuns / 10));

/** Fragments that checks look for, and ordinary text around them, combined at random. */
const pieces = [
  ...['shall', 'the Parties', 'Article 5', 'enter into force', 'wajib', 'Para Pihak', 'обязуются', 'вступает в силу'],
  ...[
    '5 (five)',
    '5 (lima)',
    '38.03 million',
    '12 мая 2022',
    'twice a year',
    '40 %',
    'Paragraph 2',
    'пункте 1',
    '{ref:a}',
  ],
  ...[
    '{ID:Indonesia}',
    '{BY:Belarus|Belarus}',
    '[BY: ______]',
    '(“the Board”)',
    '«Совет»',
    'BATE OJSC',
    'ОАО «БАТЭ»',
    '{i:mutatis}',
  ],
  ...[
    '  ',
    ' ,',
    '(',
    '"',
    '\n',
    '\na. ',
    '\n1. ',
    ';',
    '.',
    'Pаrty',
    '\u00a0',
    'the Secretariat',
    'Belarusia',
    '\\[',
    '{ref:zz}',
  ],
];
const phrases = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(' ').normalize('NFC'));
const source = fc.oneof(
  { weight: 1, arbitrary: arbitraryMarks.map(printMarks) },
  { weight: 2, arbitrary: phrases },
  { weight: 1, arbitrary: fc.string() },
);
const texts = fc.record({ id: source, ru: source, en: source }, { requiredKeys: [] });
const kinds = fc.constantFrom<CheckedClause['kind']>('preamble', 'paragraph', 'closing', 'annex');
const clauses = fc
  .array(fc.record({ kind: kinds, heading: texts, body: texts, stale: fc.subarray(['id', 'ru', 'en']) }), {
    maxLength: 4,
  })
  .map((all) => all.map((one, n): CheckedClause => ({ ...one, code: 'abcd'[n] ?? 'z' })));
const anyText: fc.Arbitrary<CheckedText> = fc
  .record({ clauses, title: texts })
  .map(({ clauses: all, title }) => createCheckedText(all, { title }));

test('any marked-up text can be checked, and every place contains the words it quotes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const options = createOwnCopyOptions(text.parties, text.numbers);
      for (const found of checkText(text)) {
        for (const place of [found.place, found.other]) {
          if (place === null) continue;
          const clause = text.clauses.find(({ code }) => code === place.clause);
          const from = place.part === 'title' ? text.title : clause?.[place.part];
          const slice = (from?.[place.language] ?? '').slice(place.start, place.end);
          const parsed = parseMarks(slice);
          const read = parsed.ok ? renderMarks(parsed.marks, options).text : null;
          expect([found.check, slice.length, read]).toEqual([found.check, place.end - place.start, place.words]);
        }
      }
    }),
    { numRuns },
  );
});

test('findings have a valid form and distinct keys', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = checkText(text);
      for (const one of all) expect(findingForm.parse(one)).toEqual(one);
      const keys = all.map(({ check, clause, language, finding }) =>
        JSON.stringify([check, clause, language, finding]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns },
  );
});

test('the findings of a clause are its share of those of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = checkText(text);
      for (const { code } of text.clauses)
        expect(checkClause(text, code)).toEqual(all.filter(({ clause }) => clause === code));
    }),
    { numRuns },
  );
});

test('rechecking one changed clause gives the same as checking the whole text', () => {
  fc.assert(
    fc.property(anyText, source, fc.nat(3), (text, en, at) => {
      const clause = text.clauses[at];
      if (clause === undefined) return;
      const changed = { ...clause, body: { ...clause.body, en } };
      const before = prepareChecks(text);
      before.all();
      const next = { ...text, clauses: text.clauses.map((one) => (one === clause ? changed : one)) };
      expect(before.with(changed).all()).toEqual(checkText(next));
    }),
    { numRuns },
  );
});

test('applying the fix of a finding removes it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(createLetterText(standards), createLetterText(fertiliser)),
      phrases,
      fc.nat(),
      (text, words, at) => {
        const n = at % text.clauses.length;
        const clause = text.clauses[n];
        if (clause === undefined || !parseMarks(words).ok) return;
        const changed: CheckedClause = { ...clause, body: { ...clause.body, en: `${clause.body.en} ${words}` } };
        const checks = prepareChecks(text).with(changed);
        const like = (all: readonly Finding[], { check, language }: Finding) =>
          all.filter((one) => one.check === check && one.language === language).length;
        const before = checks.clause(clause.code);
        for (const found of before) {
          const { place, fix } = found;
          if (fix === null || place === null || place.part !== 'body') continue;
          const from = changed.body[place.language] ?? '';
          const mended = from.slice(0, place.start) + fix + from.slice(place.end);
          expect(parseMarks(mended).ok, mended).toBe(true);
          const after = checks.with({ ...changed, body: { ...changed.body, [place.language]: mended } });
          expect(like(after.clause(clause.code), found), `${found.check}: ${from} -> ${mended}`).toBeLessThan(
            like(before, found),
          );
        }
      },
    ),
    { numRuns },
  );
});

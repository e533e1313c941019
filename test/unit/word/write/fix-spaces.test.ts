import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixSpaces } from '../../../../electron/core/word/write/fix-spaces.ts';
import { typesetDocument } from '../../../../electron/core/word/write/typeset-document.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import { createSampleText } from '../../../fixtures/word/sample-text.ts';
import { runs } from '../../diff/texts.ts';

/** A tilde is a fixed space. */
const markFixedSpaces = (text: string, language: string) => fixSpaces(text, language).replaceAll('\u00a0', '~');

test.each([
  ['en', 'for 5 (five) years.', 'for 5~(five)~years.'],
  ['en', 'reached USD 38.03 million in 2020', 'reached USD~38.03~million in 2020'],
  ['en', 'USD 1 000 000 and 20 per cent', 'USD~1~000~000 and 20~per~cent'],
  ['en', 'under Paragraph 3 or paragraphs 4 and 5', 'under Paragraph~3 or paragraphs~4 and 5'],
  ['en', 'on 24 January 2022', 'on 24~January 2022'],
  ['en', 'the first 8 (eight) vehicle models', 'the first 8~(eight) vehicle models'],
  ['en', 'in 2022 100 firms', 'in 2022 100 firms'],
  ['en', 'a Participant', 'a Participant'],
  ['id', 'mencapai USD 38,03 juta pada tahun 2020', 'mencapai USD~38,03~juta pada tahun~2020'],
  ['id', 'selama 25 (dua puluh lima) tahun', 'selama 25~(dua puluh lima)~tahun'],
  ['id', 'sebesar 20 persen, Paragraf 3, Rp 5 miliar', 'sebesar 20~persen, Paragraf~3, Rp~5~miliar'],
  ['id', 'tanggal 14 Februari 2022', 'tanggal 14~Februari 2022'],
  ['ru', 'в срок до 5 (пяти) лет', 'в~срок до 5~(пяти)~лет'],
  ['ru', 'составил 38,03 млн долларов США в 2020 году', 'составил 38,03~млн~долларов США в~2020~году'],
  ['ru', 'в пункте 2 и в Приложении 1, № 5', 'в~пункте~2 и в~Приложении~1, №~5'],
  ['ru', 'Участники — это страны', 'Участники~— это страны'],
  ['ru', 'в г. Минске 24 января 2022 г.', 'в~г.~Минске 24~января 2022~г.'],
  ['ru', '20 процентов, 5 городов', '20~процентов, 5 городов'],
])('keeps expressions together with no-break spaces in %s: %s', (language, text, set) => {
  expect(markFixedSpaces(text, language)).toBe(set);
});

const pieces = fc.constantFrom(
  '5',
  '(lima)',
  'tahun',
  '1',
  '000',
  'USD',
  'в',
  'и',
  '—',
  '№',
  'млн',
  'per',
  'cent',
  '.',
  '{',
  'a',
);

test('a text is the same with its spaces fixed, and fixing again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pieces), fc.constantFrom('id', 'en', 'ru', 'be', 'fr'), (words, language) => {
      const text = words.join(' ');
      const set = fixSpaces(text, language);
      expect(replaceNoBreakSpaces(set)).toBe(text);
      expect(fixSpaces(set, language)).toBe(set);
    }),
    { numRuns: runs },
  );
});

test.each(['id', 'en', 'ru'] as const)('the sample in %s is the same text, typeset', (language) => {
  const text = createSampleText(language, 'BY');
  const set = typesetDocument(text);
  expect(set).not.toEqual(text);
  expect(JSON.parse(replaceNoBreakSpaces(JSON.stringify(set)))).toEqual(text);
});

test('words that belong together may be in two runs', () => {
  const text = createSampleText('id', 'ID');
  const runsOf = [
    { text: 'selama 5 ', italics: false },
    { text: '(five)', italics: true },
    { text: ' tahun', italics: false },
  ];
  const [block] = typesetDocument({
    ...text,
    blocks: [{ kind: 'preamble', label: null, heading: [], lines: [{ runs: runsOf, item: null }] }],
  }).blocks;
  expect(block?.lines[0]?.runs.map((run) => run.text)).toEqual(['selama 5\u00a0', '(five)', '\u00a0tahun']);
});

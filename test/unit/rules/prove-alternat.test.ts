import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Party } from '../../../shared/model/negotiation.ts';
import { buildDocumentText, type DocumentSource } from '../../../shared/rules/build-document-text.ts';
import { proveAlternat } from '../../../shared/rules/prove-alternat.ts';
import { swapAlternats } from '../../../shared/text/marks/alternats.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../helpers/marks.ts';

const party = (code: string, side: Party['side'], nationalLanguage: string): Party => ({
  code,
  side,
  state: {},
  ministry: {},
  signatureHeading: { en: `FOR ${code}` },
  signatory: { name: '', title: { en: 'Minister' } },
  nationalLanguage,
});

const source = (body: string, heading = ''): DocumentSource => ({
  title: { en: 'BETWEEN\n{ID:INDONESIA}\nAND\n{BY:BELARUS}' },
  parties: [party('BY', 'counterpart', 'ru'), party('ID', 'ours', 'id')],
  paragraphWord: { en: 'Paragraph' },
  annexWord: { en: 'Annex' },
  numberForms: {},
  clauses: [{ code: 'areas', kind: 'paragraph', heading, body }],
  numbers: new Map([['areas', '1']]),
});

test('swapped names are put back and counted, also when their form depends on their place', () => {
  const proof = proveAlternat(
    source(
      '{ID:the Republic of Indonesia|Indonesia} and {BY:Belarus}; {ID:Indonesia} and {BY:Belarus}. Exports of Indonesia.',
    ),
    'en',
  );
  expect(proof).toEqual({
    language: 'en',
    ours: [
      'BETWEEN',
      'INDONESIA',
      'AND',
      'BELARUS',
      'Paragraph 1',
      'the Republic of Indonesia and Belarus; Indonesia and Belarus. Exports of Indonesia.',
      'FOR ID',
      'Minister',
      'FOR BY',
      'Minister',
    ].join('\n'),
    theirsBack: proof.ours,
    differs: null,
    swapped: [
      { ours: 'INDONESIA', theirs: 'BELARUS', places: 2 },
      { ours: 'the Republic of Indonesia', theirs: 'Belarus', places: 1 },
      { ours: 'Belarus', theirs: 'Indonesia', places: 3 },
    ],
  });
});

test('both originals are the same text, whatever is marked up (D13)', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const { ours, theirsBack, differs } = proveAlternat(source(printMarks(marks)), 'en');
      expect([differs, theirsBack]).toEqual([null, ours]);
    }),
    { numRuns: propertyRuns },
  );
});

test('the other original equals the swapped source in our own original', () => {
  const own: DocumentSource['parties'] = source('').parties;
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const text = printMarks(marks);
      const swapped = printMarks(swapAlternats(marks, ['ID', 'BY']));
      if (!parseMarks(swapped).ok) return;
      // Words from the other side begin no list, whatever they look like.
      const lines = (body: string, copy: string) =>
        buildDocumentText({ ...source(body), parties: own }, 'en', copy, false).document.blocks.flatMap((block) =>
          block.lines.map(({ item, runs: all }) =>
            [item?.label ?? '', ...all.map((one) => one.text)].join(' ').replace(/\s+/gu, ''),
          ),
        );
      expect(lines(text, 'BY')).toEqual(lines(swapped, 'ID'));
    }),
    { numRuns: propertyRuns },
  );
});

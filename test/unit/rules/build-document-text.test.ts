import { expect, test } from 'vitest';
import type { Party } from '../../../shared/model/negotiation.ts';
import { buildDocumentText, type DocumentSource } from '../../../shared/rules/build-document-text.ts';
import { countBrackets } from '../../../shared/rules/count-brackets.ts';

const party = (code: string, side: Party['side'], name: string): Party => ({
  code,
  side,
  state: { en: name },
  ministry: { en: `Ministry of ${name}` },
  signatureHeading: { en: `FOR THE MINISTRY\nOF ${name.toUpperCase()}` },
  signatory: { name: '', title: { en: 'Minister' } },
  nationalLanguage: 'en',
});

const source: DocumentSource = {
  title: { en: 'LETTER\n{ID:INDONESIA}\nAND\n{BY:BELARUS}' },
  // Our side need not be first in the record.
  parties: [party('BY', 'counterpart', 'Belarus'), party('ID', 'ours', 'Indonesia')],
  paragraphWord: { en: 'Paragraph' },
  annexWord: { en: 'Annex' },
  numberForms: {},
  clauses: [
    {
      code: 'areas',
      kind: 'paragraph',
      heading: 'Areas {i:in spe}',
      body: 'In {ID:Indonesia} and {BY:Belarus}:\na. {i:first} thing;\nb. [BY: second\nc. third]\nSee {ref:areas} and {ref:gone}.',
    },
    { code: 'odd', kind: 'closing', heading: '', body: '{ref:areas}. is no item, {ID:alone}' },
  ],
  numbers: new Map([['areas', '1']]),
};

const run = (text: string, italics = false) => ({ text, italics });
const letter = (label: string, value: number) => ({
  style: { counter: 'lowerLetter', around: ['', '.'] },
  label,
  value,
  level: 0,
});

test('the document of the other side is swapped, numbered, and has its items and its own signature first', () => {
  expect(buildDocumentText(source, 'en', 'BY', true)).toEqual({
    document: {
      language: 'en',
      title: ['LETTER', 'BELARUS', 'AND', 'INDONESIA'].map((line) => ({ runs: [run(line)], item: null })),
      blocks: [
        {
          kind: 'paragraph',
          label: 'Paragraph 1',
          heading: [run('Areas '), run('in spe', true)],
          lines: [
            { runs: [run('In Belarus and Indonesia:')], item: null },
            { runs: [run('first', true), run(' thing;')], item: letter('a.', 1) },
            { runs: [run('[BY: second')], item: letter('b.', 2) },
            { runs: [run('third]')], item: letter('c.', 3) },
            { runs: [run('See 1 and ‹gone?›.')], item: null },
          ],
        },
        { kind: 'closing', label: null, heading: [], lines: [{ runs: [run('1. is no item, alone')], item: null }] },
      ],
      signatures: [
        { heading: ['FOR THE MINISTRY', 'OF BELARUS'], name: '', title: 'Minister' },
        { heading: ['FOR THE MINISTRY', 'OF INDONESIA'], name: '', title: 'Minister' },
      ],
      draft: true,
    },
    warnings: [
      { code: 'reference-broken', clause: 'areas', detail: 'gone' },
      { code: 'alternat-unpaired', clause: 'odd', detail: '{ID:alone}' },
    ],
  });
});

test('our own original has our side first', () => {
  const { document } = buildDocumentText(source, 'en', 'ID', false);
  expect(document.signatures.map(({ heading }) => heading[1])).toEqual(['OF INDONESIA', 'OF BELARUS']);
  expect(document.blocks[0]?.lines[0]?.runs).toEqual([run('In Indonesia and Belarus:')]);
  expect(document.draft).toBe(false);
});

test.each([
  ['', 0],
  ['\\[sic\\]', 0],
  ['[a][BY: b [c]] {i:[d]} {ID:[e]|[f]}', 6],
  ['{not in the grammar [', 0],
])('“%s” contains %i brackets', (text, count) => {
  expect(countBrackets(text)).toBe(count);
});

test.each([
  ['roman-upper', 'en', '9', 'Paragraph IX', 'See IX'],
  ['letter-lower', 'en', '28', 'Paragraph bb', 'See bb'],
  ['cyrillic-upper', 'ru', '9', 'Paragraph И', 'See И'],
  ['cyrillic-upper', 'be', '9', 'Paragraph І', 'See І'],
  ['other', 'en', '9', 'Paragraph 9', 'See 9'],
] as const)(
  'clauses and references are printed in the form %s of a language (%s)',
  (form, language, number, label, words) => {
    const text: DocumentSource = {
      ...source,
      paragraphWord: { [language]: 'Paragraph' },
      numberForms: { [language]: form },
      numbers: new Map([['areas', number]]),
    };
    const { blocks } = buildDocumentText(text, language, 'ID', true).document;
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', label });
    expect(JSON.stringify(blocks)).toContain(`${words} and`);
  },
);

import { expect, test } from 'vitest';
import { mustNotLeak } from '../../../electron/core/documents/outgoing/must-not-leak.ts';
import { applyPrintLayout } from '../../../electron/core/word/write/page-style.ts';
import { writeDocument } from '../../../electron/core/word/write/write-document.ts';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import { createDefaultLayout } from '../../../shared/model/print-layout.ts';
import { letterTemplate } from '../../fixtures/word/page-styles.ts';

const dress = applyPrintLayout(letterTemplate, createDefaultLayout('letter-of-intent'), null);
const internal = {
  names: new Set(['AGRO', 'Sari', 'Times', 'Direktorat Jenderal Industri Agro']),
  sentences: new Set(['We can go down to three years.', 'Harga & volume “tidak” boleh < 5.']),
};

const createDocument = (...runs: readonly string[]): DocumentText => ({
  language: 'en',
  title: [{ runs: [{ text: 'TITLE', italics: false }], item: null }],
  blocks: [
    {
      kind: 'paragraph',
      label: 'Paragraph 1',
      heading: [],
      lines: [{ runs: runs.map((words, n) => ({ text: words, italics: n % 2 === 1 })), item: null }],
    },
  ],
  signatures: [
    { heading: ['FOR A'], name: '', title: '' },
    { heading: ['FOR B'], name: '', title: '' },
  ],
  draft: true,
});

async function checkDocument(document: DocumentText, words: readonly string[] = []): Promise<unknown> {
  const bytes = await writeDocument(document, dress);
  try {
    await mustNotLeak([{ name: 'a.docx', bytes, words }], internal, dress);
    return null;
  } catch (problem) {
    const { code, details } = problem as { code: string; details: { words: string } };
    return [code, details.words];
  }
}

test.each<[string, readonly string[], unknown]>([
  ['plain words', ['The Participants will cooperate.'], null],
  ['the code of a unit', ['As AGRO asked.'], ['would-leak', 'AGRO']],
  [
    'the name of a unit that runs part',
    ['Direktorat Jenderal ', 'Industri', ' Agro'],
    ['would-leak', 'Direktorat Jenderal Industri Agro'],
  ],
  ['a person', ['Ask Sari.'], ['would-leak', 'Sari']],
  [
    'a sentence of a position',
    ['So. We can go down ', 'to three years. Yes.'],
    ['would-leak', 'We can go down to three years.'],
  ],
  [
    'a sentence with characters that XML escapes',
    ['Harga & volume “tidak” boleh < 5.'],
    ['would-leak', 'Harga & volume “tidak” boleh < 5.'],
  ],
  [
    'a sentence with spaces that do not break',
    ['We can go down to\u00a0three\u00a0years.'],
    ['would-leak', 'We can go down to three years.'],
  ],
  ['a word of every file, such as of a font', ['At all Times.'], null],
])('inspects a file for the counterpart: %s', async (_, runs, expected) => {
  expect(await checkDocument(createDocument(...runs))).toEqual(expected);
});

test('words that belong to the text are allowed, whoever else used them', async () => {
  expect(await checkDocument(createDocument('Sari and AGRO sign.'), ['Sari and AGRO sign.'])).toBe(null);
});

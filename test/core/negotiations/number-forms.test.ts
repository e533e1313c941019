import { describe, expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { listExportedLines } from './exported-lines.ts';

const names = ['Purpose', 'Areas', 'Costs'];
const draft = (labels: readonly string[], parts: readonly string[]) =>
  [
    'MEMORANDUM OF UNDERSTANDING',
    'BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS',
    'The Participants have reached the following understanding:',
    ...labels.flatMap((label, n) => [
      `${label}${/[A-Z]$/u.test(label) ? '. ' : '\n'}${names[n]}`,
      `${parts[n]}1. The Participants intend to cooperate as described in Section ${parts[1]?.replace(/\.$/u, '')}.`,
    ]),
    'Signed in Jakarta in two originals in the English language.',
  ].join('\n');

/** The text made of such a file, as the command line makes it. */
async function startFrom(words: string) {
  const { core, negotiation: sample } = await openSampleCore();
  const held = core.receive(null, 'draft.txt', new TextEncoder().encode(words));
  const files = [{ file: held.ok ? held.value.file.sha256 : '', name: 'draft.txt', language: 'en' }];
  const { title, clauses, numbering, warnings } = await callCommand(core, 'files.cut', { files });
  const { parties } = await callCommand(core, 'texts.show', { negotiation: sample, draft: null });
  const { word = null, form = null } = numbering.en ?? {};
  const { code } = await callCommand(core, 'negotiations.create', {
    code: null,
    kind: 'memorandum',
    profile: 'non-binding',
    title,
    parties: parties as never,
    languages: ['en'],
    prevailingLanguage: null,
    numbered: word !== null,
    paragraphWord: { en: word ?? '' },
    numberForms: form === null ? {} : { en: form },
    template: false,
    clauses,
  });
  return { core, code, form, warnings };
}

describe('clauses keep the numbers of their file', () => {
  test('letters are printed, and typed references to them are found, without a fix where a letter may name anything', async () => {
    const { core, code, form } = await startFrom(draft(['A', 'B', 'C'], ['A.', 'B.', 'C.']));
    expect(form).toBe('letter-upper');
    const found = await callCommand(core, 'checks.list', { negotiation: code, draft: null });
    expect(found.flatMap(({ check, fix }) => (check === 'reference-typed' ? [fix] : []))).toEqual(
      names.map(() => null),
    );
    expect(found.filter(({ check }) => check === 'clause-numbers')).toEqual([]);
    const shown = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
    expect(shown.numberForms).toEqual({ en: 'letter-upper' });
    const lines = await listExportedLines(core, code, 'en');
    expect(lines.filter((line) => names.some((name) => line.endsWith(name)))).toEqual([
      'A\nPurpose',
      'B\nAreas',
      'C\nCosts',
    ]);
  });

  test.each([
    [['Article ONE', 'Article TWO', 'Article THREE'], 'cardinal', ['Article One', 'Article Two', 'Article Three']],
    [
      ['Section First', 'Section Second', 'Section Third'],
      'ordinal',
      ['Section First', 'Section Second', 'Section Third'],
    ],
    [['FIRST', 'SECOND', 'THIRD'], 'ordinal', ['First', 'Second', 'Third']],
  ] as const)('numbers in words are printed: %s', async (labels, form, printed) => {
    const { core, code, ...found } = await startFrom(
      draft(
        labels.map((label) => `${label}.`),
        ['1.', '2.', '3.'],
      ),
    );
    expect([found.form, found.warnings.filter((one) => one.startsWith('numbers-other'))]).toEqual([form, []]);
    const lines = await listExportedLines(core, code, 'en');
    expect(lines.filter((line) => names.some((name) => line.endsWith(name)))).toEqual(
      names.map((name, n) => `${printed[n]}\n${name}`),
    );
  });

  test('a form that is not printed is named in the preview and by the check', async () => {
    const words = draft(
      ['ARTICLE ONE', 'ARTICLE SECOND', 'ARTICLE THREE'].map((label) => `${label}.`),
      ['1.', '2.', '3.'],
    );
    const { core, code, form, warnings } = await startFrom(words);
    expect(form).toBe('other');
    expect(warnings).toContain('numbers-other: ARTICLE ONE');
    const found = await callCommand(core, 'checks.list', { negotiation: code, draft: null });
    expect(found.filter(({ check }) => check === 'clause-numbers').map(({ details }) => details)).toEqual([
      { context: 'form' },
    ]);
  });
});

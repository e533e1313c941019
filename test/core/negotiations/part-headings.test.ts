import { expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { listExportedLines } from './exported-lines.ts';

const draft = (language: 'en' | 'id') => {
  const [title, chapter, word, line, end] = {
    en: ['MEMORANDUM OF UNDERSTANDING', 'CHAPTER', 'Article', 'The Participants cooperate.', 'Signed in Jakarta.'],
    id: ['NOTA KESEPAHAMAN', 'BAB', 'Pasal', 'Para Peserta bekerja sama.', 'Ditandatangani di Jakarta.'],
  }[language];
  const clause = (n: number) => [`${word} ${n}`, line];
  return [
    title,
    ...[`${chapter} I`, 'UMUM', ...clause(1), ...clause(2)],
    ...[`${chapter} II`, 'AKHIR', ...clause(3), `See ${word} 3.`],
    end,
  ].join('\n');
};

/** The labels under which the paragraphs of the text are printed. */
const isHead = (line: string) => /^(?:CHAPTER|BAB|Article|Pasal)/u.test(line);

test('the headings of parts are printed above their clauses in each language, and outlive the first of these', async () => {
  const { core, negotiation: sample } = await openSampleCore();
  const hold = (language: 'en' | 'id') => {
    const held = core.receive(null, `${language}.txt`, new TextEncoder().encode(draft(language)));
    return { file: held.ok ? held.value.file.sha256 : '', name: `${language}.txt`, language };
  };
  const cut = await callCommand(core, 'files.cut', { files: [hold('en'), hold('id')] });
  expect(cut.clauses.flatMap(({ kind, number }) => (kind === 'part' ? [number] : []))).toEqual([
    { en: 'CHAPTER I', id: 'BAB I' },
    { en: 'CHAPTER II', id: 'BAB II' },
  ]);
  const { parties } = await callCommand(core, 'texts.show', { negotiation: sample, draft: null });
  const { code } = await callCommand(core, 'negotiations.create', {
    code: null,
    kind: 'memorandum',
    profile: 'non-binding',
    title: cut.title,
    parties: parties as never,
    languages: ['en', 'id'],
    prevailingLanguage: null,
    numbered: true,
    paragraphWord: { en: 'Article', id: 'Pasal' },
    template: false,
    clauses: cut.clauses,
  });
  const lines = async (language: string) => (await listExportedLines(core, code, language)).filter(isHead);
  const [first, second] = ['I\nUMUM', 'II\nAKHIR'];
  expect(await lines('en')).toEqual([`CHAPTER ${first}`, 'Article 1', 'Article 2', `CHAPTER ${second}`, 'Article 3']);
  expect(await lines('id')).toEqual([`BAB ${first}`, 'Pasal 1', 'Pasal 2', `BAB ${second}`, 'Pasal 3']);
  const shown = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  const paragraphs = shown.clauses.filter(({ kind }) => kind === 'paragraph');
  expect(paragraphs.map(({ number }) => number)).toEqual([null, '1', '2', null, '3']);
  const [part, clause] = paragraphs;
  await callCommand(core, 'clauses.place', { negotiation: code, clause: clause?.code ?? '', to: { place: 'removed' } });
  expect(await lines('en')).toEqual([`CHAPTER ${first}`, 'Article 1', `CHAPTER ${second}`, 'Article 2']);
  const texts = { en: { label: '', change: 'wording' as const }, id: { label: '', change: 'wording' as const } };
  const parents = part?.heads ?? [];
  await callCommand(core, 'clauses.write', { negotiation: code, clause: part?.code ?? '', parents, texts, note: '' });
  expect((await lines('id'))[0]).toBe('Pasal 1\nUMUM');
});

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { writeReview } from '../../electron/core/word/write/review/write-review.ts';
import { previewLanguages } from '../../shared/import/reply/preview-languages.ts';
import { previewReply } from '../../shared/import/reply/preview-reply.ts';
import { letterTemplate } from '../fixtures/word/page-styles.ts';
import { readReturnedFile, readSampleReview } from '../unit/import/sample-reply.ts';
import { describeMissingTools, formatTestName } from './external-tools.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'naskah-reply-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const editor = fileURLToPath(new URL('../../../shared/tools/word_edit.py', import.meta.url));
const noEditor = describeMissingTools('soffice') || (existsSync(editor) ? '' : 'no word_edit.py');

/** The words of draft 2 that are edited: replaced, inserted, deleted, a line deleted, moved, a new one, and all untracked. */
const texts = {
  id: {
    years: ['5 (lima) tahun.', '3 (tiga) tahun.'],
    costs: ['biayanya sendiri', ' dan risikonya'],
    gone: ' melalui saluran diplomatik',
    line: ['penelitian bersama', 'c. penelitian bersama dan pertukaran tenaga ahli; dan\n'],
    moved: ['temu bisnis', 'pelatihan sumber daya', 'temu bisnis, misi dagang, dan pameran;'],
    fresh: ['Masing-masing Peserta akan menanggung', 'Biaya rapat ditanggung tuan rumah.'],
    silent: ['menjajaki', 'mengkaji', 'jajaki', 'kaji'],
    removed: 'MENCATAT bahwa',
  },
  en: {
    years: ['5 (five) years.', '3 (three) years.'],
    costs: ['its own costs', ' and risks'],
    gone: ' through diplomatic channels',
    line: ['joint research', 'c. joint research and the exchange of experts; and\n'],
    moved: ['business matching', 'training of industrial', 'business matching, trade missions and exhibitions;'],
    fresh: ['Each Participant will bear', 'The host will bear the costs of meetings.'],
    silent: ['explore cooperation', 'consider cooperation', 'explore', 'consider'],
    removed: 'NOTING that',
  },
  ru: {
    years: ['5 (пяти) лет.', '3 (трёх) лет.'],
    costs: ['расходы', ' и риски'],
    gone: ' по дипломатическим каналам',
    line: ['совместные исследования', 'в) совместные исследования и обмен специалистами;\n'],
    moved: ['деловые встречи', 'подготовка кадров', 'деловые встречи, торговые миссии и выставки;'],
    fresh: ['Каждый Участник самостоятельно', 'Расходы на встречи несёт принимающая сторона.'],
    silent: ['изучат', 'обсудят', 'изучат', 'обсудят'],
    removed: 'ОТМЕЧАЯ, что',
  },
} as const;

async function editSampleFile(language: 'id' | 'en' | 'ru', untracked: boolean) {
  const { years, costs, gone, line, moved, fresh, silent, removed } = texts[language];
  const { review, sent } = readSampleReview(language);
  const name = `${language}-${untracked}`;
  const [source, target, list] = ['sent.docx', 'edited.docx', 'edits.json'].map((one) =>
    join(folder, `${name}-${one}`),
  );
  if (!source || !target || !list) throw new Error('three names');
  const edits = [
    { find: years[0], replace: years[1] },
    { find: costs[0], after: costs[1] },
    { find: gone, delete: true },
    { paragraph: line[0], delete: true },
    { paragraph: moved[0], move_after: moved[1] },
    { paragraph: fresh[0], new_after: fresh[1] },
    ...(untracked ? [] : [{ track: false }]),
    { find: silent[0], replace: silent[1] },
    { paragraph: removed, delete: true },
  ];
  writeFileSync(source, await writeReview(review, letterTemplate, 'A4'));
  writeFileSync(list, JSON.stringify(edits));
  await run(editor, [source, target, list, '--author', 'USER', ...(untracked ? ['--untracked'] : [])]);
  const file = await readReturnedFile('balasan.docx', readFileSync(target));
  const text = { ...sent, around: [...sent.around, ...review.instruction] };
  const preview = previewReply(file, { sent: [text], units: [], chosen: null });
  const codes = new Map(sent.clauses.map(({ id, code }) => [id, code]));
  const at = (place: { clause: string; part: string } | null) => `${codes.get(place?.clause ?? '')} ${place?.part}`;
  return { preview, at, sent };
}

test.skipIf(noEditor)(
  formatTestName('a review file with all languages, edited in each: every edit in its own language', noEditor),
  async () => {
    const languages = ['id', 'ru', 'en'] as const;
    const all = languages.map(readSampleReview);
    const [first, ...others] = all.map(({ review }) => review);
    if (first === undefined) throw new Error('no text');
    const [source = '', target = '', list = ''] = ['sent', 'edited', 'edits'].map((one) => join(folder, `all-${one}`));
    writeFileSync(`${source}.docx`, await writeReview({ ...first, others }, letterTemplate, 'A4'));
    const edits = languages.map((language) => ({ find: texts[language].years[0], replace: texts[language].years[1] }));
    writeFileSync(list, JSON.stringify(edits));
    await run(editor, [`${source}.docx`, `${target}.docx`, list, '--author', 'USER']);
    const file = await readReturnedFile('balasan.docx', readFileSync(`${target}.docx`));
    const sent = all.map((one) => ({ ...one.sent, around: [...one.sent.around, ...first.instruction] }));
    const found = previewLanguages(file, { sent, units: [], chosen: null });
    const codes = new Map(sent.flatMap(({ clauses }) => clauses.map(({ id, code }) => [id, code])));
    expect(
      found.map(({ recognised, proposals, silent, comments, rows }) => [
        recognised.language,
        recognised.sure,
        proposals.map(({ place }) => codes.get(place?.clause ?? '')),
        silent.filter(({ noise }) => !noise).length + comments.length + rows.length,
      ]),
    ).toEqual(languages.map((language) => [language, true, ['commencement'], 0]));
  },
);

describe.skipIf(noEditor)(formatTestName('a review file that was edited in a word processor', noEditor), () => {
  test.each(['id', 'en', 'ru'] as const)(
    '%s, tracked: every edit once, in its clause, by its author',
    async (language) => {
      const { preview, at } = await editSampleFile(language, false);
      const { costs, gone, line, moved, fresh, silent, removed } = texts[language];
      expect(preview.proposals.map(({ by, author, unplaced }) => [by, author, unplaced])).toEqual(
        preview.proposals.map(() => ['tracked', 'USER', null]),
      );
      const found = preview.proposals.map(({ place, old, next }) => ({ at: at(place), old, next }));
      const one = (where: string, kind: (old: string, next: string) => boolean) =>
        found.filter((each) => each.at === where && kind(each.old, each.next)).length;
      expect([
        one('commencement body', (old, next) => old.includes('5') && next.includes('3')),
        one('funding body', (old, next) => old === '' && next === costs[1]),
        one('differences body', (old, next) => old === gone && next === ''),
        one('forms body', (old, next) => old.endsWith(line[1]) && old.includes(moved[2]) && next === ''),
        one('forms body', (old, next) => old === '' && next.includes(moved[2])),
        one('funding body', (old, next) => old === '' && next === `\n${fresh[1]}`),
        found.length,
      ]).toEqual([1, 1, 1, 1, 1, 1, 6]);
      expect(
        preview.silent.map(({ kind, place, old }) => [
          kind,
          at(place),
          old.includes(silent[2]) || old.startsWith(removed),
        ]),
      ).toEqual([
        ['substance', 'resources body', true],
        ['removed', 'noting-trade clause', true],
      ]);
      expect([preview.recognised.draft, preview.recognised.sure, preview.counts.unplaced]).toEqual([
        'draft-2',
        true,
        0,
      ]);
    },
  );

  test.each(['id', 'en', 'ru'] as const)('%s, untracked: every edit is silent, in its clause', async (language) => {
    const { preview, at, sent } = await editSampleFile(language, true);
    const { costs, gone, line, moved, fresh } = texts[language];
    const found = preview.silent.map(({ kind, place, old, next }) => ({ kind, at: at(place), old, next }));
    const one = (where: string, kind: (old: string, next: string) => boolean) =>
      found.filter((each) => each.at === where && kind(each.old, each.next)).length;
    expect([
      one('commencement body', (old, next) => old.includes('5') && next.includes('3')),
      one('funding body', (_, next) => next.includes(costs[1].trim())),
      one('differences body', (old, next) => old === gone && next === ''),
      one('forms body', (old) => old.includes(line[1].slice(3).trim())),
      one('funding body', (_, next) => next.includes(fresh[1])),
      one('resources body', () => true),
      one('noting-trade clause', (old) => old !== ''),
      new Set(found.map((each) => each.at)).size,
    ]).toEqual([1, 1, 1, 1, 1, 1, 1, 6]);
    // When two lines change places, it is ambiguous which one moved.
    const forms = preview.silent
      .filter(({ place }) => at(place) === 'forms body')
      .sort((a, b) => (b.place?.start ?? 0) - (a.place?.start ?? 0))
      .reduce(
        (text, { place, next }) => text.slice(0, place?.start) + next + text.slice(place?.end),
        sent.clauses.find(({ code }) => code === 'forms')?.body ?? '',
      );
    const [, , last] = moved;
    expect([forms.endsWith(last), forms.indexOf(last)]).toEqual([true, forms.length - last.length]);
    expect([preview.proposals, preview.counts.unplaced]).toEqual([[], 0]);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { inspectDocx } from '../../../electron/core/word/inspect/inspect-docx.ts';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { createDefaultLayout } from '../../../shared/model/print-layout.ts';
import { callCommand, openCore, readSampleFile } from '../../helpers/core.ts';
import { describeDocument } from '../../helpers/redline/describe-document.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type ExportInput = Input<'comparisons.export'>;
const createFileSide = (name: string): ExportInput['old'] => ({
  of: 'bytes',
  name,
  base64: readSampleFile(name).toString('base64'),
});
const exportFormat = { as: 'redline', paper: 'A4', author: null, date: null } as const;

/** The authors and dates of all changes of an exported redline, once each, and every other name in its package. */
async function readClaims(core: Core, asked: Pick<ExportInput, 'old' | 'next' | 'language'>) {
  const made = await callCommand(core, 'comparisons.export', { ...exportFormat, ...asked, chosen: [] });
  const bytes = core.file(made.file.sha256) ?? new Uint8Array();
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const values = (name: string) => [
    ...new Set([...xml.matchAll(new RegExp(`w:${name}="([^"]*)"`, 'g'))].map(([, value]) => value)),
  ];
  return {
    authors: values('author'),
    dates: values('date').filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date ?? '')),
    properties: inspectDocx(bytes, { forbidden: ['Sari'] })
      .filter(({ part, kind }) => part.startsWith('docProps/') || kind === 'forbidden')
      .map(({ detail }) => detail),
  };
}

test('a redline of our own drafts is attributed to our side and a date, and names no person (D22)', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'person.set', { name: 'Sari', unit: 'KPAII' });
  const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
  for (const [language, side] of [
    ['id', 'Indonesia'],
    ['ru', 'Индонезия'],
  ] as const) {
    expect(await readClaims(core, { old: of('draft-1'), next: of('draft-2'), language })).toMatchObject({
      authors: [expect.stringContaining(side)],
      dates: [],
      properties: [],
    });
  }
});

test.each(['id', 'en', 'ru'])(
  'a redline of our drafts is the exported text: accepted the newer, rejected the older one (%s)',
  async (language) => {
    const { core, negotiation } = await openSampleCore();
    const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
    const read = ({ file }: { file: { sha256: string } }, mode: 'accept' | 'reject') =>
      describeDocument(core.file(file.sha256) ?? new Uint8Array(), mode);
    const redline = await callCommand(core, 'comparisons.export', {
      ...exportFormat,
      old: of('draft-1'),
      next: of('draft-2'),
      language,
      chosen: [],
    });
    const exported = (draft: string) =>
      callCommand(core, 'exports.make', { negotiation, as: 'final', language, copy: 'ID', draft });
    expect(read(redline, 'accept')).toEqual(read(await exported('draft-2'), 'accept'));
    expect(read(redline, 'reject')).toEqual(read(await exported('draft-1'), 'accept'));
    expect(redline.remarks).toEqual([]);
  },
);

test('a redline has the layout of the text, on the paper asked for, and its title says what is compared', async () => {
  const { core, negotiation } = await openSampleCore();
  const look = { ...createDefaultLayout('letter-of-intent'), font: 'Bookman Old Style', lineNumbers: true };
  await callCommand(core, 'looks.set', { negotiation, look });
  const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
  const asked = { old: of('draft-1'), next: of('draft-2'), language: 'ru', chosen: [] };
  const { file } = await callCommand(core, 'comparisons.export', { ...exportFormat, ...asked, paper: 'F4' });
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(read('word/styles.xml')).toContain('Bookman Old Style');
  expect(read('word/document.xml')).toMatch(/<w:lnNumType .*<\/w:sectPr>/);
  expect(read('word/document.xml')).toMatch(/<w:pgSz w:w="12189" w:h="18709"/);
  expect(read('docProps/core.xml')).toContain('Сравнение: draft-1 (');
  expect(read('word/header1.xml')).toContain('ПРОЕКТ');
});

test('our text and a text file are compared in the form of ours, with what is the same in its place', async () => {
  const { core, negotiation } = await openSampleCore();
  const old = { of: 'draft' as const, negotiation, draft: 'draft-2' };
  const exportAs = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' } as const;
  const { file } = await callCommand(core, 'exports.make', exportAs);
  const shown = describeDocument(core.file(file.sha256) ?? new Uint8Array(), 'accept');
  const lines = listShownParagraphs(await parseDocx(core.file(file.sha256) ?? new Uint8Array()), 'accepted')
    .filter(({ part }) => part === 'body')
    .map(({ number, text }) => `${number === null ? '' : `${number} `}${text}`);
  const words = lines.join('\n').replace('once a year', 'twice a year');
  const next = { of: 'bytes' as const, name: 'theirs.txt', base64: Buffer.from(words).toString('base64') };
  const made = await callCommand(core, 'comparisons.export', {
    ...exportFormat,
    old,
    next,
    language: 'en',
    chosen: [],
  });
  const redline = core.file(made.file.sha256) ?? new Uint8Array();
  expect(describeDocument(redline, 'reject').body).toEqual(shown.body);
  const xml = strFromU8(unzipSync(redline)['word/document.xml'] ?? new Uint8Array());
  const changed = [...xml.matchAll(/<w:(ins|del) [^>]*>(.*?)<\/w:\1>/g)].map(([, kind, inner = '']) => [
    kind,
    inner.replaceAll(/<[^>]*>/g, ''),
  ]);
  expect(changed).toEqual([
    ['del', 'once'],
    ['ins', 'twice'],
  ]);
});

test('a redline from our draft to theirs is attributed to their side', async () => {
  const { core, negotiation } = await openSampleCore();
  const of = (draft: string) => ({ of: 'draft' as const, negotiation, draft });
  const asked = { old: of('draft-2'), next: of('counter-draft-1'), language: 'en' };
  expect(await readClaims(core, asked)).toMatchObject({
    authors: [expect.stringContaining('Belarus')],
    dates: [],
    properties: [],
  });
});

test('a redline of two files, or of a file of unknown side, names no author', async () => {
  const { core, negotiation } = await openSampleCore();
  const next = createFileSide('counter-draft-1.en.docx');
  const nobody = { authors: ['Comparison'], dates: [], properties: [] };
  const files = { old: createFileSide('sent-draft-2.en.docx'), next, language: 'en' };
  expect(await readClaims(openCore(), files)).toMatchObject({ authors: nobody.authors, dates: [] });
  expect(await readClaims(core, { old: { of: 'draft', negotiation, draft: 'draft-2' }, next, language: 'en' })).toEqual(
    nobody,
  );
});

test('a redline of two Word files is the newer file with tracked changes, and lists what it does not show', async () => {
  const core = openCore();
  const asked = { language: 'id', chosen: [], ...exportFormat };
  const next = createFileSide('reply-AGRO.id.docx');
  const made = await callCommand(core, 'comparisons.export', {
    old: createFileSide('sent-draft-2.id.docx'),
    next,
    ...asked,
  });
  expect(made.remarks).toEqual([
    { code: 'revisions-accepted-new', detail: '1' },
    {
      code: 'comment-added',
      detail: 'USER: Mohon ditambahkan promosi produk agro pada pameran di Minsk.',
      places: [{ story: 'body', words: 'b. temu bisnis, misi dagang, dan pameran;' }],
    },
  ]);
  const [parts, theirs] = [core.file(made.file.sha256), readSampleFile('reply-AGRO.id.docx')].map((bytes) =>
    unzipSync(bytes ?? new Uint8Array()),
  );
  const changed = Object.keys(theirs ?? {}).filter(
    (name) => strFromU8(parts?.[name] ?? new Uint8Array()) !== strFromU8(theirs?.[name] ?? new Uint8Array()),
  );
  expect(changed).toEqual(['word/document.xml', 'docProps/core.xml']);
  expect(Object.keys(parts ?? {})).toEqual(Object.keys(theirs ?? {}));
  const same = await callCommand(core, 'comparisons.export', { old: next, next, ...asked });
  expect(
    strFromU8(unzipSync(core.file(same.file.sha256) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
  ).not.toMatch(/<w:(ins|del|rPrChange|pPrChange) /);
});

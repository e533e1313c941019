import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { inspectDocx } from '../../../electron/core/word/inspect/inspect-docx.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, openCore, readSampleFile } from '../../helpers/core.ts';
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

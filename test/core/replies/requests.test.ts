import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { filterItems } from '../../helpers/reply-items.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const asked = {
  draft: 'draft-2',
  languages: ['id', 'en'],
  units: ['AGRO', 'ROHUKUM'],
  bodies: ['KBRI Moskwa'],
  letter: { number: 'B/12/KPAII/2022', date: '2022-01-21' },
  deadline: '2022-01-28',
  note: '',
  form: true,
  paper: 'A4' as const,
};

test('sends units and bodies one file each per language, which carry the clauses and are stored', async () => {
  const { core, negotiation } = await openSampleCore();
  const sent = await callCommand(core, 'requests.send', { negotiation, ...asked });
  expect(sent.files).toHaveLength(3 * 2 * 2);
  const names = sent.files.map(({ file }) => file.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('loi-belarus-draft-2-en-KBRI-Moskwa.xlsx');
  const file = sent.files.find(({ unit, language }) => unit === 'AGRO' && language === 'id')?.file.sha256 ?? '';
  const parts = unzipSync(core.file(file) ?? new Uint8Array());
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('word/document.xml')).toContain('Mohon dikembalikan paling lambat 28 Januari 2022.');
  expect(part('docProps/custom.xml')).toContain('AGRO');
  expect(part('word/settings.xml')).toContain('<w:trackRevisions/>');
  const [shown] = await callCommand(core, 'requests.list', { negotiation });
  expect(shown).toMatchObject({ id: sent.request, draft: 'draft-2', deadline: '2022-01-28' });
  expect(shown?.asked.map(({ unit, body, state, files }) => [unit, body, state, files.length])).toEqual([
    ['AGRO', null, 'waiting', 4],
    ['ROHUKUM', null, 'waiting', 4],
    [null, 'KBRI Moskwa', 'waiting', 4],
  ]);
  expect((await callCommand(core, 'negotiations.list', {}))[0]?.deadlines).toEqual([
    { date: '2022-01-28', units: ['AGRO', 'ROHUKUM'], bodies: ['KBRI Moskwa'] },
  ]);
});

test.each(['id', 'en', 'ru'] as const)(
  'in %s, every row of the comment table names its clause in words, and a comment written there goes to it',
  async (language) => {
    const { core, negotiation } = await openSampleCore();
    const sent = await callCommand(core, 'requests.send', { negotiation, ...asked, languages: [language], bodies: [] });
    const parts = unzipSync(core.file(sent.files[0]?.file.sha256 ?? '') ?? new Uint8Array());
    const shown = async (bytes: Uint8Array) => {
      const held = core.receive(null, 'balasan.docx', bytes);
      const file = held.ok ? held.value.file.sha256 : '';
      const nobody = { unit: null, draft: null, language: null };
      return (await callCommand(core, 'replies.preview', { negotiation, file, name: 'balasan.docx', ...nobody }))
        .preview;
    };
    expect((await shown(zipSync(parts))).counts.found).toBe(0);
    const [before = '', ...rows] = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).split('<w:tr>');
    const filled = rows.map((row, n) =>
      row.replace('<w:pStyle w:val="TableText"/></w:pPr></w:p>', (empty) =>
        empty.replace('</w:p>', `<w:r><w:t>Masukan ${n}</w:t></w:r></w:p>`),
      ),
    );
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8([before, ...filled].join('<w:tr>')) });
    const preview = await shown(bytes);
    const clauses = preview.clauses.flatMap(({ clause }) => (clause?.length === 36 ? [clause] : []));
    expect(filterItems(preview, 'rows').map(({ place }) => place?.clause ?? null)).toEqual([
      ...clauses,
      ...[null, null, null],
    ]);
    expect(filterItems(preview, 'rows').filter(({ named }) => /^[a-z-]+$/.test(named))).toEqual([]);
  },
);

test('a clause that has no words in a language is named by its kind in the table of that language, not by its code', async () => {
  const { core, negotiation } = await openSampleCore();
  for (const [code, kind] of [
    ['pembuka-baru', 'preamble'],
    ['penutup-baru', 'closing'],
  ] as const) {
    await callCommand(core, 'clauses.create', { negotiation, code, kind, to: { place: 'last' } });
    const texts = { id: { body: 'Baru.' }, en: { body: '' } };
    await callCommand(core, 'clauses.write', { negotiation, clause: code, parents: null, texts, note: '' });
  }
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'Baru', code: 'draft-baru', date: null, note: '' });
  const sent = await callCommand(core, 'requests.send', {
    ...{ negotiation, ...asked, draft: 'draft-baru', languages: ['en'], units: ['AGRO'], bodies: [] },
  });
  const parts = unzipSync(core.file(sent.files[0]?.file.sha256 ?? '') ?? new Uint8Array());
  const table = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .split('LEMBAR MASUKAN')
    .at(-1);
  const labels = (table ?? '').split('<w:tr>').map((row) => row.replaceAll(/<\/w:p>/g, '|').replaceAll(/<[^>]*>/g, ''));
  expect(labels.filter((label) => /baru/.test(label))).toEqual([]);
  expect(labels.map((label) => label.split('|')[1])).toEqual(expect.arrayContaining(['Pembukaan', 'Penutup']));
});

test('rejects a request to nobody, for no draft or in a language the draft lacks, and stores nothing', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const refusals = [
    [{ units: [], bodies: [] }, 'nobody-asked'],
    [{ draft: 'draft-9' }, 'draft-unknown'],
    [{ languages: ['be'] }, 'language-unknown'],
    [{ units: ['XYZ'] }, 'unit-unknown'],
  ] as const;
  for (const [more, code] of refusals) {
    const work = () => callRefused(core, 'requests.send', { negotiation, ...asked, ...more });
    expect(await expectUntouched(db, work)).toMatchObject({ code });
  }
});

import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { recordKinds } from '../../../shared/model/record.ts';
import { callCommand, openCore } from '../../helpers/core.ts';
import { plainPayloads } from '../../store/test-site.ts';

type Clause = NonNullable<Input<'negotiations.create'>['clauses']>[number];
const party = (code: string, side: 'ours' | 'counterpart') => ({
  code,
  side,
  state: {},
  ministry: { id: `Kementerian ${code}`, en: `Ministry of ${code}` },
  signatureHeading: {},
  signatory: { name: '', title: {} },
  nationalLanguage: code.toLowerCase(),
});
const clause = (kind: Clause['kind'], number: Clause['number'], body: Clause['body'], heading = {}): Clause => ({
  kind,
  heading,
  body,
  ...(number === undefined ? {} : { number }),
});
const annex = (en: string, id = '') =>
  clause('annex', id === '' ? { en } : { en, id }, { en: 'Peat.', ...(id === '' ? {} : { id: 'Gambut.' }) });

async function createText(clauses: readonly Clause[], languages: string[] = ['en', 'id']) {
  const core = openCore();
  const { code } = await callCommand(core, 'negotiations.create', {
    code: null,
    kind: 'memorandum',
    profile: 'non-binding',
    title: { en: 'MEMORANDUM', id: 'NOTA' },
    parties: [party('ID', 'ours'), party('BY', 'counterpart')],
    languages,
    prevailingLanguage: null,
    numbered: true,
    template: false,
    clauses: [...clauses],
  });
  const show = async () => await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  return { core, negotiation: code, show };
}

test('annexes that a file numbers 1, 2, 3 get the word of the file and no labels of their own', async () => {
  const { show } = await createText([annex('APPENDIX 1', 'Lampiran 1'), annex('Appendix 2', 'Lampiran 2')]);
  const { annexWord, clauses } = await show();
  expect(annexWord).toEqual({ en: 'Appendix', id: 'Lampiran' });
  expect(clauses.map(({ label, number }) => [label, number])).toEqual([
    [{}, '1'],
    [{}, '2'],
  ]);
});

test('annexes with labels of another form keep them: on screen, in references, and when they move', async () => {
  const { core, negotiation, show } = await createText([
    clause('paragraph', {}, { en: 'As in Schedule {ref:annex-2}.', id: 'Seperti Lampiran {ref:annex-2}.' }),
    annex('Schedule A', 'Lampiran I Huruf A'),
    annex('Schedule B', 'Lampiran I Huruf B'),
    annex('Protocol', 'Protokol'),
  ]);
  const labels = async () => (await show()).clauses.map(({ label, number }) => [label.en, label.id, number]);
  expect(await labels()).toEqual([
    [undefined, undefined, '1'],
    ['Schedule A', 'Lampiran I Huruf A', 'A'],
    ['Schedule B', 'Lampiran I Huruf B', 'B'],
    ['Protocol', 'Protokol', null],
  ]);
  await callCommand(core, 'clauses.place', { negotiation, clause: 'annex-1', to: { place: 'last' } });
  expect((await labels()).map(([en]) => en)).toEqual([undefined, 'Schedule B', 'Protocol', 'Schedule A']);
  const read = async (language: string) => {
    const side = { of: 'text', negotiation } as const;
    const { next } = await callCommand(core, 'comparisons.read', { old: side, next: side, language });
    return next.clauses.map(({ number, body }) => [number, body]);
  };
  expect(await read('en')).toContainEqual(['Paragraph 1', 'As in Schedule B.']);
  expect(await read('id')).toContainEqual(['Paragraf 1', 'Seperti Lampiran I Huruf B.']);
  expect((await read('en')).map(([number]) => number)).toEqual([
    '',
    'Paragraph 1',
    '',
    'Schedule B',
    'Protocol',
    'Schedule A',
  ]);
});

test('a label is written like a heading, kept by other edits, undone, and taken away again', async () => {
  const { core, negotiation, show } = await createText([annex('Schedule A', 'Lampiran A'), annex('Schedule B')]);
  const write = async (texts: Input<'clauses.write'>['texts']) =>
    await callCommand(core, 'clauses.write', { negotiation, clause: 'annex-1', parents: null, texts, note: '' });
  const label = async () => (await show()).clauses[0]?.label;
  await write({ en: { body: 'Peat and timber.' } });
  expect(await label()).toEqual({ en: 'Schedule A', id: 'Lampiran A' });
  const { version } = await write({ en: { label: 'Annex 1' } });
  expect(await label()).toEqual({ en: 'Annex 1', id: 'Lampiran A' });
  await callCommand(core, 'records.undo', { negotiation, record: version });
  expect(await label()).toEqual({ en: 'Schedule A', id: 'Lampiran A' });
  await write({ en: { label: '' }, id: { label: '' } });
  expect(await label()).toEqual({});
});

test('a reference to an annex by its own label is found and linked to it, and one to a label that no annex has is reported', async () => {
  const { core, negotiation } = await createText(
    [
      clause('paragraph', {}, { en: 'Products are listed in Schedule B and in Schedule C.' }),
      annex('Schedule A'),
      annex('Schedule B'),
    ],
    ['en'],
  );
  const findings = await callCommand(core, 'checks.list', { negotiation, draft: null });
  const typed = findings.filter(({ check }) => check === 'reference-typed');
  expect(typed.map(({ details, fix }) => [details.words, fix])).toEqual([
    ['Schedule B', 'Schedule {ref:annex-2}'],
    ['Schedule C', null],
  ]);
});

test('versions that an older program wrote have no label', () => {
  const { label, ...older } = plainPayloads.version();
  const [raise] = recordKinds['version.written'].upcasters;
  expect([label, raise?.({ ...older })]).toEqual([{}, { ...older, label: {} }]);
});

test('both originals print the labels, and have no differences from the text', async () => {
  const { core, negotiation } = await createText([
    clause('paragraph', {}, { en: 'The Participants intend to exchange information.', id: 'Para Peserta bermaksud.' }),
    clause('closing', {}, { en: 'Signed in Minsk.', id: 'Ditandatangani di Minsk.' }),
    annex('Schedule A', 'Lampiran I Huruf A'),
    annex('Annex', 'Lampiran'),
  ]);
  for (const [copy, language] of [
    ['ID', 'en'],
    ['BY', 'en'],
    ['BY', 'id'],
  ] as const) {
    const asked = { negotiation, as: 'final', language, copy, draft: null } as const;
    const { file } = await callCommand(core, 'exports.make', asked);
    const base64 = Buffer.from(core.file(file.sha256) ?? []).toString('base64');
    const { rows } = await callCommand(core, 'comparisons.make', {
      old: { of: 'text', negotiation },
      next: { of: 'bytes', name: 'x.docx', base64 },
      language,
      chosen: [],
    });
    expect([copy, rows.filter(({ kind }) => kind !== 'same')]).toEqual([copy, []]);
    expect(rows.map(({ nextNumber }) => nextNumber)).toContain(language === 'en' ? 'Schedule A' : 'Lampiran I Huruf A');
  }
});

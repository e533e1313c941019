import { expect, test } from 'vitest';
import { buildDraftDocx } from '../../helpers/build-draft-docx.ts';
import { callCommand, type openCore } from '../../helpers/core.ts';
import { readDraftFixtures } from '../../helpers/draft-fixture.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const name = 'memorandum.docx';

function hold(core: ReturnType<typeof openCore>): string {
  const fixture = readDraftFixtures('word-drafts').find((one) => one.name.startsWith('english-footnotes'));
  const held = fixture === undefined ? null : core.receive(null, name, buildDraftDocx(fixture));
  return held?.ok ? held.value.file.sha256 : '';
}

const NOTES = [
  '¹ Each of them a “Ministry”.',
  '¹ Medicines are those for human use only.',
  '¹ Reports are exchanged in English.',
  '¹ The Committee may set up working groups.',
];

test('footnotes are kept as the notes of their clauses, and not in the text', async () => {
  const { core, negotiation: sample } = await openSampleCore();
  const cut = await callCommand(core, 'files.cut', { files: [{ file: hold(core), name, language: 'en' }] });
  expect(cut.clauses.flatMap(({ heading, notes }) => notes.map((words) => [heading.en ?? '', words]))).toEqual([
    ['', 'Each of them a “Ministry”.'],
    ['Aims', 'Medicines are those for human use only.'],
    ['Forms of Cooperation', 'Reports are exchanged in English.'],
    ['Joint Committee', 'The Committee may set up working groups.'],
  ]);
  const { parties, kind, profile } = await callCommand(core, 'texts.show', { negotiation: sample, draft: null });
  const { code } = await callCommand(core, 'negotiations.create', {
    code: null,
    kind,
    profile,
    title: cut.title,
    parties: parties as never,
    languages: ['en'],
    prevailingLanguage: null,
    numbered: true,
    template: false,
    clauses: cut.clauses,
  });
  const text = await callCommand(core, 'texts.show', { negotiation: code, draft: null });
  expect(JSON.stringify(text)).not.toContain('for human use only');
  const kept = await Promise.all(
    text.clauses.map(({ code: clause }) => callCommand(core, 'clauses.history', { negotiation: code, clause })),
  );
  expect(kept.flatMap(({ versions }) => versions.flatMap(({ note }) => note || [])).toSorted()).toEqual(
    NOTES.toSorted(),
  );
});

test('footnotes of a counter-draft are kept with its clauses, and each is named where it is received', async () => {
  const { core, negotiation } = await openSampleCore();
  const { code, warnings } = await callCommand(core, 'drafts.receive', {
    negotiation,
    files: [{ file: hold(core), name, language: 'en' }],
    label: 'With notes',
    code: null,
    date: '2022-02-03',
    note: '',
  });
  expect(warnings.filter((one) => one.startsWith('note-'))).toEqual([
    'note-kept: “… of Northland (“the Ministries”);”: Each of them a “Ministry”.',
    'note-kept: I. Aims, “… which medicines are admitted.”: Medicines are those for human use only.',
    'note-kept: II. Forms of Cooperation, “exchange assessment reports;”: Reports are exchanged in English.',
    'note-kept: III. Joint Committee, “Joint Committee”: The Committee may set up working groups.',
  ]);
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: code });
  const kept = await Promise.all(
    clauses.map(({ id: clause }) => callCommand(core, 'clauses.history', { negotiation, clause })),
  );
  expect(kept.flatMap(({ versions }) => versions.flatMap(({ note }) => note || [])).toSorted()).toEqual(
    NOTES.toSorted(),
  );
});

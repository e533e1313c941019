import { expect, test } from 'vitest';
import { readWord } from '../../../electron/core/word/read/read-word.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import { callCommand, callRefused, plainComment, root } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const speech = 'en';

async function openWithBrackets() {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const write = async (clause: string, body: string) =>
    await callCommand(core, 'clauses.write', {
      ...{ negotiation, clause, parents: null, note: '', texts: { en: { body, change: 'sense' } } },
    });
  await write('funding', 'Each Participant bears its costs [ID: within its budget] [BY: in full].');
  await write('areas', 'The Participants cooperate [BY: and produce together] in industry.');
  const label = { label: 'Draf 3', code: 'draft-3', date: null, note: '' };
  await callCommand(core, 'drafts.freeze', { ...label, negotiation });
  return { ...sample, write };
}

test('right after a draft nothing has changed, and what is in brackets is open', async () => {
  const { core, negotiation } = await openWithBrackets();
  const summary = await callCommand(core, 'summary.show', { negotiation, since: 'draft-3', speech });
  expect(summary).toMatchObject({ changes: [], concessions: [], responses: [], lead: 'KPAII' });
  const brackets = summary.open.filter(({ what }) => what === 'bracket');
  expect(brackets.map(({ clause, decides }) => `${clause?.code} ${decides}`)).toEqual(['areas heads', 'funding heads']);
});

test('settled brackets say who gave, recorded responses what became of what was asked', async () => {
  const { core, negotiation, write } = await openWithBrackets();
  await write('funding', 'Each Participant bears its costs within its budget.');
  await write('areas', 'The Participants cooperate and produce together in industry.');
  const body = 'Kapan mulai?';
  const { comment } = await callCommand(core, 'comments.make', { ...plainComment, negotiation, unit: 'AGRO', body });
  const answer = { negotiation, comment, disposition: 'rejected', text: 'Diatur kemudian.', version: null } as const;
  await callCommand(core, 'comments.answer', answer);
  const summary = await callCommand(core, 'summary.show', { negotiation, since: 'draft-3', speech });
  expect(summary.changes.map(({ clause, kind }) => `${clause?.code} ${kind}`)).toEqual([
    'areas changed',
    'funding changed',
  ]);
  expect(summary.concessions.map(({ clause, by, words }) => `${clause?.code} ${by}: ${words}`)).toEqual([
    'areas ours: and produce together',
    'funding counterpart: within its budget',
  ]);
  expect(summary.responses).toMatchObject([
    { clause: null, who: 'AGRO', asked: 'Kapan mulai?', disposition: 'rejected', reason: 'Diatur kemudian.' },
  ]);
});

test('an open proposal of theirs is quoted without a code of the program, and a deletion is called one', async () => {
  const { core, negotiation } = await openSampleCore();
  const { open } = await callCommand(core, 'summary.show', { negotiation, since: 'draft-1', speech });
  const theirs = open.filter(({ what }) => what.startsWith('counter-draft'));
  expect(theirs.find(({ clause }) => clause?.code === 'status')).toMatchObject({
    what: 'counter-draft-deletion',
    words: '',
  });
  expect(theirs.find(({ clause }) => clause?.code === 'working-group')?.words).toMatch(/^Совместная рабочая группа/);
});

test('a counter-draft is no draft of ours to begin with', async () => {
  const { core, negotiation } = await openSampleCore();
  const asked = { negotiation, since: 'counter-draft-1', speech };
  expect((await callRefused(core, 'summary.show', asked)).code).toBe('draft-foreign');
  expect((await callRefused(core, 'summary.show', { ...asked, since: 'draft-9' })).code).toBe('draft-unknown');
});

test('the Word file is marked confidential and says the same in both languages', async () => {
  const { core, negotiation } = await openWithBrackets();
  for (const [language, mark, title] of [
    ['id', 'RAHASIA', 'RINGKASAN RAPAT'],
    ['en', 'CONFIDENTIAL', 'SUMMARY'],
  ] as const) {
    const asked = { negotiation, since: 'draft-1', speech: language, look: null };
    const { file } = await callCommand(core, 'summary.export', asked);
    const workerPath = findResources(root).readerWorker;
    const { paragraphs } = await readWord(core.file(file.sha256) ?? new Uint8Array(), { workerPath });
    const words = paragraphs.map(({ part, segments }) => `${part}: ${segments.map(({ text }) => text).join('')}`);
    expect(words).toContain(`header: ${mark}`);
    expect(words.some((line) => line.endsWith(title))).toBe(true);
    expect((await callCommand(core, 'summary.export', asked)).file).toEqual(file);
  }
});

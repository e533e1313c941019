import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand, plainComment, readSampleFile } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const WORDS = 'dengan mengutamakan penggunaan komponen buatan Indonesia';

async function propose(core: Core, negotiation: string, unit: string, proposal: string) {
  const comment = { ...plainComment, clause: 'areas', language: 'id', quote: 'komponen otomotif', unit, proposal };
  return (await callCommand(core, 'comments.make', { negotiation, ...comment })).comment;
}

async function answer(core: Core, negotiation: string, comment: string, disposition: 'rejected' | 'deferred') {
  const input = { negotiation, comment, disposition, text: 'Tidak sejalan dengan komitmen WTO.', version: null };
  await callCommand(core, 'comments.answer', input);
}

const listRepeated = (core: Core, negotiation: string) =>
  callCommand(core, 'comments.repeated', { negotiation, clause: 'areas' });

test('a proposal that was not accepted is named when a unit makes it again, with the answer that it got', async () => {
  const { core, negotiation } = await openSampleCore();
  const first = await propose(core, negotiation, 'ILMATE', `komponen otomotif ${WORDS}`);
  expect(await listRepeated(core, negotiation)).toEqual([]);
  await answer(core, negotiation, first, 'rejected');
  const again = await propose(core, negotiation, 'AGRO', `Komponen otomotif, ${WORDS.toUpperCase()}`);
  await propose(core, negotiation, 'IKFT', 'komponen otomotif dan suku cadangnya');
  expect(await listRepeated(core, negotiation)).toMatchObject([
    { comment: again, earlier: { comment: first, unit: 'ILMATE', answer: 'Tidak sejalan dengan komitmen WTO.' } },
  ]);
  await answer(core, negotiation, first, 'deferred');
  expect(await listRepeated(core, negotiation)).toEqual([]);
});

test('the preview of a reply names the items that bring again what was not accepted', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'reply-AGRO.id.docx';
  const held = core.receive(null, name, readSampleFile(name));
  const handed = {
    negotiation,
    file: held.ok ? held.value.file.sha256 : '',
    name,
    unit: null,
    draft: null,
    language: null,
  };
  const before = await callCommand(core, 'replies.preview', handed);
  expect(before.repeated).toEqual([]);
  const item = before.preview.items.find(
    ({ proposal, quote }) => (proposal ?? '').split(' ').length > 4 && quote !== null,
  );
  const sent = before.sent[item?.sent ?? 0];
  const text = await callCommand(core, 'texts.show', { negotiation, draft: sent?.draft ?? null });
  const clause = text.clauses.find(({ id }) => id === item?.place?.clause)?.code ?? '';
  const made = await callCommand(core, 'comments.make', {
    negotiation,
    ...{ ...plainComment, clause, language: sent?.language ?? null, proposal: item?.proposal ?? '' },
  });
  await answer(core, negotiation, made.comment, 'rejected');
  const after = await callCommand(core, 'replies.preview', handed);
  expect(after.repeated.map((one) => [one.item, one.earlier.comment])).toEqual([[item?.key, made.comment]]);
});

test('the three-way comparison names the clauses in which the other side proposes what was not accepted', async () => {
  const { core, negotiation } = await openSampleCore();
  const theirs = { of: 'draft', negotiation, draft: 'counter-draft-1' } as const;
  const merge = () => callCommand(core, 'comparisons.merge', { negotiation, base: 'draft-2', theirs, language: 'en' });
  const before = await merge();
  expect(before.repeated).toEqual([]);
  const row = before.rows.findIndex(({ code, state, body }) => {
    const words = body.stretches.flatMap(({ from, theirs: text }) => (from === 'theirs' ? [text] : [])).join(' ');
    return code !== null && state === 'theirs' && words.split(' ').length > 4;
  });
  const change = before.rows[row]?.body.stretches
    .filter(({ from }) => from === 'theirs')
    .toSorted((a, b) => b.theirs.length - a.theirs.length)[0];
  const comment = {
    ...plainComment,
    clause: before.rows[row]?.code ?? '',
    language: 'en',
    proposal: change?.theirs ?? '',
  };
  const made = await callCommand(core, 'comments.make', { negotiation, ...comment });
  await answer(core, negotiation, made.comment, 'rejected');
  expect((await merge()).repeated.map((one) => [one.row, one.earlier.comment])).toEqual([[row, made.comment]]);
});

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { callCommand, openCore, plainComment } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { damageRecord } from './damage-record.ts';

type CounterDraftPayload = { readonly description: string; readonly clauses: readonly { readonly version: string }[] };

test.each([
  ['that nobody has checked', 'none'],
  ['that a check found', 'store.check'],
  ['that a rebuild left out', 'store.rebuild'],
] as const)(
  'a text with a damaged comment or damaged unsaved words %s is not ready to be signed',
  async (_, command) => {
    const { core, folder, negotiation, db } = await openSampleCore();
    core.receive(negotiation, 'large.bin', randomBytes(13 * 2 ** 20));
    const made = await callCommand(core, 'comments.make', {
      negotiation,
      ...plainComment,
      clause: 'funding',
      body: 'One.',
    });
    await callCommand(core, 'comments.answer', {
      ...{ negotiation, comment: made.comment, disposition: 'accepted', text: 'Yes.', version: null },
    });
    await callCommand(core, 'typing.keep', {
      ...{ negotiation, clause: 'areas', language: 'en', base: null, heading: '', body: 'Unsaved words' },
    });
    core.close();
    const large = openCore(folder);
    const count = async () => {
      const { points } = await callCommand(large, 'readiness.show', { negotiation, draft: null });
      return points.flatMap(({ blockers }) =>
        blockers.filter(({ detail }) => /^(comment|typing)-damaged$/.test(detail)),
      );
    };
    expect(await count()).toEqual([]);
    damageRecord(db, `entity = '${made.comment}' AND kind = 'comment.made'`);
    db.exec(`UPDATE typing SET body = 'Unsaved swords'`);
    if (command !== 'none') await callCommand(large, command, {});
    expect(await count()).toMatchObject([
      { clause: command === 'store.rebuild' ? null : 'funding', detail: 'comment-damaged' },
      { clause: 'areas', detail: 'typing-damaged' },
    ]);
  },
);

test.each([
  ['a clause', (payload: CounterDraftPayload) => payload.clauses[1]?.version],
  ['the description', (payload: CounterDraftPayload) => payload.description],
])('where %s of the newest counter-draft is damaged, its changes are not taken for answered', async (_what, find) => {
  const { core, negotiation, db } = await openSampleCore();
  // Another description is then the one of the text.
  await callCommand(core, 'negotiations.describe', { negotiation, prevailingLanguage: 'id', note: '' });
  const list = async () => {
    const { points } = await callCommand(core, 'readiness.show', { negotiation, draft: null });
    return points.flatMap(({ blockers }) => blockers.filter(({ detail }) => detail === 'their-draft-damaged'));
  };
  expect(await list()).toEqual([]);
  const json = db
    .prepare(`SELECT json FROM record WHERE json LIKE '%"origin":"counterpart"%' ORDER BY id DESC LIMIT 1`)
    .pluck()
    .get() as string;
  damageRecord(db, `hash = '${find(JSON.parse(json).payload)}'`);
  expect(await list()).toContainEqual(expect.objectContaining({ clause: null, language: 'en' }));
});

test('a text with a damaged status that nobody has checked is not ready to be signed', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  core.receive(negotiation, 'large.bin', randomBytes(13 * 2 ** 20));
  const agreed = { negotiation, clause: 'areas', version: null, status: 'agreed' as const, reason: null };
  await callCommand(core, 'statuses.set', { ...agreed, correction: false, meeting: null, dated: null });
  core.close();
  damageRecord(db, `kind = 'status.set'`);
  const { points } = await callCommand(openCore(folder), 'readiness.show', { negotiation, draft: null });
  expect(points.flatMap(({ blockers }) => blockers)).toContainEqual(
    expect.objectContaining({ clause: 'areas', detail: 'damaged' }),
  );
});

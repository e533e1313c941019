import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';

const text = (body: string) => ({ en: { body } });

test('a change to several clauses is written in all of them or in none, and undone as one', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const [funding, ip] = await Promise.all(['funding', 'ip'].map((code) => readClause(core, negotiation, code)));
  const parents = [funding?.version ?? '', ip?.version ?? ''];
  const write = (clause: string, n: number) => ({ clause, parents: [parents[n] ?? ''], texts: text('As agreed.') });
  const note = 'Bersama';
  const { versions } = await callCommand(core, 'clauses.write-together', {
    negotiation,
    clauses: [write('funding', 0), write('ip', 1)],
    note,
  });
  const bodies = async () =>
    Promise.all(['funding', 'ip'].map(async (code) => (await readClause(core, negotiation, code)).body.en));
  expect(await bodies()).toEqual(['As agreed.', 'As agreed.']);
  const { versions: history } = await callCommand(core, 'clauses.history', { negotiation, clause: 'ip' });
  expect(history.at(-1)).toMatchObject({ hash: versions[1], note, head: true });

  const stale = { negotiation, clauses: [{ ...write('objective', 0), parents: null }, write('ip', 1)], note };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write-together', stale))).toMatchObject({
    code: 'parent-stale',
    details: { clause: 'ip' },
  });

  const undone = await callCommand(core, 'records.undo-together', { negotiation, records: versions });
  expect(undone.records).toHaveLength(2);
  expect(await bodies()).toEqual([funding?.body.en, ip?.body.en]);

  const again = await callCommand(core, 'clauses.write-together', {
    negotiation,
    clauses: ['funding', 'ip'].map((clause) => ({ clause, parents: null, texts: text('As agreed.') })),
    note,
  });
  const later = { negotiation, clause: 'funding', parents: null, texts: text('Later.'), note: '' };
  await callCommand(core, 'clauses.write', later);
  const undo = { negotiation, records: again.versions };
  expect(await expectUntouched(db, () => callRefused(core, 'records.undo-together', undo))).toMatchObject({
    code: 'undo-overtaken',
  });
  expect(await bodies()).toEqual(['Later.', 'As agreed.']);
});

import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

/** Two concurrent versions of funding: ours in English, and a colleague's with the given texts. */
async function createTwoHeads(theirs: Record<string, string>) {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const before = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  const body = { ...before.body, ...theirs };
  const change = Object.fromEntries(Object.keys(theirs).map((language) => [language, 'sense' as const]));
  const { heading, version } = before;
  const written = plainPayloads.version({ parents: [version ?? ''], heading, body, change });
  const their = other.append('version.written', before.id, written, id).hash;
  const named = { negotiation, clause: 'funding' };
  const mine = { ...named, parents: null, texts: { en: { body: 'Own costs.' } }, note: '' };
  const our = (await callCommand(core, 'clauses.write', mine)).version;
  receiveRecords(sample, other);
  return { ...sample, before, named, our, their, heads: [our, their].sort() };
}

test('keeps and shows both heads, and refuses every change until a person joins them', async () => {
  const { core, db, negotiation, named, our, heads } = await createTwoHeads({ ru: 'Иначе.' });
  const shown = await readClause(core, negotiation, 'funding');
  const [listed] = await callCommand(core, 'negotiations.list', {});
  expect([shown.heads, shown.version, listed?.conflicts]).toEqual([heads, heads[0], 1]);
  const short = heads.map((hash) => hash.slice(0, 8));
  const write = { ...named, parents: null, texts: { en: { body: 'Neither.' } }, note: '' };
  const paper = { as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' };
  const blocked = [
    () => callRefused(core, 'clauses.write', write),
    () => callRefused(core, 'translations.confirm', { ...named, language: 'ru', note: '' }),
    () => callRefused(core, 'clauses.diff', { ...named, from: 'draft-1', to: 'head', language: null }),
    () => callRefused(core, 'drafts.freeze', { negotiation, label: 'Konsep 3', code: null, date: null, note: '' }),
    () => callRefused(core, 'exports.make', { negotiation, ...paper }),
  ];
  const expected = { code: 'two-heads', details: { clause: 'funding', heads: short } };
  for (const work of blocked) expect(await expectUntouched(db, work)).toEqual(expected);
  for (const parents of [[our], [our, our], ['draft-1', our]]) {
    const work = () => callRefused(core, 'clauses.write', { ...write, parents });
    expect(await expectUntouched(db, work)).toMatchObject({ code: 'parent-stale', details: { heads: short } });
  }
});

test('joins changes of different languages without more input, whichever head is named first', async () => {
  for (const turned of [false, true]) {
    const { core, negotiation, named, before, our, their } = await createTwoHeads({ ru: 'Иначе.' });
    const parents = turned ? [their, our] : [our, their];
    const joined = await callCommand(core, 'clauses.write', { ...named, parents, texts: {}, note: 'Digabung' });
    const { heads, body, heading, stale } = await readClause(core, negotiation, 'funding');
    const { versions } = await callCommand(core, 'clauses.history', named);
    const [listed] = await callCommand(core, 'negotiations.list', {});
    expect({ heads, body, heading, stale, conflicts: listed?.conflicts }).toEqual({
      heads: [joined.version],
      body: { ...before.body, en: 'Own costs.', ru: 'Иначе.' },
      heading: before.heading,
      // Each language has dealt with its own side's change of sense, and none with the other's (D9).
      stale: ['en', 'id', 'ru'],
      conflicts: 0,
    });
    expect(versions.at(-1)).toMatchObject({ hash: joined.version, parents, change: {}, head: true });
  }
});

test('joining changes of the same language requires its text, and uses it', async () => {
  const { core, db, negotiation, named, before, our, their } = await createTwoHeads({
    en: 'Their costs.',
    id: 'Biaya mereka.',
  });
  const join = { ...named, parents: [our, their], note: '' };
  for (const texts of [{}, { en: { heading: 'Costs' } }, { id: { body: 'Biaya.' } }]) {
    const work = () => callRefused(core, 'clauses.write', { ...join, texts });
    expect(await expectUntouched(db, work)).toEqual({
      code: 'join-incomplete',
      details: { clause: 'funding', languages: ['en'] },
    });
  }
  await callCommand(core, 'clauses.write', { ...join, texts: { en: { body: 'Costs of each.' } } });
  const { body, stale } = await readClause(core, negotiation, 'funding');
  expect([body, stale]).toEqual([{ ...before.body, en: 'Costs of each.', id: 'Biaya mereka.' }, ['id', 'ru']]);
});

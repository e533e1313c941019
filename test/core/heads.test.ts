import { expect, test } from 'vitest';
import { done, refused } from '../helpers/core.ts';
import { plain } from '../store/site.ts';
import { clauseOf, colleague, sampleCore, takeIn, untouched } from './elsewhere.ts';

/** Funding as two people wrote it at once: we in English, and a colleague what is given. */
async function twoHeads(theirs: Record<string, string>) {
  const sample = await sampleCore();
  const { core, negotiation, id } = sample;
  const before = await clauseOf(core, negotiation, 'funding');
  const other = colleague(sample);
  const body = { ...before.body, ...theirs };
  const change = Object.fromEntries(Object.keys(theirs).map((language) => [language, 'sense' as const]));
  const { heading, version } = before;
  const written = plain.version({ parents: [version ?? ''], heading, body, change });
  const their = other.append('version.written', before.id, written, id).hash;
  const named = { negotiation, clause: 'funding' };
  const mine = { ...named, parents: null, texts: { en: { body: 'Own costs.' } }, note: '' };
  const our = (await done(core, 'clauses.write', mine)).version;
  takeIn(sample, other);
  return { ...sample, before, named, our, their, heads: [our, their].sort() };
}

test('both are kept and shown, and nothing can be done with either until a person joins them', async () => {
  const { core, db, negotiation, named, our, heads } = await twoHeads({ ru: 'Иначе.' });
  const shown = await clauseOf(core, negotiation, 'funding');
  const [listed] = await done(core, 'negotiations.list', {});
  expect([shown.heads, shown.version, listed?.conflicts]).toEqual([heads, heads[0], 1]);
  const short = heads.map((hash) => hash.slice(0, 8));
  const write = { ...named, parents: null, texts: { en: { body: 'Neither.' } }, note: '' };
  const paper = { as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' };
  const blocked = [
    () => refused(core, 'clauses.write', write),
    () => refused(core, 'translations.confirm', { ...named, language: 'ru', note: '' }),
    () => refused(core, 'clauses.diff', { ...named, from: 'draft-1', to: 'head', language: null }),
    () => refused(core, 'drafts.freeze', { negotiation, label: 'Konsep 3', code: null, date: null, note: '' }),
    () => refused(core, 'exports.make', { negotiation, ...paper }),
  ];
  const expected = { code: 'two-heads', details: { clause: 'funding', heads: short } };
  for (const work of blocked) expect(await untouched(db, work)).toEqual(expected);
  for (const parents of [[our], [our, our], ['draft-1', our]]) {
    const work = () => refused(core, 'clauses.write', { ...write, parents });
    expect(await untouched(db, work)).toMatchObject({ code: 'parent-stale', details: { heads: short } });
  }
});

test('where they changed different languages they are joined without another word, whichever is named first', async () => {
  for (const turned of [false, true]) {
    const { core, negotiation, named, before, our, their } = await twoHeads({ ru: 'Иначе.' });
    const parents = turned ? [their, our] : [our, their];
    const joined = await done(core, 'clauses.write', { ...named, parents, texts: {}, note: 'Digabung' });
    const { heads, body, heading, stale } = await clauseOf(core, negotiation, 'funding');
    const { versions } = await done(core, 'clauses.history', named);
    const [listed] = await done(core, 'negotiations.list', {});
    expect({ heads, body, heading, stale, conflicts: listed?.conflicts }).toEqual({
      heads: [joined.version],
      body: { ...before.body, en: 'Own costs.', ru: 'Иначе.' },
      heading: before.heading,
      // Each language has seen only its own side's change of sense, and nobody the other's (D9).
      stale: ['en', 'id', 'ru'],
      conflicts: 0,
    });
    expect(versions.at(-1)).toMatchObject({ hash: joined.version, parents, change: {}, head: true });
  }
});

test('where they changed the same language it must be given, and then it is what was given', async () => {
  const { core, db, negotiation, named, before, our, their } = await twoHeads({
    en: 'Their costs.',
    id: 'Biaya mereka.',
  });
  const join = { ...named, parents: [our, their], note: '' };
  for (const texts of [{}, { en: { heading: 'Costs' } }, { id: { body: 'Biaya.' } }]) {
    const work = () => refused(core, 'clauses.write', { ...join, texts });
    expect(await untouched(db, work)).toEqual({
      code: 'join-incomplete',
      details: { clause: 'funding', languages: ['en'] },
    });
  }
  await done(core, 'clauses.write', { ...join, texts: { en: { body: 'Costs of each.' } } });
  const { body, stale } = await clauseOf(core, negotiation, 'funding');
  expect([body, stale]).toEqual([{ ...before.body, en: 'Costs of each.', id: 'Biaya mereka.' }, ['id', 'ru']]);
});

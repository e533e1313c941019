import { expect, test } from 'vitest';
import { callCommand, callRefused, openCore, plainComment } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

const about = {
  ...plainComment,
  clause: 'working-group',
  language: 'en',
  quote: 'once a year',
  unit: 'ROHUKUM',
  kind: 'substance' as const,
  body: 'Mengapa?',
};

test('a comment keeps its words, their context and their position in the source', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { comment } = await callCommand(core, 'comments.make', {
    negotiation,
    ...about,
    quote: 'in Indonesia and Belarus',
    proposal: 'in Jakarta and Minsk',
  });
  const clause = await readClause(core, negotiation, 'working-group');
  const shown = (await callCommand(core, 'comments.list', { negotiation, clause: 'working-group' })).at(-1);
  const { range } = JSON.parse(
    db.prepare('SELECT json FROM record WHERE entity = ?').pluck().get(comment) as string,
  ).payload;
  expect([shown, clause.body.en?.slice(range.start, range.end), clause.openComments]).toEqual([
    {
      id: comment,
      clause: 'working-group',
      version: clause.version,
      language: 'en',
      quote: {
        text: 'in Indonesia and Belarus',
        before: 'l meet once a year, alternately ',
        after: ', or by electronic means.',
      },
      unit: 'ROHUKUM',
      otherBody: null,
      reply: null,
      file: null,
      kind: 'substance',
      body: 'Mengapa?',
      proposal: 'in Jakarta and Minsk',
      dated: null,
      actor: { name: 'Sari', unit: null },
      at: shown?.at,
      answers: [],
      // The quote cuts through the marks of both places.
      proposalState: null,
    },
    'in {ID:Indonesia} and {BY:Belarus',
    1,
  ]);
});

test('comments on the whole text, and on a clause without quoting words', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'comments.make', {
    negotiation,
    ...about,
    clause: null,
    quote: null,
    language: null,
    unit: null,
  });
  await callCommand(core, 'comments.make', { negotiation, ...about, quote: null });
  const shown = (await callCommand(core, 'comments.list', { negotiation, clause: null })).slice(-2);
  const { version } = await readClause(core, negotiation, 'working-group');
  expect(shown.map(({ clause, quote, version: on, language }) => ({ clause, quote, on, language }))).toEqual([
    { clause: null, quote: null, on: null, language: null },
    { clause: 'working-group', quote: null, on: version, language: 'en' },
  ]);
});

test('an answer closes a comment, a later answer replaces it, and "open" reopens it', async () => {
  const { core, negotiation } = await openSampleCore();
  const { comment } = await callCommand(core, 'comments.make', { negotiation, ...about });
  const answer = (disposition: 'accepted' | 'rejected' | 'open', version: string | null) =>
    callCommand(core, 'comments.answer', {
      negotiation,
      comment: comment.slice(-8),
      disposition,
      text: disposition,
      version,
    });
  const seen = async () => {
    const shown = (await callCommand(core, 'comments.list', { negotiation, clause: 'working-group' })).at(-1);
    return [
      shown?.answers.map((one) => [one.hash, one.disposition, one.version]),
      (await readClause(core, negotiation, 'working-group')).openComments,
    ];
  };
  const { version } = await readClause(core, negotiation, 'working-group');
  const first = await answer('accepted', 'head');
  expect(await seen()).toEqual([[[first.record, 'accepted', version]], 0]);
  const second = await answer('rejected', null);
  expect(await seen()).toEqual([[[second.record, 'rejected', null]], 0]);
  const third = await answer('open', null);
  expect(await seen()).toEqual([[], 1]);
  const records = (await callCommand(core, 'records.list', { negotiation })).slice(-3).map(({ hash }) => hash);
  expect(records).toEqual([first.record, second.record, third.record]);
});

test('concurrent answers are both shown', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const { comment } = await callCommand(core, 'comments.make', { negotiation, ...about });
  const other = createColleague(sample);
  const theirs = other.append(
    'comment.answered',
    comment,
    { disposition: 'rejected', text: 'Tidak', version: null, dated: null, supersedes: [] },
    id,
  ).hash;
  const ours = (
    await callCommand(core, 'comments.answer', {
      negotiation,
      comment,
      disposition: 'accepted',
      text: 'Ya',
      version: null,
    })
  ).record;
  receiveRecords(sample, other);
  const shown = (await callCommand(core, 'comments.list', { negotiation, clause: 'working-group' })).at(-1);
  expect(shown?.answers.map(({ hash }) => hash)).toEqual([ours, theirs].sort());
});

test.each<[string, object, string]>([
  ['an unknown text', { negotiation: 'lain' }, 'negotiation-unknown'],
  ['an unknown clause', { clause: 'pasal' }, 'clause-unknown'],
  ['an unknown unit', { unit: 'KEMLU' }, 'unit-unknown'],
  ['a language that the text has not', { language: 'be' }, 'language-unknown'],
  ['a language that the text has not, without a quote', { language: 'be', quote: null }, 'language-unknown'],
  ['a quote without a language', { language: null }, 'language-missing'],
  ['words that do not occur there', { quote: 'twice a year' }, 'quote-not-found'],
  ['words that occur there twice', { quote: 'Joint Working Group' }, 'quote-not-found'],
  ['words of no clause', { clause: null }, 'quote-not-found'],
  ['no words', { quote: '' }, 'quote-not-found'],
  ['a comment that says nothing', { body: '' }, 'input-invalid'],
  ['an unknown kind', { kind: 'praise' }, 'input-invalid'],
  ['a control character', { body: 'a\u0007' }, 'text-control-character'],
])('rejects a comment with %s', async (_, more, code) => {
  const { core, db, negotiation } = await openSampleCore();
  expect(
    await expectUntouched(db, () => callRefused(core, 'comments.make', { negotiation, ...about, ...more })),
  ).toMatchObject({
    code,
  });
});

test.each<[string, object, string]>([
  ['an unknown comment', { comment: 'ffffffff' }, 'comment-unknown'],
  ['too little of its id', { comment: '0' }, 'comment-unknown'],
  ['characters with a meaning in an SQL search', { comment: '%%%%' }, 'comment-unknown'],
  ['an unknown version', { version: 'draft-7' }, 'version-unknown'],
  ['an unknown disposition', { disposition: 'maybe' }, 'input-invalid'],
])('rejects an answer with %s', async (_, more, code) => {
  const { core, db, negotiation } = await openSampleCore();
  const { comment } = await callCommand(core, 'comments.make', { negotiation, ...about });
  const answer = { negotiation, comment, disposition: 'accepted', text: '', version: null, ...more };
  expect(await expectUntouched(db, () => callRefused(core, 'comments.answer', answer))).toMatchObject({ code });
});

test('a withdrawn comment is neither shown nor open, and a revised one shows its new words', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const [one, two] = [
    await callCommand(core, 'comments.make', { negotiation, ...about }),
    await callCommand(core, 'comments.make', { negotiation, ...about }),
  ];
  const other = createColleague(sample);
  const revised = { kind: 'legal' as const, body: 'Lain', proposal: 'usul', withdrawn: false, supersedes: [] };
  other.append('comment.revised', one.comment, { ...revised, withdrawn: true }, id);
  other.append('comment.revised', two.comment, revised, id);
  receiveRecords(sample, other);
  const shown = await callCommand(core, 'comments.list', { negotiation, clause: 'working-group' });
  expect(shown.map(({ id: comment, kind, body, proposal }) => ({ comment, kind, body, proposal }))).toEqual([
    { comment: two.comment, kind: 'legal', body: 'Lain', proposal: 'usul' },
  ]);
  expect((await readClause(core, negotiation, 'working-group')).openComments).toBe(1);
});

test('the user is set once and signs later records; before that it is the user of the machine', async () => {
  const { core, negotiation } = await openSampleCore();
  expect(await callCommand(core, 'person.show', {})).toEqual({ name: 'Sari', unit: null, said: false });
  await callCommand(core, 'person.set', { name: 'Dewi Lestari', unit: 'KPAII' });
  await callCommand(core, 'comments.make', { negotiation, ...about });
  const shown = await callCommand(core, 'comments.list', { negotiation, clause: 'working-group' });
  expect([await callCommand(core, 'person.show', {}), shown.at(-1)?.actor]).toEqual([
    { name: 'Dewi Lestari', unit: 'KPAII', said: true },
    { name: 'Dewi Lestari', unit: 'KPAII' },
  ]);
  for (const input of [
    { name: '', unit: null },
    { name: ' ', unit: null },
    { name: 'a\nb', unit: null },
    { name: 'a' },
  ]) {
    expect(await callRefused(openCore(), 'person.set', input)).toMatchObject({ code: 'input-invalid' });
  }
});

test('a comment on a clause that has no text yet', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const other = createColleague(sample);
  const clause = other.newId();
  other.append('clause.created', clause, plainPayloads.clause({ code: 'empty' }), id);
  other.append('clause.placed', clause, plainPayloads.placement({ under: id }), id);
  receiveRecords(sample, other);
  await callCommand(core, 'comments.make', { negotiation, ...about, clause: 'empty', quote: null });
  expect(await callRefused(core, 'comments.make', { negotiation, ...about, clause: 'empty' })).toMatchObject({
    code: 'language-missing',
  });
  const { version } = await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'empty',
    parents: null,
    texts: { id: { body: plainPayloads.version().body.id ?? '' } },
    note: '',
  });
  const shown = await readClause(core, negotiation, 'empty');
  expect([shown.version, shown.body, shown.openComments]).toEqual([version, { id: 'satu' }, 1]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import type { CommandName, Input } from '../../../shared/api/commands.ts';
import { callCommand, plainComment } from '../../helpers/core.ts';
import { propertyRuns } from '../../helpers/marks.ts';
import { openSampleCore, type SampleCore } from '../../helpers/sample-core.ts';

/** One command; the numbers choose among what there is. */
type Step = { readonly what: (typeof stepKinds)[number]; readonly a: number; readonly b: number };

const stepKinds = [
  ...(['write', 'write', 'write-together', 'confirm', 'place', 'remove', 'create', 'comment', 'answer'] as const),
  ...(['answer-together', 'revise', 'accept', 'agree', 'position', 'term', 'freeze', 'describe-draft'] as const),
  ...(['describe', 'meeting', 'stage', 'step', 'undo', 'redo'] as const),
];

const arbitrarySteps = fc.array(
  fc.record({ what: fc.constantFrom(...stepKinds), a: fc.nat({ max: 99 }), b: fc.nat({ max: 99 }) }),
  { minLength: 1, maxLength: 14 },
);

const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length];
const languages = ['id', 'en', 'ru'];

/** Everything that screens show of a text, without what tells records apart. */
async function readShown({ core, negotiation }: Pick<SampleCore, 'core' | 'negotiation'>): Promise<unknown> {
  const read = <N extends CommandName>(name: N, input: Input<N>) => callCommand(core, name, input);
  const { clauses, removed, title, drafts } = await read('texts.show', { negotiation, draft: null });
  const listed = (await read('negotiations.list', {})).find(({ code }) => code === negotiation);
  const told = {
    // A new clause that was undone is among the removed ones: its code is never used again.
    removed: removed.filter(({ body }) => Object.values(body).some((words) => words !== '')).map(({ code }) => code),
    ...{ title, numbered: listed?.numbered, drafts: drafts.map(({ code, label, date }) => ({ code, label, date })) },
    clauses: clauses.map(({ code, number, heading, body, stale, status, openComments }) => ({
      ...{ code, number, stale, openComments, status: status?.status ?? 'open' },
      words: [heading, body].map((texts) => Object.entries(texts).filter(([, words]) => words !== '')),
    })),
    comments: (await read('comments.list', { negotiation, clause: null })).map(
      ({ id, body, kind, proposal, answers }) => ({
        ...{ id, body, kind, proposal, answers: answers.map(({ disposition, text }) => ({ disposition, text })) },
      }),
    ),
    terms: (await read('terms.list', { negotiation })).map(({ term }) => term),
    meetings: (await read('meetings.list', { negotiation })).map(({ date, place }) => [date, place]),
    positions: (await read('stances.list', { negotiation })).map((one) => JSON.stringify(one.position?.opening ?? '')),
  };
  return JSON.parse(JSON.stringify(told));
}

/** Does one step, which the program may refuse: then it has done nothing. */
async function doStep({ core, negotiation }: Pick<SampleCore, 'core' | 'negotiation'>, step: Step, n: number) {
  const { what, a, b } = step;
  const text = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const clause = pick(text.clauses, a)?.code ?? '';
  const language = pick(languages, b) ?? 'id';
  const comment = pick(await callCommand(core, 'comments.list', { negotiation, clause: null }), a)?.id ?? 'none';
  const words = (of: string) => ({ texts: { [language]: { body: `${of} ${n}.` } }, parents: null });
  const call = <N extends CommandName>(name: N, input: Omit<Input<N>, 'negotiation'>) =>
    core.call(name, { negotiation, ...input } as unknown as Input<N>);
  switch (what) {
    case 'write':
      return call('clauses.write', { clause, ...words('Kata'), note: '' });
    case 'write-together': {
      const both = [clause, pick(text.clauses, a + 1)?.code ?? ''];
      return call('clauses.write-together', {
        clauses: both.map((one) => ({ clause: one, ...words('Sama') })),
        note: '',
      });
    }
    case 'confirm': {
      const stale = pick(
        text.clauses.filter((one) => one.stale.length > 0),
        a,
      );
      return call('translations.confirm', { clause: stale?.code ?? '', language: stale?.stale[0] ?? 'id', note: '' });
    }
    case 'place':
      return call('clauses.place', { clause, to: b % 2 === 0 ? { place: 'first' } : { place: 'last' } });
    case 'remove':
      return call('clauses.place', { clause, to: { place: 'removed' } });
    case 'create':
      return call('clauses.create', { code: null, kind: 'paragraph', to: { place: 'after', clause } });
    case 'comment':
      return call('comments.make', { ...plainComment, clause, language, body: `Masukan ${n}.` });
    case 'answer':
      return call('comments.answer', {
        ...{ comment, text: `Jawab ${n}.`, version: null },
        disposition: b % 3 === 0 ? 'open' : 'rejected',
      });
    case 'answer-together': {
      const all = (await callCommand(core, 'comments.list', { negotiation, clause: null })).map(({ id }) => id);
      return call('comments.answer-together', {
        comments: all.slice(0, 1 + (b % 3)),
        disposition: 'deferred',
        text: '',
      });
    }
    case 'revise':
      return call('comments.revise', {
        ...{ comment, kind: 'legal', body: `Diubah ${n}.`, proposal: null },
        withdrawn: b % 4 === 0,
      });
    case 'accept':
      return call('comments.accept', { comment, text: '' });
    case 'agree':
      return call('statuses.set', {
        ...{ clause, version: null, status: b % 2 === 0 ? 'agreed' : 'open', reason: 'Karena.', correction: false },
        ...{ meeting: null, dated: null },
      });
    case 'position':
      return call('positions.take', { clause, opening: `Posisi ${n}`, fallback: '', redLine: '', rationale: '' });
    case 'term':
      return call('terms.define', {
        ...{ term: null, words: { id: `Istilah ${n}` }, variants: {}, definition: {}, withdrawn: false },
      });
    case 'freeze':
      return call('drafts.freeze', { label: `Draf ${n}`, code: null, date: '2022-02-01', note: '' });
    case 'describe-draft':
      return call('drafts.describe', {
        ...{ draft: pick(text.drafts, a)?.code ?? '', label: `Nama ${n}`, date: '2022-02-02', withdrawn: false },
      });
    case 'describe':
      return call('negotiations.describe', { numbered: b % 2 === 0, note: '' });
    case 'meeting':
      return call('meetings.hold', {
        ...{ meeting: null, date: '2022-02-09', place: `Minsk ${n}`, present: [], draft: null, summary: '' },
      });
    case 'stage':
      return call('process.stage', { stage: b % 2 === 0 ? 'drafting' : 'acceptance', reason: 'Karena.', dated: null });
    case 'step':
      return call('process.step', {
        ...{ step: 'full-powers', state: 'done', ground: `Dasar ${n}`, letter: null, file: null, dated: null },
      });
    default: {
      const { actions } = await callCommand(core, 'actions.list', { negotiation, person: null, limit: 30 });
      const action = pick(actions, a)?.action ?? '';
      return call(what === 'undo' ? 'actions.undo' : 'actions.redo', { action });
    }
  }
}

/** The names of the actions that stand, without those that undid or redid others, the newest first. */
async function listStanding(core: Core, negotiation: string, limit = 10_000) {
  const { actions } = await callCommand(core, 'actions.list', { negotiation, person: null, limit });
  return actions.filter(({ what, state }) => what !== 'undone' && what !== 'redone' && state === 'done');
}

/** A history takes two to three seconds, most of them to open a store and load the sample. */
const numRuns = Math.min(60, Math.ceil(propertyRuns / 60));

test('whatever was done, undoing all of it leaves the text as it was, and redoing it the text as it became', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  await fc.assert(
    fc.asyncProperty(arbitrarySteps, async (steps) => {
      const before = await readShown(sample);
      const start = (await listStanding(core, negotiation)).length;
      for (const [n, step] of steps.entries()) await doStep(sample, step, n);
      const done = (await listStanding(core, negotiation)).map(({ action }) => action);
      const own = done.slice(0, Math.max(0, done.length - start));
      const states = [await readShown(sample)];
      for (const action of own) {
        await callCommand(core, 'actions.undo', { negotiation, action });
        states.push(await readShown(sample));
      }
      if (done.length >= start) expect(states.at(-1)).toEqual(before);
      for (const action of own.toReversed()) {
        states.pop();
        await callCommand(core, 'actions.redo', { negotiation, action });
        expect(await readShown(sample)).toEqual(states.at(-1));
      }
      for (const action of own) await callCommand(core, 'actions.undo', { negotiation, action });
    }),
    { numRuns },
  );
});

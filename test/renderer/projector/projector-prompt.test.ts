import { expect, test } from 'vitest';
import {
  askAboutBrackets,
  askAboutNextBracket,
  buildProjectorPrompt,
} from '../../../renderer/features/projector/projector-prompt.ts';
import type { ProjectorQuestion } from '../../../renderer/features/projector/projector-questions.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import {
  buildBracketOption,
  buildShownBracket,
  buildShownClause,
  buildShownMeeting,
  buildShownStatus,
  ownCopy,
  sayEnglish,
} from '../../helpers/shown.ts';

const VERSION = 'a'.repeat(64);
const clause = buildShownClause({ code: 'areas', version: VERSION });

const place = (start: number, ...words: readonly string[]) =>
  buildShownBracket({ start, end: start + 20, options: words.map((source) => buildBracketOption({ source })) });
const places = [[place(0, 'akan', 'dapat')], [place(40, 'wajib')]];

const prompt = (question: ProjectorQuestion, focused: ShownClause | undefined = clause) =>
  buildProjectorPrompt(question, { clause: focused, meeting: null, options: ownCopy, speech: 'en', say: sayEnglish });
const actions = (question: ProjectorQuestion, focused: ShownClause | undefined = clause) =>
  prompt(question, focused)?.choices.map(({ digit, action }) => [digit, action]);

test('closing is asked of any text, even one without clauses', () => {
  const empty = buildProjectorPrompt(
    { kind: 'leave' },
    { clause: undefined, meeting: null, options: ownCopy, speech: 'en', say: sayEnglish },
  );
  expect(empty?.choices.map(({ action }) => action)).toEqual([{ do: 'close' }]);
});

test('agreement is asked with the weaker form first', () => {
  expect(actions({ kind: 'agree' })).toEqual([
    [1, { do: 'agree', clause, status: 'agreed-ad-referendum' }],
    [2, { do: 'agree', clause, status: 'agreed' }],
  ]);
});

test.each([
  { status: 'agreed-ad-referendum', offered: ['reopen', 'agree'] },
  { status: 'agreed', offered: ['reopen'] },
  { status: 'initialled', offered: ['reopen'] },
] as const)('text that is $status offers $offered', ({ status, offered }) => {
  const locked = buildShownClause({ status: buildShownStatus({ status }) });
  expect(prompt({ kind: 'locked' }, locked)?.choices.map(({ action }) => action.do)).toEqual(offered);
});

test('the reason that is shown for a reopening is the one that is recorded', () => {
  const context = { clause, meeting: buildShownMeeting(), options: ownCopy, speech: 'en', say: sayEnglish } as const;
  const locked = buildProjectorPrompt({ kind: 'locked' }, context);
  const reason = 'Reopened at the meeting of 10 January 2022, Minsk';
  expect(locked?.words).toContain(reason);
  expect(locked?.choices[0]?.action).toEqual({ do: 'reopen', clause, reason });
});

test('competing words have the digits from 1, and no words at all the digit 0', () => {
  expect(actions({ kind: 'settle', places, at: 0, version: VERSION })).toEqual([
    [1, { do: 'settle', clause, place: places[0], option: 0 }],
    [2, { do: 'settle', clause, place: places[0], option: 1 }],
  ]);
  expect(actions({ kind: 'settle', places, at: 1, version: VERSION })).toEqual([
    [1, { do: 'settle', clause, place: places[1], option: 0 }],
    [0, { do: 'settle', clause, place: places[1], option: null }],
  ]);
});

test('a question about brackets ends when another clause is in focus, or its words have changed', () => {
  const question = { kind: 'settle', places, at: 0, version: VERSION } as const;
  expect(prompt(question, buildShownClause({ code: 'funding', version: VERSION }))).toBeNull();
  expect(prompt(question, buildShownClause({ code: 'areas', version: 'b'.repeat(64) }))).toBeNull();
});

test('discarded words close the screen only where that was asked', () => {
  for (const leave of [true, false])
    expect(actions({ kind: 'discard', leave })).toEqual([[1, { do: 'discard', leave }]]);
});

test('brackets are asked about one by one, the first again after the last', () => {
  const question = askAboutBrackets(clause, places);
  if (question?.kind !== 'settle') throw new Error('no question about brackets');
  const second = askAboutNextBracket(question);
  expect([question.at, second.at, askAboutNextBracket(second).at]).toEqual([0, 1, 0]);
});

test('a clause without brackets is not asked about, and agreed text is to be reopened first', () => {
  expect(askAboutBrackets(clause, [])).toBeNull();
  expect(askAboutBrackets(buildShownClause({ status: buildShownStatus() }), places)).toEqual({ kind: 'locked' });
});

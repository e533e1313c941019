import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeLine, type OwnClause } from '../../../../shared/import/along/own-lines.ts';
import type { AnswerPlan } from '../../../../shared/import/answer/answer-plan.ts';
import { planAnswer } from '../../../../shared/import/answer/plan-answer.ts';
import type { SegmentParagraph } from '../../../../shared/import/segment-clauses.ts';

const paragraph = (text: string, more: Partial<SegmentParagraph> = {}): SegmentParagraph => ({
  text,
  number: null,
  heading: false,
  table: null,
  ...more,
});
const clause = (n: number, heading: string, body: string, id = heading): OwnClause => ({
  id,
  number: `Paragraph ${n}`,
  heading,
  body,
});

/** The paragraphs that a file has after it was answered. */
const apply = ({ paragraphs }: AnswerPlan) =>
  paragraphs.flatMap(({ before, becomes, after }) => [
    ...before.map(({ text }) => text),
    ...(becomes === null ? [] : [becomes]),
    ...after.map(({ text }) => text),
  ]);

const areas = clause(1, 'Areas', 'The Participants will cooperate:\na. in trade;\nb. in industry.');
const funding = clause(2, 'Funding', 'Each Participant will bear its own costs.');
const print = ({ number, heading, body }: OwnClause) =>
  [number, heading, ...body.split('\n')].map((line) => paragraph(line));

test('a new clause is added in the form of the file: its number above its heading, its items as items', () => {
  const legal = clause(2, 'Legal Status', 'It creates no rights:\na. under law;');
  const ours = [areas, legal, { ...funding, number: 'Paragraph 3' }];
  const plan = planAnswer([...print(areas), ...print(funding)], [areas, funding], ours);
  expect(apply(plan)).toEqual(ours.flatMap((one) => print(one).map(({ text }) => text)));
  const added = plan.paragraphs.flatMap(({ after }) =>
    after.map(({ text, like }) => [text, plan.paragraphs[like]?.text]),
  );
  expect(added).toEqual([
    ['Paragraph 2', 'Paragraph 2'],
    ['Legal Status', 'Funding'],
    ['It creates no rights:', 'The Participants will cooperate:'],
    ['a. under law;', 'b. in industry.'],
  ]);
});

test('where the file numbers automatically, labels and numbers are not typed', () => {
  const file = [
    paragraph('Areas', { number: 'Paragraph 1' }),
    paragraph('The Participants will cooperate:'),
    paragraph('in trade;', { number: 'a.' }),
    paragraph('in industry, too.', { number: 'b.' }),
    paragraph('Each Participant will bear its own costs.', { number: 'Paragraph 2' }),
  ];
  const ours = [
    { ...areas, body: `${areas.body}\nc. in all else.` },
    { ...funding, heading: '' },
  ];
  expect(apply(planAnswer(file, [areas, { ...funding, heading: '' }], ours))).toEqual([
    'Areas',
    'The Participants will cooperate:',
    'in trade;',
    'in industry.',
    'in all else.',
    'Each Participant will bear its own costs.',
  ]);
});

test('letters of a heading and the sign after a number are the form of the file', () => {
  const file = ['PARAGRAPH 1.', 'AREAS', 'The Participants will cooperate:', 'a. in trade;', 'b. in industry.'];
  const plan = planAnswer(
    file.map((text) => paragraph(text)),
    [areas],
    [areas],
  );
  expect(apply(plan)).toEqual(file);
});

test('a clause that stands elsewhere in our text goes and comes again; one of theirs alone goes', () => {
  const assembly = clause(2, 'Assembly', 'They will assemble vehicles here.', 'theirs');
  const closing: OwnClause = { id: 'closing', number: '', heading: '', body: 'Signed in Minsk.' };
  const file = [areas, assembly, { ...funding, number: 'Paragraph 3' }, closing];
  const ours = [{ ...funding, number: 'Paragraph 1' }, { ...areas, number: 'Paragraph 2' }, closing];
  const plan = planAnswer(
    file.flatMap(print).filter(({ text }) => text !== ''),
    file,
    ours,
  );
  expect(apply(plan)).toEqual(ours.flatMap((one) => print(one).map(({ text }) => text)).filter((text) => text !== ''));
  expect(plan.unplaced).toEqual([]);
});

test('a paragraph in a cell is never deleted or added to, and is named', () => {
  const cell = (text: string, column: number) => paragraph(text, { table: 0, cell: { row: 0, column } });
  const file = [...print(areas), cell('Model', 0), cell('Price', 1), ...print(funding)];
  const plan = planAnswer(file, [areas, funding], [areas, funding]);
  expect(apply(plan)).toEqual(file.map(({ text }) => text));
  expect(plan.unplaced).toEqual([{ code: 'answer-table', detail: 'Model' }]);
});

test('whatever of our text changed, an answered file reads as our text', () => {
  const word = fc.constantFrom('trade', 'industry', 'costs', 'meetings', 'experts', 'potash', 'once', 'twice', 'will');
  const line = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `The ${words.join(' ')}.`);
  const text = fc.uniqueArray(fc.tuple(fc.nat(30), fc.array(line, { minLength: 1, maxLength: 3 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 6,
  });
  const number = (clauses: readonly (readonly [number, readonly string[]])[]) =>
    clauses.map(([id, lines], n) =>
      clause(n + 1, `Heading ${'abcdefghijklmnopqrstuvwxyzABCDE'[id]}`, lines.join('\n')),
    );
  const first: OwnClause = { id: 'title', number: '', heading: '', body: 'LETTER OF INTENT' };
  const closing: OwnClause = { id: 'closing', number: '', heading: '', body: 'Signed in duplicate at Minsk.' };
  fc.assert(
    fc.property(text, text, fc.boolean(), (before, after, alone) => {
      const [theirs, ours] = [before, after].map((one) => [first, ...number(one), closing]);
      const form = (one: OwnClause) =>
        alone ? print(one) : [`${one.number} ${one.heading}`, ...one.body.split('\n')].map((words) => paragraph(words));
      const file = (theirs ?? []).flatMap(form).filter(({ text: words }) => words.trim() !== '');
      const plan = planAnswer(file, theirs ?? [], ours ?? []);
      const read = (lines: readonly string[]) => normalizeLine(lines.join(' ')).toLowerCase();
      expect(read(apply(plan))).toBe(read((ours ?? []).flatMap((one) => form(one).map(({ text: words }) => words))));
    }),
    { numRuns: 500 },
  );
});

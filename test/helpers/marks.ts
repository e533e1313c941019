import fc from 'fast-check';
import type { Mark } from '../../shared/model/mark.ts';

/** The number of runs of a property: 1,000 in `npm test`, more in `npm run test:long`. */
export const propertyRuns = Number(process.env.NASKAH_RUNS ?? 1000);

const arbitraryWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Indonesia', 'the Participants', 'перечень', 'kerja sama', 'ещё', 'naïve') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\\', '{', '}', '[', ']', '|', 'BY: ', 'ID:', '1. ', 'a. ', '(i) ', 'а) ', '👩‍👩‍👧'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 6 }).map((s) => s.normalize('NFC').replace(/\p{Cc}/gu, 'x')),
  },
);

const arbitraryText = fc.array(arbitraryWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const arbitraryParty = fc.constantFrom('ID', 'BY', 'RU');

type MarkContext = {
  readonly lines: boolean;
  readonly alternat: boolean;
  readonly italics: boolean;
  readonly depth: number;
};

function arbitraryList(within: MarkContext, minLength: number): fc.Arbitrary<Mark[]> {
  return fc.array(arbitraryMark(within), { minLength, maxLength: within.depth > 2 ? 2 : 5 }).map(joinTexts);
}

function arbitraryMark(within: MarkContext): fc.Arbitrary<Mark> {
  const lines = fc.array(arbitraryText, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const text = (within.lines ? lines : arbitraryText).map((value): Mark => ({ type: 'text', text: value }));
  if (within.depth > 3) return text;
  const inside = { ...within, depth: within.depth + 1 };
  const oneLine = { ...inside, lines: false };
  const choices: fc.Arbitrary<Mark>[] = [
    text,
    fc.constantFrom('areas', 'objective', 'missing').map((code): Mark => ({ type: 'ref', code })),
    fc
      .record({ side: fc.option(arbitraryParty), marks: arbitraryList(inside, 1) })
      .filter(({ side, marks }) => side !== null || !startsLikeSide(marks))
      .map((rest): Mark => ({ type: 'bracket', ...rest })),
  ];
  if (!within.italics)
    choices.push(arbitraryList({ ...oneLine, italics: true }, 1).map((marks): Mark => ({ type: 'italics', marks })));
  if (!within.alternat) {
    const span = arbitraryList({ ...oneLine, alternat: true }, 1);
    choices.push(
      fc
        .record({ party: arbitraryParty, own: span, other: fc.option(span) })
        .map((rest): Mark => ({ type: 'alternat', ...rest })),
    );
  }
  return fc.oneof(...choices);
}

/** The content of a bracket without a side cannot begin with what parses as a side: the grammar has no such text. */
function startsLikeSide(marks: readonly Mark[]): boolean {
  const first = marks[0];
  return first?.type === 'text' && /^[A-Z][A-Z0-9]{1,7}: /.test(first.text);
}

/** Adjacent texts are one text, as the parser reads them. */
function joinTexts(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const one of marks) {
    const last = all.at(-1);
    if (one.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { type: 'text', text: `${last.text}${one.text}` };
    else all.push(one);
  }
  return all;
}

/** Marked-up texts of every form of the grammar. */
export const arbitraryMarks: fc.Arbitrary<Mark[]> = arbitraryList(
  { lines: true, alternat: false, italics: false, depth: 0 },
  0,
);

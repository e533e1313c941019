import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildDraftDocx } from '../../../helpers/build-draft-docx.ts';
import { type DraftFixture, joinParts, readDraftFixtures } from '../../../helpers/draft-fixture.ts';

const PARTS = ['title', 'preamble', 'clause', 'closing', 'signatures', 'annex'] as const;
const drafts = readDraftFixtures('word-drafts');
const readDraft = (name: string) => {
  const found = drafts.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`no draft ${name}`);
  return readWordFile(found);
};

/** The cut of the Word file that a fixture describes, with the places of its paragraphs in the order of the fixture. */
async function readWordFile(fixture: DraftFixture) {
  const shown = listShownParagraphs(await parseDocx(buildDraftDocx(fixture)), 'accepted');
  const body = [...shown.keys()].filter((at) => shown[at]?.part === 'body');
  const { texts, warnings } = segmentDocument(shown);
  const placesOf = (from: readonly number[]) => from.map((at) => body.indexOf(at)).toSorted((a, b) => a - b);
  return { numbers: body.map((at) => shown[at]?.number ?? null), texts, warnings, placesOf };
}

const withoutArticle = (name: string) => name.replace(/^the /i, '').toLowerCase();

test.each(drafts.map((fixture) => [fixture.name, fixture] as const))(
  'a Word file in another style is cut as a careful person does: %s',
  async (_, fixture) => {
    const { numbers, texts, placesOf } = await readWordFile(fixture);
    const lines = fixture.lines.filter(({ footnote }) => footnote === null);
    expect(numbers).toEqual(lines.map(({ number }) => number));
    const read = texts.map(({ clauses }) =>
      PARTS.map((part) => {
        const cut = joinParts(clauses).filter(({ as }) => as === (part === 'clause' ? 'paragraph' : part));
        // Each recital is a clause of its own; together they are the preamble.
        if (part === 'preamble') return [[part, placesOf(cut.flatMap(({ from }) => from))]];
        return cut.map(({ number, from }) => [part === 'clause' ? number : part, placesOf(from)]);
      }),
    );
    expect(read).toEqual(
      fixture.texts.map((parts) =>
        PARTS.map((part) =>
          parts
            .filter(({ as }) => as === part)
            .map(({ label, places }) => [part === 'clause' ? label : part, [...places]]),
        ),
      ),
    );
    texts.forEach((text, n) => {
      expect(text.parties.map(withoutArticle)).toEqual(
        fixture.parties.map((names, side) => {
          const own = names.map(withoutArticle);
          const found = withoutArticle(text.parties[side] ?? '');
          return own.includes(found) ? found : (own[n] ?? own[0]);
        }),
      );
    });
  },
);

test.each([
  ['english-run-in', 'Scope', 'The Participants intend to recognise'],
  ['indonesian-msp', 'Tujuan', 'Nota Kesepahaman ini'],
  ['russian-automatic', 'Цель', 'Участники намерены'],
  ['russian-plain', 'Цель', 'Участники намерены'],
])(
  'headings on the line of their clauses are headings, bold or customary in the text: %s',
  async (name, heading, body) => {
    const { texts } = await readDraft(name);
    const clauses = texts[0]?.clauses.filter(({ as }) => as === 'paragraph') ?? [];
    expect(clauses[0]?.heading).toBe(heading);
    expect(clauses[0]?.body).toMatch(new RegExp(`^${body}`, 'u'));
    expect(clauses.filter((clause) => clause.heading === '')).toEqual([]);
  },
);

test('short sentences and defined terms at the beginning of a clause are no headings', async () => {
  for (const name of ['english-indentation', 'english-indented']) {
    const { texts } = await readDraft(name);
    expect(texts[0]?.clauses.map(({ heading }) => heading).filter((heading) => heading !== '')).toEqual([]);
  }
  const [run, plain] = [
    { text: 'The Participants', format: { bold: true }, note: null },
    { text: ' will meet once a year. They will report.', format: { bold: false }, note: null },
  ];
  const clause = (n: number) => ({
    text: `${n}. ${run.text}${plain.text}`,
    number: null,
    part: 'body' as const,
    cells: [],
    properties: { outline: null },
    segments: [{ ...plain, text: `${n}. ` }, run, plain],
  });
  const title = { ...clause(0), text: 'ARRANGEMENT', segments: [] };
  const { texts } = segmentDocument([title, clause(1), clause(2), clause(3)]);
  expect(texts[0]?.clauses.slice(1).map(({ number, heading }) => `${number}${heading}`)).toEqual(['1.', '2.', '3.']);
});

test('footnotes are kept with the clauses that refer to them, also from a heading, and named by a warning', async () => {
  const { texts, warnings } = await readDraft('english-footnotes');
  const notes = texts.flatMap(({ clauses }) => clauses.flatMap((one) => one.notes.map((words) => [one.number, words])));
  expect(notes).toEqual([
    ['', 'Each of them a “Ministry”.'],
    ['I.', 'Medicines are those for human use only.'],
    ['II.', 'Reports are exchanged in English.'],
    ['III.', 'The Committee may set up working groups.'],
  ]);
  const named = warnings.flatMap(({ code, detail }) => (code === 'note-kept' ? detail.split(': ').at(-1) : []));
  expect(named).toEqual(notes.map(([, words]) => words));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { readDraftFixtures } from '../../../helpers/draft-fixture.ts';
import { runs } from '../../diff/texts.ts';

const isBold = ({ segments = [] }: DraftingParagraph) => segments[0]?.format.bold ?? false;
const withBold = (paragraph: DraftingParagraph, bold: boolean): DraftingParagraph => ({
  ...paragraph,
  segments: (paragraph.segments ?? []).map((segment) => ({ ...segment, format: { bold } })),
});
const asHeading = (paragraph: DraftingParagraph): DraftingParagraph =>
  isBold(paragraph) ? { ...paragraph, properties: { ...paragraph.properties, outline: 0 } } : paragraph;
/** "1. Words" as Word numbers it: the label is no part of the words. */
const asList = (paragraph: DraftingParagraph): DraftingParagraph => {
  const [, number, text = ''] = /^(\(?(?:\d{1,2}|[a-z]|[IVXІ]+)[.)])[ \t]+(.*)$/s.exec(paragraph.text) ?? [];
  if (number === undefined || paragraph.number !== null) return paragraph;
  const level = /[a-z]/.test(number) ? 1 : 0;
  return { ...paragraph, number, text, properties: { ...paragraph.properties, list: { id: '7', level } } };
};

/** The same text in the looks that word processors and people give it. */
const looks: readonly (readonly [string, (paragraph: DraftingParagraph) => DraftingParagraph])[] = [
  ['nothing bold', (one) => withBold(one, false)],
  ['everything bold', (one) => withBold(one, true)],
  ['heading styles', asHeading],
  ['automatic labels', asList],
  ['automatic labels and nothing bold', (one) => asList(withBold(one, false))],
  ['indented with tabs and spaces', (one) => ({ ...one, text: `\t ${one.text} ` })],
];

test.each(looks)('drafts are cut alike with %s', (_, change) => {
  for (const { name, paragraphs } of [...readDraftFixtures(), ...readDraftFixtures('word-drafts')]) {
    const cut = (all: readonly DraftingParagraph[]) =>
      segmentDocument(all).texts.map(({ clauses }) => clauses.map(({ as, from }) => `${as} ${from}`));
    expect([name, cut(paragraphs.map(change))]).toEqual([name, cut(paragraphs)]);
  }
});

test('line breaks in place of paragraphs give the same clauses', () => {
  const [, fixture] = readDraftFixtures();
  const text = (fixture?.paragraphs ?? []).map((one) => one.text).join('\n');
  const [one] = fixture?.paragraphs ?? [];
  const body = (all: readonly DraftingParagraph[]) =>
    segmentDocument(all).texts.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => (clause.as === 'paragraph' ? [`${clause.number} ${clause.body}`] : [])),
    );
  const plain = (fixture?.paragraphs ?? []).map((paragraph) => withBold(paragraph, false));
  expect(one === undefined ? [] : body([{ ...withBold(one, false), text }])).toEqual(body(plain));
});

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('every word is in a clause, the title, a signature block or a warning, whatever lines a draft loses or moves', () => {
  const fixtures = readDraftFixtures();
  const place = fc.nat({ max: 40 });
  const edit = fc.record({
    fixture: fc.nat({ max: fixtures.length - 1 }),
    lost: fc.uniqueArray(place),
    moved: fc.array(fc.tuple(place, place)),
  });
  fc.assert(
    fc.property(edit, ({ fixture, lost, moved }) => {
      const paragraphs = (fixtures[fixture]?.paragraphs ?? []).filter((_, at) => !lost.includes(at));
      for (const [from, to] of moved) {
        const [taken] = paragraphs.splice(from, 1);
        if (taken !== undefined) paragraphs.splice(to, 0, taken);
      }
      const { texts, warnings } = segmentDocument(paragraphs);
      const read = [
        ...texts.flatMap(({ clauses }) => clauses.map(({ number, heading, body }) => `${number} ${heading} ${body}`)),
        ...warnings.map(({ detail }) => detail),
      ].flatMap(words);
      const counts = Map.groupBy(read, (word) => word);
      const wanted = Map.groupBy(
        paragraphs.flatMap(({ text, number }) => words(`${number ?? ''} ${text}`)),
        (word) => word,
      );
      for (const [word, all] of wanted)
        expect([word, counts.get(word)?.length ?? 0]).toEqual([word, expect.toSatisfy((n: number) => n >= all.length)]);
    }),
    { numRuns: runs },
  );
});

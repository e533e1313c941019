import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { type DraftFixture, joinParts, readDraftFixtures } from '../../../helpers/draft-fixture.ts';
import { skipUnless } from '../../../helpers/platform.ts';

const withoutArticle = (name: string) => name.replace(/^the /i, '').toLowerCase();

/** What was read of each text, part by part, in the form of the fixture. */
function describeRead({ paragraphs, texts, parties }: DraftFixture) {
  const read = segmentDocument(paragraphs);
  return {
    texts: read.texts.map(({ clauses: all }) => {
      const clauses = joinParts(all);
      return (['title', 'preamble', 'paragraph', 'closing', 'signatures', 'annex'] as const).map((as) => [
        as,
        // Each recital is a clause of its own; together they are the preamble.
        as === 'preamble'
          ? [clauses.filter((one) => one.as === as).flatMap(({ from }) => from)]
          : clauses.filter((one) => one.as === as).map(({ from }) => from.toSorted((a, b) => a - b)),
      ]);
    }),
    parties: read.texts.map((text) => text.parties.map(withoutArticle)),
    expected: {
      texts: texts.map((parts) =>
        (['title', 'preamble', 'clause', 'closing', 'signatures', 'annex'] as const).map((as) => [
          as === 'clause' ? 'paragraph' : as,
          parts.filter((part) => part.as === as).map(({ places }) => places),
        ]),
      ),
      parties: texts.map((_, n) => parties.map((names) => withoutArticle(names[n] ?? names[0] ?? ''))),
    },
  };
}

test.each(readDraftFixtures().map((fixture) => [fixture.name, fixture] as const))(
  '%s: title, preamble, clauses, closing, signatures, annexes and parties',
  (_, fixture) => {
    const { expected, ...read } = describeRead(fixture);
    expect(read).toEqual(expected);
  },
);

test('footnotes are named by a warning with their words and their clause or the words that they belong to', () => {
  const fixture = readDraftFixtures().find(({ name }) => name.startsWith('english-roman'));
  const notes = segmentDocument(fixture?.paragraphs ?? []).warnings.filter(({ code }) => code === 'note-kept');
  expect(notes.map(({ detail }) => detail)).toEqual([
    'SECTION I Objective and Principles, “… promote cooperation in science.”: Science includes the humanities.',
    'SECTION III bis Intellectual Property, “… decide in each case.”: As defined by the World Intellectual Property Organization.',
  ]);
});

const agreements = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'agreements');
const known = join(agreements, 'expected.json');
const beside = skipUnless(existsSync(known), 'no agreements beside the project');
type Cut = { p: string; lead?: string };
type Expected = { parties: string[][]; texts: Record<string, { clauses: Cut[]; closing: string; annexes: Cut[] }> };

test.skipIf(beside.isSkipped)(`the agreements beside this checkout are cut as expected${beside.why}`, async () => {
  const wanted = JSON.parse(readFileSync(known, 'utf8')) as Record<string, Expected>;
  for (const [name, { texts, parties }] of Object.entries(wanted)) {
    const document = await parseDocx(readFileSync(join(agreements, `${name}.docx`)));
    const shown = listShownParagraphs(document, 'accepted');
    const written = [...shown.keys()].filter((at) => shown[at]?.text.trim() !== '');
    const { clauses: all = [], parties: read = [] } = segmentDocument(shown).texts[0] ?? {};
    const clauses = joinParts(all);
    const cut = (as: string) =>
      clauses.filter((one) => one.as === as).map(({ from }) => from.map((at) => written.indexOf(at)).join());
    const [text] = Object.values(texts);
    expect([name, cut('paragraph'), cut('closing'), cut('annex')]).toEqual([
      name,
      text?.clauses.map(({ p, lead }) => (lead === undefined ? p : `${lead},${p}`)),
      [text?.closing],
      text?.annexes.map(({ p }) => p),
    ]);
    parties.forEach((names, side) => {
      expect(names.map(withoutArticle)).toContain(withoutArticle(read[side] ?? ''));
    });
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import type { DraftingClause } from '../../../../shared/import/drafting/drafting-preview.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';

/** The words of a part: how many, and those at its beginning and its end. */
type Extent = { readonly first: string; readonly last: string; readonly words: number };
type ExpectedClause = Extent & { readonly label: string; readonly heading: string; readonly lead?: string };
type Expected = {
  readonly languages: readonly string[];
  /** By language, for each side the names that are right for it. */
  readonly parties: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly texts: Readonly<
    Record<
      string,
      {
        readonly clauses: readonly ExpectedClause[];
        readonly annexes: readonly ExpectedClause[];
        readonly closing: Extent;
      }
    >
  >;
};

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'blind-drafts');
const drafts = readdirSync(FOLDER).flatMap((batch) =>
  readdirSync(join(FOLDER, batch)).flatMap((name) => (name.endsWith('.docx') ? [join(batch, name.slice(0, -5))] : [])),
);

/** Words of three letters and more, without Roman numbers: labels and marks of lists do not count. */
function listWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/(?:(?!\d)[\p{L}]){3,}/gu) ?? [];
  return words.filter((word) => !/^(?:x{0,1}(?:ix|iv|v?i{1,3}))$/u.test(word));
}

const measureWords = (words: readonly string[]): Extent => ({
  first: words.slice(0, 6).join(' '),
  last: words.slice(-6).join(' '),
  words: words.length,
});

const beginsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, n) => words[n] === word);

function measureClause({ heading, body }: DraftingClause, lead: readonly string[]): Extent {
  const all = listWords(`${heading}\n${body}`);
  return measureWords(beginsWith(all, lead) ? all.slice(lead.length) : all);
}

const normalizeLabel = (label: string): string => label.toLowerCase().replace(/\.$/, '');
const withoutArticle = (name: string) => name.replace(/^the /i, '').toLowerCase();

test.each(drafts)('a draft written before the cut had read it is cut as its author expects: %s', async (name) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
  const document = await parseDocx(readFileSync(join(FOLDER, `${name}.docx`)));
  const { texts } = segmentDocument(listShownParagraphs(document, 'accepted'));
  const read = texts.map(({ language, clauses, parties }) => {
    const own = expected.texts[language];
    const cut = (as: DraftingClause['as'], leads: readonly ExpectedClause[]) =>
      clauses
        .filter((clause) => clause.as === as)
        .map((clause, n) => ({
          label: normalizeLabel(clause.number),
          ...measureClause(clause, listWords(leads[n]?.lead ?? '')),
        }));
    return {
      language,
      clauses: cut('paragraph', own?.clauses ?? []),
      annexes: cut('annex', own?.annexes ?? []).map(({ label: _, ...extent }) => extent),
      closing: cut('closing', []).map(({ label: _, ...extent }) => extent),
      parties: parties.map(withoutArticle),
    };
  });
  expect(read).toEqual(
    expected.languages.map((language, n) => {
      const text = expected.texts[language];
      const extentOf = ({ first, last, words }: Extent) => ({ first, last, words });
      const found = read[n]?.parties ?? [];
      return {
        language,
        clauses: text?.clauses.map((clause) => ({ label: normalizeLabel(clause.label), ...extentOf(clause) })),
        annexes: text?.annexes.map(extentOf),
        closing: text === undefined || text.closing.words === 0 ? [] : [extentOf(text.closing)],
        parties: expected.parties[language]?.map((names, side) => {
          const right = names.map(withoutArticle);
          const own = found[side] ?? '';
          return right.includes(own) ? own : right[0];
        }),
      };
    }),
  );
});

test('parties beyond the two sides of a text are named by a warning', async () => {
  const document = await parseDocx(readFileSync(join(FOLDER, 'first', 'ru-memorandum-tri-storony.docx')));
  const { warnings } = segmentDocument(listShownParagraphs(document, 'accepted'));
  expect(warnings.filter(({ code }) => code === 'parties-more').map(({ detail }) => detail)).toEqual([
    'Министерство лесного хозяйства Республики Беларусь; Министерство окружающей среды и лесного хозяйства Республики Индонезия; Министерство природных ресурсов и экологии Российской Федерации',
  ]);
});

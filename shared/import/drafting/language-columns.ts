import type {
  ParagraphProperties,
  RunFormat,
  Segment,
  ShownParagraph,
  TableCell,
} from '../../model/incoming/word-document.ts';
import { guessLanguage } from './guess-language.ts';
import { findInstrument } from './parties/find-instrument.ts';

/** A paragraph of a file in the view that is read: all changes accepted. */
export type DraftingParagraph = Pick<ShownParagraph, 'text' | 'number' | 'part'> & {
  readonly cells: readonly Pick<TableCell, 'table' | 'row' | 'cell'>[];
  readonly properties: Pick<ParagraphProperties, 'outline'> & {
    readonly style?: { readonly name: string } | null;
    readonly list?: ParagraphProperties['list'];
    readonly indent?: number;
  };
  /** The note that contains it. */
  readonly story?: string;
  readonly segments?: readonly (Pick<Segment, 'text' | 'note'> & {
    readonly format: Pick<RunFormat, 'bold'> & Partial<Pick<RunFormat, 'italic' | 'underline'>>;
  })[];
};

/** The words that a column must have to be taken for a text in its own language. */
const MIN_WORDS = 30;

/** The paragraphs of one language, as indices; those in `inText` are in a table that only separates languages. */
export type LanguageColumn = { readonly places: readonly number[]; readonly inText: ReadonlySet<number> };

/**
 * The paragraphs of the text: one column, or one per language if a table has columns in different languages. Text
 * around such a table goes to the column in its language, otherwise to the first. Headers, footers and notes are left
 * out.
 */
export function findLanguageColumns(paragraphs: readonly DraftingParagraph[]): readonly LanguageColumn[] {
  const read = [...paragraphs.keys()].filter((at) => isInText(paragraphs[at]));
  const tables = Map.groupBy(read, (at) => paragraphs[at]?.cells[0]?.table);
  const all = [...tables].flatMap(([table, places]) =>
    table === undefined ? [] : [listTableColumns(paragraphs, places)],
  );
  const bilingual = findBilingualTables(paragraphs, all);
  const [first] = bilingual;
  if (first === undefined)
    return splitLanguages(paragraphs, orderByColumn(paragraphs, read)).map((part) => ({
      places: part,
      inText: new Set(),
    }));
  const languages = first.map((column) => guessLanguage(joinWords(paragraphs, column)).language);
  const inText = new Map(
    bilingual.flatMap((columns) => columns.flatMap((column, n) => column.map((at) => [at, n] as const))),
  );
  const columnOf = (at: number) =>
    inText.get(at) ?? Math.max(0, languages.indexOf(guessLanguage(paragraphs[at]?.text ?? '').language));
  const own = Map.groupBy(read, columnOf);
  return languages.map((_, n) => ({ places: own.get(n) ?? [], inText: new Set(inText.keys()) }));
}

/** The texts of a file that has one language after the other, each with a title of its own; otherwise one text. */
function splitLanguages(
  paragraphs: readonly DraftingParagraph[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const titles = places.flatMap((at, n) => (isInstrumentTitle(paragraphs[at]) ? [n] : []));
  const begins = [0, ...titles.filter((n) => n > 0)];
  const parts = begins.map((from, n) => places.slice(from, begins[n + 1]));
  const texts: number[][] = [];
  for (const part of parts) {
    const last = texts.at(-1);
    const together =
      last !== undefined && !areDifferentLanguages([last, part].map((one) => joinWords(paragraphs, one)));
    if (together) texts[texts.length - 1] = [...last, ...part];
    else texts.push([...part]);
  }
  const languages = new Set(texts.map((text) => guessLanguage(joinWords(paragraphs, text)).language));
  return languages.size === texts.length ? texts : [places];
}

function isInstrumentTitle(paragraph: DraftingParagraph | undefined): boolean {
  const text = paragraph?.text.trim() ?? '';
  return (
    text.length > 0 &&
    text.length < 200 &&
    !/[.,;:]$/u.test(text) &&
    findInstrument(text) !== '' &&
    /^\p{Lu}/u.test(text)
  );
}

const isInText = (paragraph: DraftingParagraph | undefined): boolean =>
  paragraph?.part === 'body' || paragraph?.part === 'text-box';

function joinWords(paragraphs: readonly DraftingParagraph[], places: readonly number[]): string {
  return places.map((at) => paragraphs[at]?.text ?? '').join('\n');
}

/**
 * The tables whose columns are in different languages, always the same ones. A title or a short clause may have a table
 * of its own, with too few words to be sure of: together the tables have enough.
 */
function findBilingualTables(
  paragraphs: readonly DraftingParagraph[],
  tables: readonly (readonly (readonly number[])[])[],
): readonly (readonly (readonly number[])[])[] {
  const likely = tables.flatMap((columns) => {
    const guesses = columns.map((column) => guessLanguage(joinWords(paragraphs, column)));
    const languages = new Set(guesses.map(({ language }) => language));
    const differ = columns.length > 1 && languages.size === columns.length && guesses.every((guess) => guess.likely);
    return differ ? [{ columns, languages: [...languages].join(' ') }] : [];
  });
  for (const same of Map.groupBy(likely, ({ languages }) => languages).values()) {
    const together = same[0]?.columns.map((_, n) =>
      joinWords(
        paragraphs,
        same.flatMap(({ columns }) => columns[n] ?? []),
      ),
    );
    if (together !== undefined && areDifferentLanguages(together)) return same.map(({ columns }) => columns);
  }
  return [];
}

function listTableColumns(
  paragraphs: readonly DraftingParagraph[],
  places: readonly number[],
): readonly (readonly number[])[] {
  return [...Map.groupBy(places, (at) => paragraphs[at]?.cells[0]?.cell ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column);
}

function areDifferentLanguages(columns: readonly string[]): boolean {
  if (columns.length < 2 || columns.some((text) => (text.match(/\p{L}+/gu) ?? []).length < MIN_WORDS)) return false;
  const guesses = columns.map(guessLanguage);
  return guesses.every(({ sure }) => sure) && new Set(guesses.map(({ language }) => language)).size === columns.length;
}

/** Reads tables of two columns column by column: signature blocks are placed side by side in rows. */
function orderByColumn(paragraphs: readonly DraftingParagraph[], places: readonly number[]): number[] {
  const tables = Map.groupBy(places, (at) => paragraphs[at]?.cells[0]?.table ?? -1);
  const met = new Set<number>();
  return places.flatMap((at) => {
    const table = paragraphs[at]?.cells[0]?.table;
    if (table === undefined) return [at];
    if (met.has(table)) return [];
    met.add(table);
    const all = tables.get(table) ?? [];
    const columns = new Set(all.map((one) => paragraphs[one]?.cells[0]?.cell));
    const column = (one: number) => paragraphs[one]?.cells[0]?.cell ?? 0;
    return columns.size === 2 ? all.toSorted((a, b) => column(a) - column(b) || a - b) : all;
  });
}

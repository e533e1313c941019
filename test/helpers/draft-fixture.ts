import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftingParagraph } from '../../shared/import/drafting/language-columns.ts';

/** A line of a fixture as its author marked it up. */
export type DraftLine = {
  /** Its words; those between double asterisks are bold. */
  readonly words: string;
  readonly bold: boolean;
  /** Whether it has the style of a heading. */
  readonly heading: boolean;
  /** Steps of indentation. */
  readonly indent: number;
  /** The automatic number, null without one. */
  readonly number: string | null;
  readonly cells: DraftingParagraph['cells'];
  /** The footnote that a word refers to, and the one that the line is. */
  readonly note: string | null;
  readonly footnote: string | null;
};

/**
 * A draft in the form that the Word reader returns, with what a careful person expects of it. In the fixture's text
 * "# clause Pasal 1" begins an expected part, "** " marks a bold line, "^ " a heading, "> " a step of indentation,
 * "{a.} " an automatic number, "| " cells, "**Scope.**" bold words, "⏎" a line break and "[^1]" a footnote; "‖" joins the
 * last words of a part and the first of the next into one paragraph; "= parties" ends the draft.
 */
export type DraftFixture = {
  readonly name: string;
  readonly lines: readonly DraftLine[];
  readonly paragraphs: readonly DraftingParagraph[];
  /** One list a language; `places` are indices in `paragraphs`. */
  readonly texts: readonly (readonly ExpectedPart[])[];
  /** For each side, the names that are right for it. */
  readonly parties: readonly (readonly string[])[];
  readonly instruments: readonly string[];
};
type ExpectedPart = { readonly as: string; readonly label: string; readonly places: readonly number[] };

const FOLDER = join(import.meta.dirname, '..', 'fixtures');

/** The drafts of a folder: those that are read as the reader's paragraphs, or those that are made into Word files. */
export function readDraftFixtures(folder: 'drafts' | 'word-drafts' = 'drafts'): readonly DraftFixture[] {
  const path = join(FOLDER, folder);
  return readdirSync(path).map((name) => parseDraftFixture(name, readFileSync(join(path, name), 'utf8')));
}

function parseDraftFixture(name: string, text: string): DraftFixture {
  const lines: DraftLine[] = [];
  const parts: { as: string; label: string; columns: number[][] }[] = [];
  const answers: { [name: string]: string[] } = {};
  let [answer, table, row, inTable] = ['', -1, 0, false];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('= ')) answer = line.slice(2);
    else if (answer !== '') answers[answer] = [...(answers[answer] ?? []), line];
    else if (line.startsWith('# ')) {
      const [as = '', ...label] = line.slice(2).split(' ');
      parts.push({ as, label: label.join(' '), columns: [] });
    } else if (line.startsWith('‖ ')) {
      const [last] = lines.splice(-1);
      if (last === undefined) continue;
      const place = lines.push({ ...last, words: last.words.replace(/‖$/, line.slice(2)) }) - 1;
      parts.at(-1)?.columns.push([place]);
    } else {
      const cells = line.startsWith('| ') ? line.slice(2).split(' | ') : null;
      if (cells !== null && !inTable) table += 1;
      row = cells !== null && inTable ? row + 1 : 0;
      inTable = cells !== null;
      (cells ?? [line]).forEach((words, cell) => {
        const place = lines.push(parseLine(words, cells === null ? [] : [{ table, row, cell }])) - 1;
        const { columns } = parts.at(-1) ?? { columns: [] };
        columns[cell] = [...(columns[cell] ?? []), place];
      });
    }
  }
  const languages = parts[0]?.columns.length ?? 1;
  return {
    name,
    lines,
    paragraphs: lines.map(buildParagraph),
    texts: Array.from({ length: languages }, (_, n) =>
      parts
        .filter(({ as }) => as !== 'footnotes')
        .map(({ as, label, columns }) => ({
          as,
          label: label.split(' / ')[n] ?? label,
          places: languages === 1 ? columns.flat() : (columns[n] ?? []),
        })),
    ).map((all) => all.map((part) => ({ ...part, places: part.places.toSorted((a, b) => a - b) }))),
    parties: (answers.parties ?? []).map((names) => names.split(' / ')),
    instruments: (answers.instrument ?? []).flatMap((names) => names.split(' / ')),
  };
}

function parseLine(line: string, cells: DraftLine['cells']): DraftLine {
  const [, indent = '', mark = '', number = null, words = ''] =
    /^((?:> )*)(\*\* |\^ )?(?:\{(.+?)\} )?(.*)$/s.exec(line) ?? [];
  const footnote = /^\[\^(\d+)\] /.exec(words);
  return {
    words: words.replace(/\[\^\d+\] ?/, '').replaceAll('⏎', '\n'),
    bold: mark === '** ',
    heading: mark === '^ ',
    indent: indent.length / 2,
    number,
    cells,
    note: footnote === null ? (/\[\^(\d+)\]/.exec(words)?.[1] ?? null) : null,
    footnote: footnote?.[1] ?? null,
  };
}

function buildParagraph({ words, bold, number, cells, note, footnote }: DraftLine): DraftingParagraph {
  const segment = { text: words, format: { bold }, note: null };
  return {
    text: words,
    number,
    part: footnote === null ? 'body' : 'footnote',
    story: footnote === null ? '' : `footnote ${footnote}`,
    cells,
    properties: { outline: null, list: number === null ? null : { id: '1', level: number.endsWith(')') ? 1 : 0 } },
    segments: note === null ? [segment] : [segment, { ...segment, text: '', note: `footnote ${note}` }],
  };
}

/** The clauses with the places of the heading of a part in the clause below it, to which the authors of the drafts gave them. */
export const joinParts = <Part extends { readonly as: string; readonly from: readonly number[] }>(
  parts: readonly Part[],
): readonly Part[] =>
  parts.map((part, n) => {
    const above = parts[n - 1];
    return above?.as === 'part' ? { ...part, from: [...above.from, ...part.from] } : part;
  });

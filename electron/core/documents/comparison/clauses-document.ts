import { getItemLabel } from '../../../../shared/diff/redline/redline-cells.ts';
import type { DocumentBlock, DocumentLine, DocumentRun, DocumentText } from '../../../../shared/model/document-text.ts';
import { measureItemPrefix, parseListItems } from '../../../../shared/text/list-items.ts';
import type { ComparisonSource } from './comparison-source.ts';

type Clause = ComparisonSource['clauses'][number];
type Italics = Clause['italics']['body'];

export type ClausesDocument = {
  readonly document: DocumentText;
  /** For each block of the document, the index of its clause. */
  readonly clauses: readonly number[];
};

type Setting = Pick<DocumentText, 'language' | 'draft'> & {
  /** Whether the first clause is the title block. */
  readonly titled: boolean;
  /** The clause that is printed as signature blocks, with these; null for none. */
  readonly signed: { readonly at: number; readonly signatures: DocumentText['signatures'] } | null;
  /** The kind of the clause of ours that a clause is; undefined for any other. */
  readonly kindOf: (clause: Clause) => DocumentBlock['kind'] | undefined;
  /** Whether a clause is not printed. */
  readonly isLeftOut: (at: number) => boolean;
};

/** Clauses for print, as they are compared: those of a file, and single versions, have no text of their own to print. */
export function buildClausesDocument(
  clauses: ComparisonSource['clauses'],
  { language, draft, titled, signed, kindOf, isLeftOut }: Setting,
): ClausesDocument {
  const [first] = clauses;
  const printed = [...clauses.keys()].filter((at) => !(titled && at === 0) && at !== signed?.at && !isLeftOut(at));
  return {
    document: {
      language,
      draft,
      title: titled && first !== undefined ? splitClauseLines(first.body, first.italics.body, false) : [],
      blocks: printed.flatMap((at) => {
        const clause = clauses[at];
        if (clause === undefined) return [];
        const kind = kindOf(clause) ?? 'paragraph';
        // Only what comes after the signatures is printed there.
        if (signed !== null && at > signed.at) return [buildBlock(clause, 'annex')];
        return [buildBlock(clause, kind === 'annex' ? 'paragraph' : kind)];
      }),
      signatures: signed?.signatures ?? [UNSIGNED, UNSIGNED],
    },
    clauses: printed,
  };
}

const UNSIGNED = { heading: [], name: '', title: '' };

function buildBlock({ number, heading, body, italics }: Clause, kind: DocumentBlock['kind']): DocumentBlock {
  const label = getItemLabel({ number, heading });
  const ranges = italics.body.map(([from, to]) => [from + label.length, to + label.length] as const);
  return {
    kind,
    label: label !== '' || number === '' ? null : number,
    heading: cutAtItalics(heading, 0, italics.heading),
    lines: splitClauseLines(`${label}${body}`, ranges, true),
  };
}

function splitClauseLines(text: string, italics: Italics, hasItems: boolean): DocumentLine[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const items = hasItems ? parseListItems(lines) : [];
  let start = 0;
  return lines.map((line, at) => {
    const item = items[at] ?? null;
    const prefix = item === null ? 0 : measureItemPrefix(line);
    const runs = cutAtItalics(line.slice(prefix), start + prefix, italics);
    start += line.length + 1;
    return { runs, item };
  });
}

/** A text that starts at an offset, as runs that are italic or not. */
function cutAtItalics(text: string, offset: number, italics: Italics): DocumentRun[] {
  const cuts = italics.flat().map((place) => Math.min(Math.max(place - offset, 0), text.length));
  const places = [0, ...cuts, text.length];
  return places.slice(1).flatMap((end, n) => {
    const piece = text.slice(places[n], end);
    return piece === '' ? [] : [{ text: piece, italics: n % 2 === 1 }];
  });
}

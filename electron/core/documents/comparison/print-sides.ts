import { locateClause } from '../../../../shared/diff/comparison/change-places.ts';
import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { DocumentRun, DocumentText } from '../../../../shared/model/document-text.ts';
import { isSignatureClause } from '../../../../shared/rules/rendered-clauses.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import { buildClausesDocument, type ClausesDocument } from './clauses-document.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** One side of a redline as it is printed. */
export type PrintedSide = ClausesDocument & {
  /** Whether its signatures are printed as blocks side by side. */
  readonly signed: boolean;
};

/**
 * Both sides for print. Texts of the store are printed whole, as they are exported; a file that is compared with one is
 * printed in the form of that text, as far as its words are known.
 */
export function printSides(
  old: ComparisonSource,
  next: ComparisonSource,
  comparison: TextComparison,
): readonly [PrintedSide, PrintedSide] {
  const [before, after] = [old.print?.() ?? null, next.print?.() ?? null];
  if (before !== null && after !== null) {
    const isOutside = old.about.foreign !== next.about.foreign;
    return [printText(before, isOutside), printText(after, isOutside)];
  }
  const signatures = (before ?? after)?.signatures;
  const row = comparison.rows.find(
    ({ kind, next: at }) => kind === 'same' && at !== null && isSignatureClause(next.clauses[at]?.id ?? ''),
  );
  const signed = (at: number | null | undefined) =>
    at === null || at === undefined || signatures === undefined ? null : { at, signatures };
  const setting = {
    draft: old.negotiation !== null || next.negotiation !== null,
    titled: [old, next].every(hasTitle),
  };
  const print = (source: ComparisonSource, at: number | null | undefined): PrintedSide => {
    const isLeftOut = (clause: number) => isAroundText(source, clause);
    const own = { ...setting, language: source.language, signed: signed(at), isLeftOut };
    const clauses = setting.draft && before === after ? source.clauses : withoutItalics(source);
    return { ...buildClausesDocument(clauses, own), signed: own.signed !== null };
  };
  return [print(old, row?.old), print(next, row?.next)];
}

/** A text of the store; in one that came from outside, no-break spaces are typesetting. */
function printText(document: DocumentText, isOutside: boolean): PrintedSide {
  const main = document.blocks.filter(({ kind }) => kind !== 'annex').length;
  let [clause, annex] = [1, main + 2];
  return {
    document: isOutside ? loosenSpaces(document) : document,
    clauses: document.blocks.map(({ kind }) => (kind === 'annex' ? annex++ : clause++)),
    signed: true,
  };
}

function loosenSpaces(document: DocumentText): DocumentText {
  const loosen = (runs: readonly DocumentRun[]) =>
    runs.map((run) => ({ ...run, text: replaceNoBreakSpaces(run.text) }));
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      heading: loosen(block.heading),
      lines: block.lines.map((line) => ({ ...line, runs: loosen(line.runs) })),
    })),
  };
}

/** A file does not tell what is italic: its words are not marked for it. */
function withoutItalics({ clauses }: ComparisonSource): ComparisonSource['clauses'] {
  return clauses.map((clause) => ({ ...clause, italics: { heading: [], body: [] } }));
}

function hasTitle({ about, clauses: [first] }: ComparisonSource): boolean {
  return about.of !== 'version' && first !== undefined && first.heading === '' && first.number === '';
}

/** Headers and footers of a file have no place in a text. */
function isAroundText({ clauses }: ComparisonSource, at: number): boolean {
  const part = locateClause({ old: null, next: at }, { old: [], next: clauses })?.part;
  return part === 'header' || part === 'footer';
}

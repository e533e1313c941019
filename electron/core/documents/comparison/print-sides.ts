import { locateClause } from '../../../../shared/diff/comparison/change-places.ts';
import type { ClauseKind } from '../../../../shared/model/clause.ts';
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
export function printSides(old: ComparisonSource, next: ComparisonSource): readonly [PrintedSide, PrintedSide] {
  const [before, after] = [old.print?.() ?? null, next.print?.() ?? null];
  if (before !== null && after !== null) {
    const isOutside = old.about.foreign !== next.about.foreign;
    return [printText(before, isOutside), printText(after, isOutside)];
  }
  const own = before ?? after;
  const ownSource = before === null ? next : old;
  const kinds = own === null ? new Map<string, ClauseKind>() : mapKinds(own, ownSource);
  const signatures = findSameSignatures(old, next);
  const setting = {
    draft: old.negotiation !== null || next.negotiation !== null,
    titled: [old, next].every(hasTitle),
  };
  const isOfStore = old.negotiation !== null && next.negotiation !== null;
  const print = (source: ComparisonSource, side: 'old' | 'next'): PrintedSide => {
    const signed = own === null || signatures === null ? null : { at: signatures[side], signatures: own.signatures };
    const document = buildClausesDocument(isOfStore ? source.clauses : withoutItalics(source), {
      ...setting,
      language: source.language,
      signed,
      kindOf: ({ id }) => kinds.get(id ?? ''),
      isLeftOut: (clause) => isAroundText(source, clause),
    });
    return { ...document, signed: signed !== null };
  };
  return [print(old, 'old'), print(next, 'next')];
}

function mapKinds(document: DocumentText, { clauses }: ComparisonSource): Map<string, ClauseKind> {
  const { clauses: places } = printText(document, false);
  return new Map(document.blocks.map(({ kind }, block) => [clauses[places[block] ?? -1]?.id ?? '', kind]));
}

/** The clauses with the signatures, if their lines are the same: a file may have them column by column or row by row. */
function findSameSignatures(
  old: ComparisonSource,
  next: ComparisonSource,
): { readonly old: number; readonly next: number } | null {
  const [before, after] = [old, next].map(({ clauses }) => clauses.findIndex(({ id }) => isSignatureClause(id ?? '')));
  const lines = ({ clauses }: ComparisonSource, at = -1) => clauses[at]?.body.split('\n').sort().join('\n');
  if (before === undefined || after === undefined || before < 0 || after < 0) return null;
  return lines(old, before) === lines(next, after) ? { old: before, next: after } : null;
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

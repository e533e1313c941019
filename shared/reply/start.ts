import type { ClauseKind } from '../model/clause.ts';
import { type CutClause, cutClauses } from '../rules/cut.ts';
import { type Column, columnsIn, type StartParagraph } from './columns.ts';
import { guessLanguage } from './language-guess.ts';
import { withNumbers } from './number-guess.ts';
import { partiesIn } from './parties.ts';
import { blocksOf, withoutSignatures } from './signature-lines.ts';
import type { StartClause, StartPreview, StartText } from './start-preview.ts';
import { warningsOf } from './start-warnings.ts';

/**
 * A file as a text of ours: title, parties, preamble, numbered paragraphs, closing, annexes and signature blocks.
 * @param paragraphs as they read with all tracked changes accepted
 */
export function starting(paragraphs: readonly StartParagraph[]): StartPreview {
  const read = columnsIn(paragraphs).map((column) => textOf(paragraphs, column));
  return { texts: read.map(({ text }) => text), warnings: warningsOf(read) };
}

function textOf(paragraphs: readonly StartParagraph[], { places, inText }: Column) {
  const all = places.flatMap((at) => paragraphs[at] ?? []);
  const { language, sure } = guessLanguage(all.map(({ text }) => text).join('\n'));
  const lines = all.map(({ text, number, properties, cells }, n) => ({
    text,
    number,
    heading: properties.outline !== null,
    table: inText.has(places[n] ?? -1) ? null : (cells[0]?.table ?? null),
  }));
  const plain = cutClauses(lines);
  const numbered = plain.some(({ number }) => number !== '');
  const guessed = numbered ? null : withNumbers(lines, language);
  const lineOf = (at: number) =>
    [lines[at]?.number ?? '', lines[at]?.text ?? '']
      .map((part) => part.trim())
      .join(' ')
      .trim();
  const clauses = (guessed === null ? plain : cutClauses(guessed))
    .flatMap((clause) => (clause.kind === 'closing' ? withoutSignatures(clause, lineOf) : [clause]))
    .map((clause, n, of): StartClause => ({ ...clause, as: partOf(clause, of.slice(0, n)) }));
  const bodyOf = (as: StartClause['as']) => clauses.find((clause) => clause.as === as)?.body ?? '';
  const text: StartText = {
    language,
    sure,
    clauses: clauses.map((clause) => ({ ...clause, from: clause.from.map((at) => places[at] ?? at) })),
    parties: partiesIn(bodyOf('title'), bodyOf('preamble')),
    paragraphWord: clauses.find(({ as, number }) => as === 'paragraph' && number !== '')?.number.split(/\s/)[0] ?? null,
    signatures: clauses.filter(({ as }) => as === 'signatures').flatMap((clause) => signed(clause, all, lineOf)),
  };
  return { text, guessed: guessed !== null };
}

function partOf({ kind, number }: CutClause, before: readonly CutClause[]): StartClause['as'] {
  if (kind === 'title' || kind === 'closing') return kind;
  if (kind === 'table') return before.some((clause) => clause.kind === 'closing') ? 'signatures' : 'paragraph';
  return kind === 'recital' ? 'preamble' : kindOf(number);
}

function kindOf(number: string): ClauseKind {
  return /^(?:annex|appendix|lampiran|приложение|дадатак)/iu.test(number) ? 'annex' : 'paragraph';
}

/** The blocks of a signature clause: the columns of its table, or what its lines say. */
function signed(
  { from }: StartClause,
  all: readonly StartParagraph[],
  lineOf: (at: number) => string,
): readonly (readonly string[])[] {
  const columns = Map.groupBy(from, (at) => all[at]?.cells[0]?.cell ?? -1);
  if (columns.size > 1) return [...columns.values()].map((column) => column.map(lineOf));
  return blocksOf(from.map((at) => all[at]?.text ?? ''));
}

import type { ClauseKind } from '../../model/clause.ts';
import { type SegmentedClause, segmentClauses } from '../segment-clauses.ts';
import type { DraftingClause, DraftingPreview, DraftingText } from './drafting-preview.ts';
import { listDraftingWarnings } from './drafting-warnings.ts';
import { findPartyNames } from './find-party-names.ts';
import { flattenTables } from './flatten-tables.ts';
import { guessLanguage } from './guess-language.ts';
import { guessNumbering } from './guess-numbering.ts';
import { type DraftingParagraph, findLanguageColumns, type LanguageColumn } from './language-columns.ts';
import { groupSignatureBlocks, splitSignatureLines } from './signature-lines.ts';

/**
 * Segments a file into a text of ours: title, parties, preamble, numbered paragraphs, closing, annexes and signature
 * blocks.
 * @param paragraphs as they read with all tracked changes accepted
 */
export function segmentDocument(paragraphs: readonly DraftingParagraph[]): DraftingPreview {
  const read = findLanguageColumns(paragraphs).map((column) => segmentColumn(paragraphs, column));
  return { texts: read.map(({ text }) => text), warnings: listDraftingWarnings(read) };
}

function segmentColumn(paragraphs: readonly DraftingParagraph[], { places, inText }: LanguageColumn) {
  const all = places.flatMap((at) => paragraphs[at] ?? []);
  const { language, sure } = guessLanguage(all.map(({ text }) => text).join('\n'));
  const cells = all.map(({ text, number, properties, cells: [cell] }, n) => ({
    text,
    number,
    heading: properties.outline !== null,
    table: inText.has(places[n] ?? -1) ? null : (cell?.table ?? null),
    places: [n],
  }));
  const signing = assignParts(segmentClauses(cells)).flatMap(({ as, from }) =>
    as === 'signatures' ? from.flatMap((at) => cells[at]?.table ?? []) : [],
  );
  const { lines, tables } = flattenTables(cells, all, new Set(signing));
  const plain = segmentClauses(lines);
  const numbered = plain.some(({ number }) => number !== '');
  const guessed = numbered ? null : guessNumbering(lines, language);
  const lineOf = (at: number) =>
    [lines[at]?.number ?? '', lines[at]?.text ?? '']
      .map((part) => part.trim())
      .join(' ')
      .trim();
  const cut = (guessed === null ? plain : segmentClauses(guessed)).flatMap((clause) =>
    clause.kind === 'closing' ? splitSignatureLines(clause, lineOf) : [clause],
  );
  const parts = joinAnnexes(assignParts(cut));
  const clauses = numbered || guessed !== null ? parts : markIntentions(parts);
  const bodyOf = (as: DraftingClause['as']) => clauses.find((clause) => clause.as === as)?.body ?? '';
  const placesOf = ({ from }: SegmentedClause) => from.flatMap((at) => lines[at]?.places ?? []);
  const text: DraftingText = {
    language,
    sure,
    clauses: clauses.map((clause) => ({ ...clause, from: placesOf(clause).map((at) => places[at] ?? at) })),
    parties: findPartyNames(bodyOf('title'), bodyOf('preamble')),
    paragraphWord: clauses.find(({ as, number }) => as === 'paragraph' && number !== '')?.number.split(/\s/)[0] ?? null,
    signatures: clauses
      .filter(({ as }) => as === 'signatures')
      .flatMap((clause) => listSignatureBlocks(placesOf(clause).flatMap((at) => all[at] ?? []))),
  };
  return { text, guessed: guessed !== null, tables };
}

function assignParts(clauses: readonly SegmentedClause[]): readonly DraftingClause[] {
  return clauses.map((clause, n, of) => ({ ...clause, as: choosePart(clause, of.slice(0, n)) }));
}

function choosePart({ kind, number }: SegmentedClause, before: readonly SegmentedClause[]): DraftingClause['as'] {
  const closing = before.findLastIndex((clause) => clause.kind === 'closing');
  if (kind === 'title' || kind === 'closing') return kind;
  if (kind === 'table') return closing !== -1 && closing === before.length - 1 ? 'signatures' : 'paragraph';
  if (kind !== 'recital') return classifyNumbered(number);
  // The preamble has ended.
  return closing !== -1 ? 'annex' : before.some((clause) => clause.kind === 'numbered') ? 'paragraph' : 'preamble';
}

/**
 * In a text without numbers, the clauses after "the following:" are its paragraphs; otherwise those from the first
 * later one that ends with a full stop.
 */
function markIntentions(clauses: readonly DraftingClause[]): readonly DraftingClause[] {
  const operative = clauses.findIndex(({ as, body }) => as === 'preamble' && OPERATIVE.test(body));
  const sentence = clauses.findIndex(
    ({ as, body }, n) => as === 'preamble' && n > clauses.findIndex((one) => one.as === 'preamble') && /\.$/.test(body),
  );
  const first = operative === -1 ? sentence : operative + 1;
  return clauses.map((clause, n) =>
    clause.as === 'preamble' && first > 0 && n >= first ? { ...clause, as: 'paragraph' } : clause,
  );
}

const OPERATIVE = /(?:following|as follows|berikut|нижеследующ|о следующ|наступн)[^.;]*[.:]$/iu;

/** Joins what follows the signatures and is not called an annex into one annex. */
function joinAnnexes(clauses: readonly DraftingClause[]): readonly DraftingClause[] {
  const found: DraftingClause[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (last?.as !== 'annex' || clause.as !== 'annex' || clause.kind !== 'recital') found.push(clause);
    else
      found[found.length - 1] = {
        ...last,
        body: [last.body, clause.body].filter((body) => body !== '').join('\n'),
        from: [...last.from, ...clause.from],
      };
  }
  return found;
}

function classifyNumbered(number: string): ClauseKind {
  return /^(?:annex|appendix|lampiran|приложение|дадатак)/iu.test(number) ? 'annex' : 'paragraph';
}

/** The blocks of a signature clause: the columns of its table, or groups of its lines. */
function listSignatureBlocks(paragraphs: readonly DraftingParagraph[]): readonly (readonly string[])[] {
  const lineOf = ({ number, text }: DraftingParagraph) => `${number?.trim() ?? ''} ${text.trim()}`.trim();
  const columns = Map.groupBy(paragraphs, ({ cells: [cell] }) => cell?.cell ?? -1);
  if (columns.size > 1) return [...columns.values()].map((column) => column.map(lineOf));
  return groupSignatureBlocks(paragraphs.map(({ text }) => text));
}

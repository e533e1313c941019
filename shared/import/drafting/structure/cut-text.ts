import type { SegmentedClause } from '../../segment-clauses.ts';
import type { DraftingPart } from '../drafting-preview.ts';
import { chooseNumbering } from '../numbering/choose-numbering.ts';
import { listLabelledLines } from '../numbering/label-line.ts';
import { listNumberingSchemes, type NumberingScheme } from '../numbering/numbering-schemes.ts';
import type { Label } from '../numbering/parse-labels.ts';
import { cutAnnexes } from './cut-annexes.ts';
import { type ClauseStart, cutClauses } from './cut-clauses.ts';
import { cutPreamble, findOperativeLine } from './cut-preamble.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';
import { findEnding } from './find-ending.ts';
import { measureLetterhead } from './find-letterhead.ts';
import { measureTitle } from './find-title-end.ts';
import { separateParts } from './separate-parts.ts';
import { cutUnnumbered, listHeadingStarts, listLedStarts } from './unnumbered.ts';

export type TextCut = {
  /** Every line is in exactly one of them; `from` are indices of lines. */
  readonly clauses: readonly DraftingPart[];
  /** The labels of the numbered clauses. */
  readonly labels: readonly Label[];
  readonly scheme: NumberingScheme | null;
  /** The best first. */
  readonly schemes: readonly NumberingScheme[];
  /** Whether the scheme explains only part of the text. */
  readonly guessed: boolean;
};

const SURE_FIT = 0.6;
/** Schemes that explain less are not offered. */
const MIN_OFFERED = 0.1;

/**
 * Cuts the lines of a text in one language into its parts.
 * @param numbering the id or first label of a scheme, "none", or null for the scheme that explains the text best
 */
export function cutText(lines: readonly DraftingLine[], numbering: string | null): TextCut {
  const ending = findEnding(lines);
  const title = Math.min(measureTitle(lines), ending.body);
  const letterhead = measureLetterhead(lines, title);
  const operative = findOperativeLine(lines, title, title + Math.ceil((ending.body - title) * 0.7));
  const begin = operative === -1 ? title : operative + 1;
  const labelled = listLabelledLines(lines, title, ending.body);
  const schemes = listNumberingSchemes(labelled, lines, { begin, end: ending.body });
  const headed = listLedStarts(lines, begin, ending.body);
  const picked = pickScheme(schemes, numbering);
  const scheme = numbering === null && picked !== null && isWithinHeaded(picked, headed) ? null : picked;
  const starts = scheme === null ? listHeadingStarts(lines, begin, ending.body) : listStarts(scheme, begin);
  const numbered = cutClauses(lines, starts, { from: begin, end: ending.body });
  const first = numbered[0]?.from[0] ?? (operative === -1 ? ending.body : begin);
  const preamble = cutPreamble(lines, title, first).map((clause) => ({ ...clause, as: 'preamble' as const }));
  const clauses: DraftingPart[] = [
    ...(title === 0 ? [] : [{ ...joinLines(lines, 'title', letterhead, title), as: 'title' as const }]),
    ...(letterhead === 0 ? [] : [{ ...joinLines(lines, 'recital', 0, letterhead), as: 'preamble' as const }]),
    ...(numbered.length > 0 ? preamble : cutUnnumbered(lines, preamble, first, ending.body)),
    ...separateParts(lines, starts, numbered),
    ...listAnnexes(lines, ending.body, ending.closing),
    ...joined(lines, 'closing', ending.closing, ending.signatures),
    ...joined(lines, 'signatures', ending.signatures, ending.annexes),
    ...listAnnexes(lines, ending.annexes, lines.length),
  ];
  return {
    clauses,
    labels: starts.flatMap(({ label }) => label ?? []),
    scheme,
    schemes: orderSchemes(schemes, scheme),
    guessed: scheme !== null && scheme.fit < SURE_FIT,
  };
}

function pickScheme(schemes: readonly NumberingScheme[], numbering: string | null): NumberingScheme | null {
  if (numbering === 'none') return null;
  const asked =
    schemes.find(({ id }) => id === numbering) ?? schemes.find(({ chain }) => isLabel(chain[0]?.label.text, numbering));
  return asked ?? chooseNumbering(schemes);
}

const isLabel = (label: string | undefined, asked: string | null): boolean =>
  label !== undefined && asked !== null && label.toLowerCase() === asked.trim().toLowerCase();

/** Whether a scheme without a word only numbers a list in one of the clauses, which begin with emphasised words. */
const isWithinHeaded = ({ word, chain }: NumberingScheme, headed: readonly ClauseStart[]): boolean =>
  word === '' && headed.length > chain.length && (headed[0]?.at ?? 0) < (chain[0]?.at ?? 0);

/**
 * A label with a word begins a clause wherever it has its own line, also where the count is wrong or begins again. Labels that
 * follow each other above the clauses are a table of contents.
 */
function listStarts({ word, chain, all }: NumberingScheme, begin: number): readonly ClauseStart[] {
  const first = chain[0]?.at ?? 0;
  const owned = all.filter((one) => chain.includes(one) || one.weight >= 1);
  const before = owned.filter(({ at }) => at >= begin && at < first);
  const places = new Set(owned.map(({ at }) => at));
  const isContents = before.filter(({ at }) => places.has(at + 1)).length > before.length / 2;
  const labels = word === '' ? chain : [...(isContents ? [] : before), ...owned.filter(({ at }) => at >= first)];
  return labels.map(({ at, label }) => ({ at, label }));
}

/** The chosen one, then the others by what they explain; of schemes with the same first label only the best. */
function orderSchemes(schemes: readonly NumberingScheme[], chosen: NumberingScheme | null): readonly NumberingScheme[] {
  const order = schemes
    .filter(({ fit }) => fit >= MIN_OFFERED)
    .toSorted((a, b) => Number(b === chosen) - Number(a === chosen) || b.fit - a.fit);
  return [...Map.groupBy(order, ({ chain: [first] }) => first?.label.text).values()].flatMap(([best]) => best ?? []);
}

function joinLines(
  lines: readonly DraftingLine[],
  kind: SegmentedClause['kind'],
  from: number,
  to: number,
): SegmentedClause {
  const places = Array.from({ length: to - from }, (_, n) => from + n);
  // A line of underscores separates a title from its footnote; under names it is a place to sign.
  const isRule = ({ text = '' }: Partial<DraftingLine> = {}) => kind === 'title' && /^[\s_–—=*-]+$/u.test(text);
  const written = places.filter((at) => !isRule(lines[at]));
  const body = written.map((at) => formatDraftingLine(lines[at] ?? { text: '', number: null })).join('\n');
  return { kind, number: '', heading: '', body, from: places };
}

function joined(
  lines: readonly DraftingLine[],
  as: 'closing' | 'signatures',
  from: number,
  to: number,
): DraftingPart[] {
  return from === to ? [] : [{ ...joinLines(lines, as === 'closing' ? 'closing' : 'table', from, to), as }];
}

const listAnnexes = (lines: readonly DraftingLine[], from: number, to: number): readonly DraftingPart[] =>
  cutAnnexes(lines, from, to).map((clause) => ({ ...clause, as: 'annex' as const }));

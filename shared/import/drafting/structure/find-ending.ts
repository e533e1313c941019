import { parseLabels } from '../numbering/parse-labels.ts';
import { parseAnnexHead } from './annex-head.ts';
import type { DraftingLine } from './drafting-line.ts';
import {
  isClosingLine,
  isSignatureLine,
  isSignatureStart,
  isSignedFor,
  isSignedHere,
  isSigningSentence,
} from './ending-words.ts';

/** Where the parts at the end of a text begin; a part that is missing begins where the next one does. */
export type Ending = {
  /** The first line after the clauses. */
  readonly body: number;
  readonly closing: number;
  readonly signatures: number;
  readonly annexes: number;
};

/** The most lines of a closing before its signatures. */
const LONGEST_CLOSING = 12;
/** The share of the lines before which no text ends. */
const EARLIEST = 0.2;

/** Finds the closing, the signature blocks and the annexes; each may be missing. */
export function findEnding(lines: readonly DraftingLine[]): Ending {
  const first = Math.max(1, Math.ceil(lines.length * EARLIEST));
  const isHead = (at: number) => isAnnexHead(lines[at]);
  const places = [...lines.keys()].slice(first);
  const candidates = places.filter((at) => isCandidate(lines[at]));
  const signed = lines.findIndex(({ signs }) => signs === true);
  if (signed !== -1) {
    const isNumbered = ({ text, number, table }: DraftingLine) =>
      table === null && (number !== null || parseLabels(text, null).length > 0);
    const before = candidates.find((at) => at < signed && !lines.slice(at, signed).some(isNumbered)) ?? signed;
    const annexes = lines.findLastIndex(({ signs }) => signs === true) + 1;
    return {
      body: places.find((at) => at < before && isHead(at)) ?? before,
      closing: before,
      signatures: signed,
      annexes,
    };
  }
  const closing =
    candidates.find((at) => isFollowedBySignatures(lines, at)) ??
    candidates.find((at) => at >= lines.length / 2 && !isHead(at)) ??
    null;
  const from = closing === null ? findBlocks(lines, first) : closing + 1;
  if (from === null) {
    const annexes = places.find(isHead) ?? lines.length;
    return { body: annexes, closing: annexes, signatures: annexes, annexes };
  }
  const signatures = closing === null ? from : findSignatures(lines, from);
  const annexes = findAnnexes(lines, signatures);
  const begin = closing === null ? signatures : findSentenceStart(lines, closing);
  return { body: places.find((at) => at < begin && isHead(at)) ?? begin, closing: begin, signatures, annexes };
}

/** Where the sentence of a closing begins: "The foregoing", above "is signed in Minsk …". */
function findSentenceStart(lines: readonly DraftingLine[], closing: number): number {
  const above = lines[closing - 1];
  const isBegun = /^\p{Lu}/u.test(above?.text.trim() ?? '') && !/[.;:!?]["”»]?$/u.test(above?.text.trim() ?? '');
  if (above === undefined || !isBegun || !/^\p{Ll}/u.test(lines[closing]?.text.trim() ?? '')) return closing;
  const isOfClause = above.number !== null || above.table !== null || above.heading;
  return isOfClause || parseLabels(above.text, null).length > 0 ? closing : closing - 1;
}

export function isAnnexHead(line: DraftingLine | undefined): boolean {
  return line !== undefined && line.number === null && parseAnnexHead(line.text, line.bold || line.heading) !== null;
}

function isCandidate(line: DraftingLine | undefined): boolean {
  if (line === undefined || line.number !== null) return false;
  const text = line.text.trim();
  const isClosing = line.table === null ? isClosingLine(text) : isSigningSentence(text);
  return isClosing && parseLabels(text, null).length === 0;
}

/** Whether signature blocks follow a closing line soon, with nothing between that belongs to a clause. */
function isFollowedBySignatures(lines: readonly DraftingLine[], closing: number): boolean {
  for (let at = closing + 1; at <= closing + LONGEST_CLOSING; at += 1) {
    const line = lines[at];
    if (line === undefined) return closing > lines.length / 2;
    if (isAnnexHead(line) || isBlockStart(lines, at) || isSignedLine(line)) return true;
    if (line.number !== null || parseLabels(line.text, null).some(({ rest }) => rest !== '')) return false;
  }
  return false;
}

function isBlockStart(lines: readonly DraftingLine[], at: number): boolean {
  const line = lines[at];
  if (line?.isRow) return false;
  if (line === undefined || line.number !== null || !isSignatureStart(line.text))
    return line?.table !== null && isTableOfBlocks(lines, at);
  return line.table === null || isTableOfBlocks(lines, at);
}

/** A table is one of signatures if all its lines could be: names, titles, places to sign. */
function isTableOfBlocks(lines: readonly DraftingLine[], at: number): boolean {
  const table = lines[at]?.table ?? null;
  const all = table === null ? [] : lines.filter((line) => line.table === table);
  if (all.length === 0 || isCounted(all)) return false;
  return all.every(({ text, number }) => number === null && isSignatureLine(text));
}

/** Whether cells are those of a list: a column of numbers, or its head. */
function isCounted(cells: readonly DraftingLine[]): boolean {
  return (
    cells.some(({ text }) => /^(?:no\.?|№(?:\s*п\/п)?|#)$/iu.test(text.trim())) ||
    cells.filter(({ text }) => /^\d{1,3}[.)]?$/u.test(text.trim())).length > 1
  );
}

/** The blocks of a text without a closing, in its last part: two lines that name a side, or a table with places to sign. */
function findBlocks(lines: readonly DraftingLine[], first: number): number | null {
  const places = [...lines.keys()].filter((at) => at >= first && lines[at]?.number === null && isBlockStart(lines, at));
  const named = places.filter((at) => isSignedFor(lines[at]?.text ?? ''));
  const [at] = named.filter((one) => one >= lines.length / 2);
  if (named.length > 1 && at !== undefined) return at;
  const signed = places.find((one) => one >= lines.length / 2 && isTableOfBlocks(lines, one) && hasBlanks(lines, one));
  return signed ?? findSignedLines(lines, first);
}

/** A name or an office with a place to sign, and not the place and date of a closing. */
const isSignedLine = ({ text, table, number }: DraftingLine): boolean =>
  table === null && number === null && isSignedHere(text) && !isClosingLine(text.trim());

/** Two lines with places to sign, after which the text ends or its annexes begin. */
function findSignedLines(lines: readonly DraftingLine[], first: number): number | null {
  const isSigned = (line: DraftingLine | undefined) =>
    line !== undefined && line.table === null && line.number === null && isSignedHere(line.text);
  for (let at = first; at < lines.length; at += 1) {
    if (!isSigned(lines[at])) continue;
    const end = findAnnexes(lines, at);
    const isLast = end === lines.length || isAnnexHead(lines[end]);
    if (isLast && lines.slice(at, end).filter(isSigned).length > 1) return at;
  }
  return null;
}

/** Whether a table has two places to sign. */
function hasBlanks(lines: readonly DraftingLine[], at: number): boolean {
  const table = lines[at]?.table ?? null;
  return table !== null && lines.filter((line) => line.table === table && /_{4,}/u.test(line.text)).length > 1;
}

function findSignatures(lines: readonly DraftingLine[], from: number): number {
  // Names and offices without "for" follow the last sentence.
  let unnamed = -1;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isAnnexHead(line)) return unnamed === -1 ? at : unnamed;
    if ((isBlockStart(lines, at) || isSignedLine(line)) && continuesAsBlocks(lines, at))
      return unnamed === -1 ? at : unnamed;
    const isName = line.table === null && line.number === null && isNameLine(line.text.trim());
    if (!isName) unnamed = -1;
    else if (unnamed === -1 && /[.;]$/u.test(lines[at - 1]?.text.trim() ?? '')) unnamed = at;
  }
  return unnamed === -1 ? lines.length : unnamed;
}

/** A rank before a name, and the later lines of an office: "colonel F. Roe", "of the Customs Service". */
const RANK_OR_REST =
  /^(?:of|and|for|dan|untuk|и|при|по|і|пры|па)\s|^\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*){0,3}\s(?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}-]+$|^(?:(?:генерал|контр-?адмирал|вице-?адмирал|адмирал|(?:под)?полковник|майор|капитан|палкоўнік|маёр|адмірал|капітан|general|colonel|major|captain|admiral|jenderal|kolonel|mayor|laksamana|brigjen|irjen)[\p{Ll}-]*\s){1,2}(?:\p{Lu}[\p{L}-]+\s?){1,3}$/u;

/** A short line without an end of a sentence, which a degree or initials are not, and with nothing of a closing. */
const isNameLine = (text: string): boolean =>
  text.length <= 90 &&
  (/^\p{Lu}|^_|^\((?:signed|ttd\.?|подпись|подпіс)\)/u.test(text) || RANK_OR_REST.test(text)) &&
  isSignatureLine(text) &&
  !/[:;]$|(?<!(?<!\p{L})\p{L}{1,3})\.$/u.test(text) &&
  !isClosingLine(text);

/** Whether no sentence comes before the annexes: a date in capitals, or a tab in a closing, begins no block. */
function continuesAsBlocks(lines: readonly DraftingLine[], from: number): boolean {
  if (lines[from]?.table !== null) return true;
  const end = findAnnexes(lines, from);
  const next = lines.slice(from, end);
  return next.every(({ text }) => isSignatureLine(text)) && !isClosingLine(lines[end]?.text.trim() ?? '');
}

/** The first line after the signature blocks: the head of an annex, or a line that is none of theirs. */
function findAnnexes(lines: readonly DraftingLine[], signatures: number): number {
  const table = lines[signatures]?.table ?? null;
  for (let at = signatures; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.isRow || isAnnexHead(line)) return at;
    if (
      line.table === null &&
      (!isSignatureLine(line.text) || line.number !== null || (at > signatures && line.heading))
    )
      return at;
    if (line.table === null && table !== null && !isSignatureStart(line.text)) return at;
    if (line.table !== null && line.table !== table && !isSignedTable(lines, at, signatures)) return at;
  }
  return lines.length;
}

/** Whether a table after other blocks is signed too: it has places to sign, or names sides that no line before it does. */
function isSignedTable(lines: readonly DraftingLine[], at: number, signatures: number): boolean {
  const table = lines[at]?.table ?? null;
  if (!isTableOfBlocks(lines, at)) return false;
  const before = lines.slice(signatures, at).filter((line) => line.table === null);
  const isNamed = before.some(({ text }) => isSignedFor(text));
  return hasBlanks(lines, at) || (!isNamed && lines.some((line) => line.table === table && isSignedFor(line.text)));
}

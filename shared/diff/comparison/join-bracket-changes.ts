import type { TextChange } from '../../model/comparison/comparison.ts';

/** A range of changes that is one change for its reader, as indices of its first and last. */
export type ChangeSpan = { readonly at: number; readonly through: number };

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
]);
/** A bracket around more text than this, in UTF-16 units, is followed by other changes in the reader's eye. */
const LONGEST = 600;
const QUOTATION_MARK = /^["'“”„«»‘’‹›]$/u;

/**
 * The changes of a part, each replacement as one. A bracket that is put around kept words, or taken from them, is one
 * change from its opening to its closing character, not two; so are quotation marks of another form.
 */
export function listChangeSpans(changes: readonly TextChange[]): ChangeSpan[] {
  const spans: ChangeSpan[] = [];
  for (let at = 0; at < changes.length; at++) {
    if (changes[at]?.kind === 'kept') continue;
    const last = changes[at]?.kind === 'deleted' && changes[at + 1]?.kind === 'inserted' ? at + 1 : at;
    const through = at === last ? findClosingChange(changes, at) : findClosingQuotation(changes, at);
    spans.push({ at, through });
    at = through;
  }
  return spans;
}

/** The index of the last change of a replaced pair of quotation marks; that of the replacement itself if it opens no such pair. */
function findClosingQuotation(changes: readonly TextChange[], at: number): number {
  const between = changes[at + 2];
  const isQuotation = (n: number) =>
    changes[n]?.kind === 'deleted' &&
    changes[n + 1]?.kind === 'inserted' &&
    [n, n + 1].every((one) => QUOTATION_MARK.test(changes[one]?.text ?? ''));
  const closes = between !== undefined && between.text.length <= LONGEST && !between.text.includes('\n');
  return closes && isQuotation(at) && isQuotation(at + 3) ? at + 4 : at + 1;
}

/** The index of the change that closes what a change opens; its own index if it opens nothing. */
function findClosingChange(changes: readonly TextChange[], at: number): number {
  const first = changes[at];
  const closer = first === undefined ? null : getOpenCloser(first.text);
  if (first === undefined || closer === null) return at;
  let length = 0;
  for (let n = at + 1; n < changes.length; n++) {
    const change = changes[n];
    if (change === undefined || (change.kind !== 'kept' && change.kind !== first.kind)) return at;
    length += change.text.length;
    if (length > LONGEST || (change.kind === 'kept' && change.text.includes('\n'))) return at;
    if (change.kind === 'kept') continue;
    return isCloser(change.text, closer) && changes[n + 1]?.kind !== 'inserted' ? n : at;
  }
  return at;
}

/** What closes the last character that a text opens and leaves open; null if it leaves none open. */
function getOpenCloser(text: string): string | null {
  const open: string[] = [];
  for (const sign of text) {
    const closer = CLOSERS.get(sign);
    if (closer !== undefined) open.push(closer);
    else if (open.at(-1) === sign) open.pop();
  }
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** Whether a text closes a bracket that was opened before it, and opens none. */
function isCloser(text: string, closer: string): boolean {
  return text.trimStart().startsWith(closer) && getOpenCloser(text) === null;
}

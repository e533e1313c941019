import type { ChangeKind } from '../../model/comparison/change-kind.ts';
import type { ComparisonRow, ListedChange, TextChange } from '../../model/comparison/comparison.ts';
import { diffText } from '../words/diff-text.ts';
import { isWordToken, tokenizeText } from '../words/tokenize-text.ts';
import { createPlaceLookup, locateClause } from './change-places.ts';
import {
  type ChangeContext,
  classifyChange,
  findLookalikeWord,
  hasNumberChange,
  type SpoofTest,
} from './classify-change.ts';
import { type ChangeSpan, listChangeSpans } from './join-bracket-changes.ts';

type ClausesBySide = Parameters<typeof locateClause>[1];

/** The changes of one row: first those of the whole clause, then those in its heading, then those in its body. */
export function listRowChanges(
  row: ComparisonRow,
  at: number,
  spoofed: SpoofTest,
  clauses: ClausesBySide,
): ListedChange[] {
  const about = (kind: ChangeKind, old: string, next: string): ListedChange => {
    const place = locateClause(row, clauses);
    const words = { old: excerpt(old), next: excerpt(next) };
    return { row: at, rows: 1, part: 'clause', at: 0, through: 0, place, kind, numbers: false, ...words };
  };
  if (row.kind === 'same') return [];
  if (row.kind === 'added' || row.kind === 'deleted')
    return [about('substance', excerptSide(row, 'inserted'), excerptSide(row, 'deleted'))];
  const whole: ListedChange[] = [];
  const parting = row.kind === 'split' || row.kind === 'joined' ? row.kind : null;
  const kind = row.pair === null ? parting : row.pair.moved ? 'moved' : null;
  if (kind !== null) whole.push(about(kind, excerptSide(row, 'inserted'), excerptSide(row, 'deleted')));
  if (row.renumbered) whole.push(about('numbering', row.oldNumber ?? '', row.nextNumber ?? ''));
  const placeAt = createPlaceLookup(row, clauses);
  return [
    ...whole,
    ...listPartChanges('heading', row.heading, at, spoofed),
    ...listPartChanges('body', row.body, at, spoofed).map((change) => ({ ...change, place: placeAt(change.at) })),
  ];
}

/** The words of two texts that look the same and differ, as they are in each. */
export function listSpoofedWords(
  old: string,
  next: string,
  spoofed: SpoofTest,
): { readonly old: string; readonly next: string }[] {
  return listPartChanges('body', diffText(old, next), 0, spoofed).flatMap((change) =>
    change.kind === 'spoof' ? [{ old: change.old, next: change.next }] : [],
  );
}

function listPartChanges(
  part: 'heading' | 'body',
  changes: readonly TextChange[],
  row: number,
  spoofed: SpoofTest,
): ListedChange[] {
  return listChangeSpans(changes).flatMap((span): ListedChange[] => {
    const hunk = buildChangeContext(changes, span);
    const [old, next] = excerptChange(hunk);
    const kind = classifyChange(hunk, spoofed);
    const listed = { row, rows: 1, part, ...span, place: null, kind, numbers: hasNumberChange(hunk), old, next };
    const lookalike = kind === 'spoof' ? null : findLookalikeWord(hunk, spoofed);
    return lookalike === null ? [listed] : [{ ...listed, kind: 'spoof', numbers: false, ...lookalike }, listed];
  });
}

function buildChangeContext(changes: readonly TextChange[], { at, through }: ChangeSpan): ChangeContext {
  const inside = changes.slice(at, through + 1);
  const join = (without: TextChange['kind']) => inside.map(({ kind, text }) => (kind === without ? '' : text)).join('');
  return {
    before: `${at <= 1 ? '\n' : ''}${changes[at - 1]?.text ?? ''}`,
    deleted: join('inserted'),
    inserted: join('deleted'),
    after: changes[through + 1]?.text ?? '',
  };
}

/** A change of punctuation or spaces alone is shown with the words around it. */
function excerptChange({ before, deleted, inserted, after }: ChangeContext): [string, string] {
  if (/[\p{L}\p{N}]/u.test(deleted + inserted)) return [excerpt(deleted), excerpt(inserted)];
  const [left, right] = [lastWord(before), firstWord(after)];
  return [excerpt(`${left}${deleted}${right}`), excerpt(`${left}${inserted}${right}`)];
}

/** The length of text searched for a word, in UTF-16 units. */
const NEAR = 80;

function lastWord(text: string): string {
  const near = tokenizeText(text.slice(-NEAR));
  return near.slice(Math.max(0, near.findLastIndex(isWordToken))).join('');
}

function firstWord(text: string): string {
  const near = tokenizeText(text.slice(0, NEAR));
  return near.slice(0, near.findIndex(isWordToken) + 1).join('');
}

/** The heading of a row, otherwise its body, as one side has it. */
function excerptSide({ heading, body }: ComparisonRow, without: TextChange['kind']): string {
  const side = (changes: readonly TextChange[]) =>
    changes
      .filter(({ kind }) => kind !== without)
      .slice(0, 12)
      .map(({ text }) => text.slice(0, 2 * LENGTH))
      .join('');
  return side(heading).trim() === '' ? side(body) : side(heading);
}

const LENGTH = 60;

/** The beginning of a text, cut at a word, on one line. */
function excerpt(text: string): string {
  const found = tokenizeText(text.slice(0, 4 * LENGTH).trim());
  let words = '';
  for (const [at, token] of found.entries()) {
    const next = words + (/^\s/.test(token) ? ' ' : token);
    if (next.length > LENGTH && at > 0) return `${words.trimEnd()}…`;
    words = next;
  }
  return text.trim().length > 4 * LENGTH ? `${words}…` : words;
}

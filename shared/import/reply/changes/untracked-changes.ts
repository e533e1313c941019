import { classifyChange, findLookalikeWord } from '../../../diff/comparison/classify-change.ts';
import { isSpoofedChange } from '../../../text/spoofs/compare-appearance.ts';
import { type AlignedPart, createReplyPlace } from '../align/aligned-part.ts';
import { buildQuoteContext } from '../model/quote-context.ts';
import type { UntrackedChange } from '../model/reply-findings.ts';
import { isOriginalRun, type TextRun } from '../model/text-run.ts';

export type UntrackedChangeDraft = Omit<UntrackedChange, 'key'>;

/** The length of the text around a change that determines its kind. */
const AROUND = 200;

/** The untracked, unmarked differences of a part from the sent text (D23). */
export function findUntrackedChanges(site: AlignedPart): readonly UntrackedChangeDraft[] {
  const { sent, file } = site;
  if (site.unplaced !== null) return [];
  if (sent === null)
    return file.trim() === '' || site.isReportedElsewhere
      ? []
      : [createUntrackedChange(site, 'added', 0, 0, file.trim(), [0, file.length])];
  if (site.part === 'number') return compareNumbers(site, sent);
  const changed = site.aligned
    .filter(({ same }) => !same)
    .map(({ sent: [start, end], file: at }) =>
      createUntrackedChange(
        site,
        classifyUntracked(sent, start, end, file.slice(...at)),
        start,
        end,
        file.slice(...at),
        at,
      ),
    );
  return [...changed, ...findHiddenWords(site, sent)];
}

/** Words as they were sent that the file's reader does not see: to that reader they are deleted (D26). */
function findHiddenWords(site: AlignedPart, sent: string): readonly UntrackedChangeDraft[] {
  const same = site.aligned.filter((span) => span.same);
  return listUnseenRanges(site).flatMap(([from, to]) =>
    same.flatMap(({ sent: [start], file: at }) => {
      const [first, last] = [Math.max(from, at[0]), Math.min(to, at[1])];
      if (first >= last || site.file.slice(first, last).trim() === '') return [];
      const [old, end] = [start + first - at[0], start + last - at[0]];
      return [{ ...createUntrackedChange(site, 'unseen', old, end, '', [first, last]), old: sent.slice(old, end) }];
    }),
  );
}

/** Where the file has unseen words, neighbours joined. */
function listUnseenRanges({ pieces }: AlignedPart): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const piece of pieces) {
    if (!isOriginalRun(piece)) continue;
    const [start, last] = [at, ranges.at(-1)];
    at += piece.text.length;
    if (!isUnseenRun(piece)) continue;
    if (last !== undefined && last[1] === start) last[1] = at;
    else ranges.push([start, at]);
  }
  return ranges;
}

const isUnseenRun = ({ format }: TextRun): boolean =>
  format !== null && (format.hidden || format.white || format.unreadable);

function createUntrackedChange(
  site: AlignedPart,
  kind: UntrackedChangeDraft['kind'],
  start: number,
  end: number,
  next: string,
  [from, to]: readonly [number, number],
): UntrackedChangeDraft {
  const found = site.sent === null ? null : buildQuoteContext(site.sent, start, end, next);
  return {
    place: createReplyPlace(site, start, end),
    unplaced: null,
    kind,
    noise: kind === 'white-space' || kind === 'numbering',
    old: site.sent?.slice(start, end) ?? '',
    next,
    quote: found?.quote ?? null,
    proposal: found?.proposal ?? null,
    unseen: hasHiddenWords(site, from, to),
  };
}

/** "Paragraph 3" that became "Paragraph 4" is numbering; that became "Article 3" is not. */
function compareNumbers(site: AlignedPart, sent: string): readonly UntrackedChangeDraft[] {
  const file = site.file.trim();
  const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/[.:]$/, '');
  if (plain(file) === plain(sent)) return [];
  const words = (text: string) => text.replace(/[\s\d.:]+/gu, ' ').trim();
  const noise = file === '' || sent === '' || words(file) === words(sent);
  return [createUntrackedChange(site, noise ? 'numbering' : 'substance', 0, sent.length, file, [0, site.file.length])];
}

function classifyUntracked(sent: string, start: number, end: number, next: string): UntrackedChangeDraft['kind'] {
  const old = sent.slice(start, end);
  if (removeSpace(old) === removeSpace(next)) return 'white-space';
  const before = `\n${sent.slice(0, start)}`.slice(-AROUND);
  const hunk = { before, deleted: old, inserted: next, after: sent.slice(end, end + AROUND) };
  const kind = classifyChange(hunk, isSpoofedChange);
  return kind === 'substance' || kind === 'number' || findLookalikeWord(hunk, isSpoofedChange) === null
    ? kind
    : 'spoof';
}

/** Removes spaces of any width, line ends, and hyphens that are visible only at line breaks. */
function removeSpace(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

function hasHiddenWords({ pieces }: AlignedPart, from: number, to: number): boolean {
  let at = 0;
  return pieces.some((piece) => {
    if (!isOriginalRun(piece)) return false;
    const start = at;
    at += piece.text.length;
    return start < to && at > from && isUnseenRun(piece);
  });
}

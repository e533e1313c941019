import type { TextHunk } from '../../../diff/words/list-hunks.ts';

/** A range of a text as sent, and the same range as the file has it, both as [from, to). */
export type OffsetSpan = {
  readonly same: boolean;
  readonly sent: readonly [number, number];
  readonly file: readonly [number, number];
};

export function buildOffsetMap(all: readonly TextHunk[]): readonly OffsetSpan[] {
  let [sent, file] = [0, 0];
  return all.map(({ same, old, next }) => {
    const here: OffsetSpan = { same, sent: [sent, sent + old.length], file: [file, file + next.length] };
    [sent, file] = [here.sent[1], here.file[1]];
    return here;
  });
}

/** Maps a range of the file's words to the sent text; a range that differs maps to all of the difference. */
export function mapToSentRange(
  stretches: readonly OffsetSpan[],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  if (from === to) {
    const at = mapPoint(stretches, from);
    return [at, at];
  }
  const touched = stretches.filter(({ file }) => file[0] < to && file[1] > from);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [mapPoint(stretches, from), mapPoint(stretches, from)];
  return [
    first.same ? first.sent[0] + from - first.file[0] : first.sent[0],
    last.same ? last.sent[0] + to - last.file[0] : last.sent[1],
  ];
}

/** A point is after the kept text that precedes it. */
function mapPoint(stretches: readonly OffsetSpan[], at: number): number {
  const before = stretches.findLast(({ same, file }) => same && file[0] <= at);
  return before === undefined ? 0 : before.sent[0] + Math.min(at, before.file[1]) - before.file[0];
}

import type { TextChange } from '../../model/comparison/comparison.ts';
import type { ComparableClause } from '../pairing/pair-clauses.ts';
import type { SplitOrJoin } from '../pairing/splits-and-joins.ts';
import { diffText } from '../words/diff-text.ts';

/** Separates pieces during the comparison and is then removed; a line end, so that no token crosses it. */
const SEPARATOR = '\u2029';

/** Compares the body of a whole clause with the bodies of its pieces; the result is cut where each piece ends. */
export function diffSplitBodies(
  { kind, old, next }: SplitOrJoin,
  olds: readonly ComparableClause[],
  nexts: readonly ComparableClause[],
): TextChange[][] {
  const [oldBodies, nextBodies] = [old.map((at) => olds[at]?.body ?? ''), next.map((at) => nexts[at]?.body ?? '')];
  const changes = diffText(oldBodies.join(SEPARATOR), nextBodies.join(SEPARATOR));
  return kind === 'split' ? cutChanges(changes, nextBodies, 'deleted') : cutChanges(changes, oldBodies, 'inserted');
}

/**
 * Cuts changes at the separators of the side that has the pieces.
 * @param without the kind of change that is not on that side
 */
function cutChanges(
  changes: readonly TextChange[],
  pieces: readonly string[],
  without: 'deleted' | 'inserted',
): TextChange[][] {
  const cuts: TextChange[][] = pieces.map(() => []);
  let piece = 0;
  let left = pieces[0]?.length ?? 0;
  const put = (change: TextChange) => cuts[piece]?.push(change);
  for (const { kind, text } of changes) {
    if (kind === without) put({ kind, text });
    else {
      let from = 0;
      while (text.length - from > left) {
        put({ kind, text: text.slice(from, from + left) });
        // A separator that both sides have is a character of the other side's own text.
        if (kind === 'kept') put({ kind: without, text: SEPARATOR });
        from += left + SEPARATOR.length;
        piece++;
        left = pieces[piece]?.length ?? 0;
      }
      put({ kind, text: text.slice(from) });
      left -= text.length - from;
    }
  }
  return cuts.map(normalizeChanges);
}

/** Normalizes changes: none empty, no two neighbours of one kind, deleted before inserted. */
function normalizeChanges(changes: readonly TextChange[]): TextChange[] {
  const shaped: TextChange[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = () => {
    if (deleted !== '') shaped.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') shaped.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  for (const { kind, text } of changes) {
    if (text === '') continue;
    const last = shaped.at(-1);
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (last?.kind === 'kept' && deleted + inserted === '')
      shaped[shaped.length - 1] = { kind, text: last.text + text };
    else {
      flush();
      shaped.push({ kind, text });
    }
  }
  flush();
  return shaped;
}

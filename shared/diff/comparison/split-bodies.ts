import type { ComparableClause } from '../pairing/pair-clauses.ts';
import type { SplitOrJoin } from '../pairing/splits-and-joins.ts';
import { diffText, type TextChange } from '../words/diff-text.ts';

/** Stands between pieces while they are compared, then is taken out; a line end, so that no token runs over it. */
const SEPARATOR = '\u2029';

/** What changed between the body of a whole clause and the bodies of its pieces, cut where one piece ends. */
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
        // What the other side has there too is a sign of its own text.
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

/** The same changes with none empty, no two neighbours of one kind, and deleted before inserted. */
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

import { commonSequence, type Match } from './common.ts';
import { changed, joinRuns, kept, type Run } from './run.ts';
import { slide } from './slide.ts';
import { isLineEnd, isSpace } from './token.ts';

/** A token and the white space behind it. Only the token is matched, so that spaces do not pull words apart. */
type Element = { readonly token: string; readonly space: string | null };

/**
 * What changed between the tokens of two sentences, as few and as whole changes as a longest common sequence of their
 * tokens allows. Bounded as `commonSequence` is.
 */
export function diffTokens(old: readonly string[], next: readonly string[]): Run[] {
  const olds = elements(old);
  const nexts = elements(next);
  const oldKeys = olds.map(({ token }) => token);
  const nextKeys = nexts.map(({ token }) => token);
  const runs: Run[] = [];
  let [fromOld, fromNext] = [0, 0];
  const end: Match = [olds.length, nexts.length];
  for (const [a, b] of [...slide(commonSequence(oldKeys, nextKeys), oldKeys, nextKeys), end]) {
    runs.push(changed(olds.slice(fromOld, a).flatMap(flat), nexts.slice(fromNext, b).flatMap(flat)));
    const [before, after] = [olds[a], nexts[b]];
    if (before && after) runs.push(kept([before.token]), ...spaces(before.space, after.space));
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  return joinRuns(runs);
}

function elements(list: readonly string[]): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] ?? '';
    const behind = list[at + 1];
    const space = behind !== undefined && isSpace(behind) && !isLineEnd(behind) ? behind : null;
    if (space !== null) at++;
    found.push({ token, space });
  }
  return found;
}

function flat({ token, space }: Element): string[] {
  return space === null ? [token] : [token, space];
}

function spaces(before: string | null, after: string | null): Run[] {
  const [old, next] = [before, after].map((space) => (space === null ? [] : [space]));
  return before === after ? [kept(old ?? [])] : [changed(old ?? [], next ?? [])];
}

import { listChangeSpans } from '../../../../../shared/diff/comparison/join-bracket-changes.ts';
import type { DocumentRun } from '../../../../../shared/model/comparison/compared-document.ts';
import type { TextChange } from '../../../../../shared/model/comparison/comparison.ts';
import type { Segment, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import {
  type ChangePosition,
  type DocumentChanges,
  findOnlySide,
  isMove,
  type OuterChange,
} from './document-changes.ts';
import { listChangedRunLooks } from './list-changed-looks.ts';

/** What the runs of a paragraph need besides the paragraph. */
export type RunContext = ChangePosition & {
  readonly changes: DocumentChanges;
  /** The change of what contains the paragraph, if only one of the files has that. */
  readonly around: OuterChange | null;
  /** The change that goes on from the paragraph before, if the paragraph begins with words of that side. */
  readonly carried: OuterChange | null;
  readonly isHeading: boolean;
  /** The move that the paragraph is part of as a whole. */
  readonly move: string | null;
  readonly labelNote: (name: string, only: DocumentRun['kind'], change: number | null) => string;
  readonly findPicture: (part: string) => number;
  readonly readNote: (name: string) => string;
};

type KindOfSegment = { readonly segment: Segment; readonly kind: DocumentRun['kind']; readonly move: string | null };

/** The runs of a paragraph. Adjacent deleted and inserted words are one change. */
export function buildDocumentRuns({ segments }: WordParagraph, context: RunContext): DocumentRun[] {
  const { around } = context;
  const shown = segments.filter(({ text, note, drawn }) => text !== '' || note !== null || drawn !== null);
  const kinds = shown.map((segment): KindOfSegment => {
    const kind = around?.only ?? findOnlySide(segment.changes) ?? 'kept';
    return { segment, kind, move: around === null ? findMove(segment) : null };
  });
  const changes = around === null ? findWordChanges(kinds, context) : kinds.map(() => around.change);
  const formats = findLookChanges(kinds, context);
  return kinds.map(({ segment, kind, move }, n) => ({
    text: segment.text,
    kind,
    change: changes[n] ?? null,
    moved: move !== null,
    format: formats[n] ?? null,
    looks: listRunLooks(segment),
    note: segment.note === null ? null : context.labelNote(segment.note, kind, changes[n] ?? null),
    picture: segment.drawn === null ? null : context.findPicture(segment.drawn),
  }));
}

function findMove({ changes }: Segment): string | null {
  return changes.find(isMove)?.move ?? null;
}

/** The move of a paragraph that moved as a whole; its mark is before the beginning of the range that names the move. */
export function findParagraphMove({ mark, segments }: WordParagraph): string | null {
  return mark.some(isMove) ? (segments.map(findMove).find((move) => move !== null) ?? null) : null;
}

/** The change of each segment: a stretch between unchanged words is one, and so is a bracket put around such words. */
function findWordChanges(kinds: readonly KindOfSegment[], context: RunContext): (number | null)[] {
  const found: (number | null)[] = kinds.map(() => null);
  for (const stretches of joinBrackets(kinds, listStretches(kinds))) {
    const change = continueStretch(kinds, stretches, context) ?? addStretches(kinds, stretches, context);
    for (const { from, to } of stretches) found.fill(change, from, to);
  }
  return found;
}

/** A range of segments that are not in both files, all moved or none. */
type Stretch = { readonly from: number; readonly to: number };

function listStretches(kinds: readonly KindOfSegment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < kinds.length; ) {
    const [first, from] = [kinds[at], at];
    at += 1;
    if (first === undefined || first.kind === 'kept') continue;
    while (kinds[at] !== undefined && kinds[at]?.kind !== 'kept' && kinds[at]?.move === first.move) at += 1;
    stretches.push({ from, to: at });
  }
  return stretches;
}

/** The stretches that are one change for their reader: one each, or those from an opening bracket to its closing one. */
function joinBrackets(kinds: readonly KindOfSegment[], stretches: readonly Stretch[]): Stretch[][] {
  const changes: TextChange[] = [];
  const owners: (Stretch | null)[] = [];
  const add = (kind: TextChange['kind'], text: string, owner: Stretch | null) => {
    changes.push({ kind, text });
    owners.push(owner);
  };
  let at = 0;
  for (const stretch of stretches) {
    const { from, to } = stretch;
    if (from > at) add('kept', joinTexts(kinds.slice(at, from)), null);
    const here = kinds.slice(from, to);
    for (const kind of ['deleted', 'inserted'] as const)
      if (here.some((one) => one.kind === kind || one.move !== null))
        add(kind, joinTexts(selectKind(here, kind)), stretch);
    at = to;
  }
  if (at < kinds.length) add('kept', joinTexts(kinds.slice(at)), null);
  return listChangeSpans(changes).map(({ at: first, through }) => [
    ...new Set(owners.slice(first, through + 1).filter((owner) => owner !== null)),
  ]);
}

const joinTexts = (list: readonly KindOfSegment[]): string => list.map(({ segment }) => segment.text).join('');
const selectKind = (list: readonly KindOfSegment[], kind: DocumentRun['kind']) =>
  list.filter((one) => one.kind === kind);

/** Adds the beginning of a paragraph to the change that goes on there; null if none does. */
function continueStretch(
  kinds: readonly KindOfSegment[],
  [first, ...others]: readonly Stretch[],
  { changes, carried }: RunContext,
): number | null {
  if (carried === null || first === undefined || first.from > 0 || others.length > 0) return null;
  const words = kinds.slice(first.from, first.to);
  if (words.some(({ kind, move }) => kind !== carried.only || move !== null)) return null;
  changes.append(carried, joinTexts(words));
  return carried.change;
}

function addStretches(kinds: readonly KindOfSegment[], stretches: readonly Stretch[], context: RunContext): number {
  const { changes, isHeading, place, where } = context;
  const [from, to] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const changed = kinds.slice(from, to);
  // Where nothing but the reference to a note changed, the words of the note say what changed.
  const read = (list: readonly KindOfSegment[]) =>
    joinTexts(list) || list.map(({ segment: { note } }) => (note === null ? '' : context.readNote(note))).join(' ');
  const old = read(changed.filter(({ kind }) => kind !== 'inserted'));
  const next = read(changed.filter(({ kind }) => kind !== 'deleted'));
  const move = changed[0]?.move ?? null;
  if (move !== null) return changes.addMove(move, old === '' ? 'inserted' : 'deleted', old || next, { place, where });
  const isDrawn = changed.some(({ segment }) => segment.drawn !== null);
  const isPicture = changed.some(({ segment }) => segment.drawn !== null && context.findPicture(segment.drawn) >= 0);
  const hasNote = changed.some(({ segment }) => segment.note !== null);
  const thing = isPicture ? 'picture' : isDrawn ? 'object' : hasNote ? 'note' : 'words';
  const [before, after] = [joinTexts(kinds.slice(0, from)), joinTexts(kinds.slice(to))];
  const words = { before, old, next, after, isHeading };
  if (context.move !== null) return changes.addMovedEdit(context.move, thing, words, { place, where });
  return changes.addWords(thing, words, { place, where });
}

/** The change of the look of each segment: a stretch in which the same properties differ is one. */
function findLookChanges(kinds: readonly KindOfSegment[], { changes, place, where }: RunContext): (number | null)[] {
  const looks = kinds.map(({ segment: { reformatted, format, text } }) =>
    reformatted === null || text === '' ? [] : listChangedRunLooks(reformatted.was, format),
  );
  const found: (number | null)[] = kinds.map(() => null);
  for (let at = 0; at < kinds.length; ) {
    const [here, from] = [looks[at] ?? [], at];
    while (at < kinds.length && looks[at]?.join() === here.join()) at += 1;
    if (here.length === 0) continue;
    const words = kinds.slice(from, at).map(({ segment }) => segment.text);
    found.fill(changes.addLook(words.join(''), here, { place, where }), from, at);
  }
  return found;
}

/** The mark of a note is raised anyway. */
function listRunLooks({ format, note }: Segment): DocumentRun['looks'] {
  if (note !== null) return [];
  const looks = (['bold', 'italic', 'underline', 'strike'] as const).filter((look) => format[look]);
  return format.script === null ? looks : [...looks, format.script];
}

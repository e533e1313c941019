import type { DocumentRun } from '../../../../../shared/model/comparison/compared-document.ts';
import type { Segment, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import type { OuterChange } from './block-context.ts';
import { type ChangePosition, type DocumentChanges, findOnlySide } from './document-changes.ts';
import { listChangedRunLooks } from './list-changed-looks.ts';

/** What the runs of a paragraph need besides the paragraph. */
export type RunContext = ChangePosition & {
  readonly changes: DocumentChanges;
  /** The change of what contains the paragraph, if only one of the files has that. */
  readonly around: OuterChange | null;
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
  return changes.find(({ kind }) => kind === 'moved-from' || kind === 'moved-to')?.move ?? null;
}

/** The change of each segment: a stretch between unchanged words is one. */
function findWordChanges(kinds: readonly KindOfSegment[], context: RunContext): (number | null)[] {
  const found: (number | null)[] = kinds.map(() => null);
  for (let at = 0; at < kinds.length; ) {
    const [first, from] = [kinds[at], at];
    at += 1;
    if (first === undefined || first.kind === 'kept') continue;
    while (kinds[at] !== undefined && kinds[at]?.kind !== 'kept' && kinds[at]?.move === first.move) at += 1;
    found.fill(addStretch(kinds, from, at, context), from, at);
  }
  return found;
}

function addStretch(kinds: readonly KindOfSegment[], from: number, to: number, context: RunContext): number {
  const { changes, place, where } = context;
  const stretch = kinds.slice(from, to);
  const join = (list: readonly KindOfSegment[]) => list.map(({ segment }) => segment.text).join('');
  // Where nothing but the reference to a note changed, the words of the note say what changed.
  const read = (list: readonly KindOfSegment[]) =>
    join(list) || list.map(({ segment: { note } }) => (note === null ? '' : context.readNote(note))).join(' ');
  const old = read(stretch.filter(({ kind }) => kind === 'deleted'));
  const next = read(stretch.filter(({ kind }) => kind === 'inserted'));
  const move = stretch[0]?.move ?? null;
  if (move !== null) return changes.addMove(move, old === '' ? 'inserted' : 'deleted', old || next, { place, where });
  const isDrawn = stretch.some(({ segment }) => segment.drawn !== null);
  const isPicture = stretch.some(({ segment }) => segment.drawn !== null && context.findPicture(segment.drawn) >= 0);
  const hasNote = stretch.some(({ segment }) => segment.note !== null);
  const thing = isPicture ? 'picture' : isDrawn ? 'object' : hasNote ? 'note' : 'words';
  const [before, after] = [join(kinds.slice(0, from)), join(kinds.slice(to))];
  return changes.addWords(thing, { before, old, next, after }, { place, where });
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

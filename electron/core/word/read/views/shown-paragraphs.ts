import { guessLanguage } from '../../../../../shared/import/drafting/guess-language.ts';
import type {
  Segment,
  ShownParagraph,
  TableCell,
  WordChange,
  WordChangeKind,
  WordDocument,
  WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';
import type { Language } from '../../../../../shared/model/language.ts';
import { hasWrittenNumbers, ListCounter } from '../formatting/list-counter.ts';

/** All tracked changes accepted, all rejected, or everything as it is in the file. */
export type ChangeView = 'accepted' | 'rejected' | 'all';

/** The paragraphs of a document in a view, as a word processor would show them. */
export function listShownParagraphs(document: WordDocument, view: ChangeView): readonly ShownParagraph[] {
  const all: ShownParagraph[] = [];
  const numbers = new Map<string, ListCounter>();
  const language = hasWrittenNumbers(document.lists) ? guessDocumentLanguage(document) : null;
  const joins = new ParagraphJoiner(view, (join) => {
    const { story, part } = join.first;
    // Numbers continue through the body, and restart in every other story.
    const counting = numbers.get(part === 'body' ? '' : story) ?? new ListCounter(document.lists);
    numbers.set(part === 'body' ? '' : story, counting);
    all.push(buildShownParagraph(join, view, { counter: counting, language }));
  });
  document.paragraphs.forEach((paragraph, at) => joins.add(paragraph, at));
  joins.finish();
  return all;
}

function guessDocumentLanguage({ paragraphs }: WordDocument): Language {
  const { language, sure } = guessLanguage(paragraphs.map(({ segments }) => joinText(segments)).join('\n'));
  // Without words to tell by, Word's own language is the best guess for Latin letters.
  return language === 'id' && !sure ? 'en' : language;
}

type Numbering = { readonly counter: ListCounter; readonly language: string | null };

/** The language of an item's number: what the file says, unless its letters are of another alphabet. */
function resolveNumberLanguage(named: string | null, text: string, guessed: string | null): string | null {
  const isOther = /\p{Script=Cyrillic}/u.test(text) && /^(en|id|ms)\b/i.test(named ?? '');
  return isOther ? guessLanguage(text).language : (named ?? guessed);
}

/** Whether content under these changes is present in a view. */
function isPresent(changes: readonly WordChange[], view: ChangeView): boolean {
  if (view === 'all' || changes.length === 0) return true;
  return !changes.some(({ kind }) => ABSENT_KINDS[view].includes(kind));
}

const ABSENT_KINDS: Readonly<Record<Exclude<ChangeView, 'all'>, readonly WordChangeKind[]>> = {
  accepted: ['deleted', 'moved-from'],
  rejected: ['inserted', 'moved-to'],
};

/** Most texts have few changes: an unchanged list is returned as the same list. */
function selectPresent(segments: readonly Segment[], view: ChangeView): readonly Segment[] {
  const all = segments.every(({ changes }) => isPresent(changes, view));
  return all ? segments : segments.filter(({ changes }) => isPresent(changes, view));
}

type JoinedPart = { readonly paragraph: WordParagraph; readonly at: number; readonly segments: readonly Segment[] };
type ParagraphJoin = { readonly first: WordParagraph; readonly pieces: JoinedPart[]; dropped: boolean };

/**
 * A paragraph whose mark is missing continues with the next one of its story, unless a table or the end of a cell comes
 * between.
 */
class ParagraphJoiner {
  private readonly view: ChangeView;
  private readonly found: (join: ParagraphJoin) => void;
  /** Joins that wait for an open one among or before them, since the output is in order. */
  private waiting: ParagraphJoin[] = [];
  /** By story, the join whose last mark is missing. */
  private readonly open = new Map<string, ParagraphJoin>();

  constructor(view: ChangeView, found: (join: ParagraphJoin) => void) {
    this.view = view;
    this.found = found;
  }

  add(paragraph: WordParagraph, at: number): void {
    const { view, open } = this;
    const { story, cells } = paragraph;
    if (!isPresent(paragraph.within, view)) return;
    if (!cells.every(({ rowChanges, cellChanges }) => isPresent(rowChanges, view) && isPresent(cellChanges, view)))
      return;
    const before = open.get(story);
    const piece = { paragraph, at, segments: selectPresent(paragraph.segments, view) };
    let join = before;
    if (join !== undefined && isSameCell(join.first.cells, cells)) join.pieces.push(piece);
    else {
      if (join !== undefined && isEmpty(join) && isTableNext(join.first.cells, cells)) join.dropped = true;
      join = { first: paragraph, pieces: [piece], dropped: false };
      this.waiting.push(join);
    }
    if (isPresent(paragraph.mark, view)) open.delete(story);
    else open.set(story, join);
    if (open.size === 0) this.finish();
  }

  /** Emits all waiting joins. */
  finish(): void {
    for (const join of this.waiting) if (!join.dropped) this.found(join);
    this.waiting = [];
  }
}

function joinText(segments: readonly Segment[]): string {
  return segments.length === 1 ? (segments[0]?.text ?? '') : segments.map(({ text }) => text).join('');
}

const isEmpty = ({ pieces }: ParagraphJoin): boolean => pieces.every(({ segments }) => joinText(segments) === '');

function isSameCell(a: readonly TableCell[], b: readonly TableCell[]): boolean {
  const within = (one: TableCell, other: TableCell | undefined) =>
    one.table === other?.table && one.row === other.row && one.cell === other.cell;
  return a.length === b.length && a.every((cell, n) => within(cell, b[n]));
}

function isTableNext(here: readonly TableCell[], next: readonly TableCell[]): boolean {
  return next.length > here.length && isSameCell(here, next.slice(0, here.length));
}

function buildShownParagraph({ first, pieces }: ParagraphJoin, view: ChangeView, numbers: Numbering): ShownParagraph {
  const segments = collectSegments(pieces, view);
  // The joined paragraph takes the properties of the first one with words, or if none has any, of the one that still
  // has its mark.
  const leading = (pieces.find((piece) => joinText(piece.segments) !== '') ?? pieces.at(-1))?.paragraph ?? first;
  const properties = view === 'rejected' ? (leading.was ?? leading.properties) : leading.properties;
  const text = joinText(segments);
  const { list } = properties;
  const language = resolveNumberLanguage(properties.language, text, numbers.language);
  return {
    text,
    number: list === null ? null : numbers.counter.next(list, language),
    part: first.part,
    story: first.story,
    cells: first.cells,
    properties,
    segments,
    bookmarks: collectNames(pieces, ({ bookmarks }) => bookmarks),
    tags: collectNames(pieces, ({ tags }) => tags),
    from: pieces.map(({ at }) => at),
  };
}

function collectSegments(pieces: readonly JoinedPart[], view: ChangeView): readonly Segment[] {
  const [only] = pieces;
  const all = pieces.length === 1 && only !== undefined ? only.segments : pieces.flatMap(({ segments }) => segments);
  if (view !== 'rejected' || all.every(({ reformatted }) => reformatted === null)) return all;
  return all.map((segment) =>
    segment.reformatted === null ? segment : { ...segment, format: segment.reformatted.was },
  );
}

function collectNames(
  pieces: readonly JoinedPart[],
  of: (paragraph: WordParagraph) => readonly string[],
): readonly string[] {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined
    ? of(only.paragraph)
    : [...new Set(pieces.flatMap(({ paragraph }) => of(paragraph)))];
}

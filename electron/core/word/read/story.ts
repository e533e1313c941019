import type { Context } from './context.ts';
import type { Cell, Change, Paragraph, ParagraphProperties, Part, WarningCode } from './document.ts';
import { type Look, ParagraphDraft } from './draft.ts';
import { child, type Element, setting } from './element.ts';
import { Frame } from './frame.ts';
import { numberIn } from './number-label.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import { noRunProperties, runProperties } from './run-properties.ts';
import type { Attributes } from './xml.ts';

type Place = { readonly part: Part; readonly story: string };

/** One part of a file while it is read: what its elements do, in the order in which they come. */
export class Story {
  readonly context: Context;
  readonly file: string;
  private readonly targets: ReadonlyMap<string, string>;
  frame: Frame;
  /** What the text of the open element is. */
  sink: 'text' | 'code' | null = null;
  /** What is said of the open comment, and of the open drawing. */
  comment: Attributes = {};
  drawing = '';
  private tags: readonly string[];
  private readonly outerTags: (readonly string[])[] = [];
  private readonly alternatives: { chosen: boolean; needs: string }[] = [];
  private look: Look;
  private readonly frames: Frame[] = [];
  private readonly bookmarks = new Map<string, string>();
  private readonly openComments = new Set<string>();
  private boxes = 0;

  constructor(context: Context, file: string, place: Place, targets: ReadonlyMap<string, string>) {
    this.context = context;
    this.file = file;
    this.targets = targets;
    this.tags = context.names.empty;
    this.frame = this.newFrame({ ...place, within: [], cells: [] });
    this.look = { format: context.styles.format(null, noRunProperties), reformatted: null };
  }

  private newFrame(place: Place & { readonly within: readonly Change[]; readonly cells: readonly Cell[] }): Frame {
    return new Frame(place, { changes: this.context.changes.empty, comments: this.context.names.empty });
  }

  warn(code: WarningCode, name: string): void {
    this.context.warnings.add(code, name, this.file);
  }

  // Flows of paragraphs

  enterFrame(place: Place, within: readonly Change[]): void {
    this.frames.push(this.frame);
    this.frame = this.newFrame({ ...place, within, cells: [] });
  }

  /** A text box hangs on its paragraph, and goes with the run, cell and row that it hangs in. */
  enterBox(): void {
    const { story, within, changes, cells } = this.frame;
    this.boxes += 1;
    this.frames.push(this.frame);
    this.frame = this.newFrame({
      part: 'text-box',
      story: `${story} text-box ${this.boxes}`,
      within: [...within, ...changes],
      cells,
    });
  }

  /** Gives the flow that ends here. */
  leaveFrame(): Frame {
    const ended = this.frame;
    this.closeParagraph();
    for (const { code } of ended.fields.left()) this.warn('field-not-closed', code.trim());
    const last = ended.drafts.at(-1);
    if (last !== undefined) last.reformatted = [...last.reformatted, ...ended.pending];
    this.frame = this.frames.pop() ?? this.frame;
    if (this.frame !== ended) this.resetLook();
    return ended;
  }

  leaveBox(): void {
    const { drafts } = this.leaveFrame();
    if (this.frame.paragraph === null) this.frame.drafts.push(...drafts);
    else this.frame.aside.push(...drafts);
  }

  /** The paragraphs of a flow, once the part was read to its end. */
  finished(drafts: readonly ParagraphDraft[]): readonly Paragraph[] {
    const unclosed = {
      comments: new Map([...this.openComments].map((id) => [id, false] as const)),
      bookmarks: new Map([...this.bookmarks.values()].map((name) => [name, false] as const)),
    };
    const covering = new Set(
      drafts.flatMap(({ segments }) => segments.flatMap((one) => (one.text === '' ? [] : one.comments))),
    );
    return drafts.map((draft) => draft.finished(unclosed, covering));
  }

  // Paragraphs and runs

  openParagraph(paragraphId: string | undefined): ParagraphDraft {
    this.closeParagraph();
    const { part, story, within, cells, changes } = this.frame;
    const { styles, lists } = this.context;
    const draft = new ParagraphDraft({ part, story, within, cells }, paragraphProperties(null, styles, lists));
    draft.mark = changes;
    draft.reformatted = this.frame.pending;
    this.frame.pending = [];
    for (const tag of this.tags) draft.tags.add(tag);
    if (paragraphId !== undefined) this.frame.paragraphIds.push(paragraphId);
    this.frame.paragraph = draft;
    this.paragraphStyle = null;
    this.resetLook();
    return draft;
  }

  closeParagraph(): void {
    const { frame } = this;
    if (frame.paragraph !== null) {
      for (const name of this.bookmarks.values()) frame.paragraph.bookmarks.add(name);
      frame.drafts.push(frame.paragraph, ...frame.aside);
      frame.paragraph = null;
      frame.aside = [];
    }
  }

  private paragraphStyle: string | null = null;

  setParagraph(element: Element): void {
    const { styles, lists, marks } = this.context;
    const draft = this.paragraph();
    const before = child(element, 'w:pPrChange');
    const mark = child(element, 'w:rPr');
    this.paragraphStyle = setting(element, 'w:pStyle');
    draft.properties = paragraphProperties(element, styles, lists);
    this.checkList(draft.properties.list);
    if (before !== null) draft.was = paragraphProperties(child(before, 'w:pPr'), styles, lists);
    draft.mark = [...draft.mark, ...marks.among(mark?.children ?? [])];
    const numbering = child(element, 'w:numPr');
    const formatted = [
      before,
      child(mark, 'w:rPrChange'),
      child(numbering, 'w:ins'),
      child(numbering, 'w:numberingChange'),
    ];
    for (const one of [...formatted, child(child(element, 'w:sectPr'), 'w:sectPrChange')])
      if (one !== null) draft.reformatted = [...draft.reformatted, marks.change('', one.attributes)];
    this.resetLook();
  }

  private checkList(place: ParagraphProperties['list']): void {
    if (place === null) return;
    const list = this.context.lists.list(place.id);
    const format = list?.levels[place.level]?.format ?? 'none';
    if (list === null) this.warn('list-missing', place.id);
    else if (numberIn(format, 1) === null) this.warn('number-format-unknown', format);
  }

  resetLook(): void {
    this.look = { format: this.context.styles.format(this.paragraphStyle, noRunProperties), reformatted: null };
  }

  setRun(element: Element): void {
    const { styles, marks } = this.context;
    const before = child(element, 'w:rPrChange');
    const format = styles.format(this.paragraphStyle, runProperties(element));
    const reformatted =
      before === null
        ? null
        : {
            change: marks.change('', before.attributes),
            was: styles.format(this.paragraphStyle, runProperties(child(before, 'w:rPr'))),
          };
    this.look = { format, reformatted };
  }

  add(text: string): void {
    if (text !== '') this.put(text, this.frame.comments, null);
  }

  private put(text: string, comments: readonly string[], note: string | null): void {
    const { changes, fields } = this.frame;
    this.paragraph().add({ text, changes, ...this.look, comments, tags: this.tags, note, field: fields.hiding });
  }

  private paragraph(): ParagraphDraft {
    return this.frame.paragraph ?? this.openParagraph(undefined);
  }

  note(name: string): void {
    this.context.notes.set(name, this.frame.changes);
    this.put('', this.frame.comments, name);
  }

  /** Tracked formatting of what is no paragraph: the next one, or else the last, tells of it. */
  formatted(change: Change): void {
    this.frame.pending = [...this.frame.pending, change];
  }

  // What is anchored

  openComment(id: string): void {
    this.openComments.add(id);
    this.context.anchored.add(id);
    this.frame.comments = this.context.names.with(this.frame.comments, id);
    this.put('', this.frame.comments, null);
  }

  closeComment(id: string): void {
    this.openComments.delete(id);
    this.frame.comments = this.context.names.without(this.frame.comments, id);
  }

  referComment(id: string): void {
    if (this.context.anchored.has(id)) return;
    this.context.anchored.add(id);
    this.put('', this.context.names.with(this.frame.comments, id), null);
  }

  openBookmark(id: string, name: string): void {
    if (name === '' || name === '_GoBack') return;
    this.bookmarks.set(id, name);
    this.frame.paragraph?.bookmarks.add(name);
  }

  closeBookmark(id: string): void {
    const name = this.bookmarks.get(id);
    this.bookmarks.delete(id);
    if (name !== undefined && (this.frame.paragraph?.segments.length ?? 0) > 0)
      this.frame.paragraph?.bookmarks.add(name);
  }

  /** The part that a relationship of this part leads to. */
  target(id: string | undefined): string {
    return this.targets.get(id ?? '') ?? id ?? '';
  }

  openControl(): void {
    this.outerTags.push(this.tags);
  }

  closeControl(): void {
    this.tags = this.outerTags.pop() ?? this.tags;
  }

  tag(tag: string): void {
    this.tags = this.context.names.with(this.tags, tag);
    this.frame.paragraph?.tags.add(tag);
  }

  // One of several ways to write the same thing

  openAlternative(): void {
    this.alternatives.push({ chosen: false, needs: '' });
  }

  /** Whether this way is the one to read: the first that is understood. */
  choose(understood: boolean, needs: string): boolean {
    const here = this.alternatives.at(-1);
    if (here === undefined) return understood;
    if (here.chosen || !understood) {
      if (!understood) here.needs = needs;
      return false;
    }
    here.chosen = true;
    return true;
  }

  closeAlternative(): void {
    const here = this.alternatives.pop();
    if (here !== undefined && !here.chosen) this.warn('alternative-unknown', here.needs);
  }
}

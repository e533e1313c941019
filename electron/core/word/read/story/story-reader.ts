import { Failure } from '../../../../../shared/api/failure.ts';
import type {
  ParagraphProperties,
  Segment,
  StoryPart,
  TableCell,
  WordChange,
  WordParagraph,
  WordWarningCode,
} from '../../../../../shared/model/incoming/word-document.ts';
import { convertScript } from '../../../../../shared/text/convert-script.ts';
import type { XmlAttributes } from '../../../package/read-xml.ts';
import { formatListNumber } from '../formatting/format-list-number.ts';
import { readLanguage } from '../formatting/style-table.ts';
import { wordLimits } from '../model/word-limits.ts';
import { AlternateContent } from '../xml/alternate-content.ts';
import { findChild, readChildValue, type XmlElement } from '../xml/xml-element.ts';
import { ControlStack } from './control-stack.ts';
import type { DocumentContext } from './document-context.ts';
import { type DraftFormat, ParagraphDraft } from './paragraph-draft.ts';
import { RangeAnchors } from './range-anchors.ts';
import { RunLook, type RunPlace } from './run-look.ts';
import { StoryFrame } from './story-frame.ts';

type StoryPosition = { readonly part: StoryPart; readonly story: string };

const PLAIN_TEXT = { note: null, drawn: null };

/** One part of a file while it is read: applies its elements in document order. */
export class StoryReader {
  readonly context: DocumentContext;
  readonly file: string;
  private readonly targets: ReadonlyMap<string, string>;
  frame: StoryFrame;
  /** Whether the text of the open element is words or field code; null if it is ignored. */
  sink: 'text' | 'code' | null = null;
  /** The attributes of the open comment, and the description of the open drawing. */
  comment: XmlAttributes = {};
  drawing = '';
  /** The part with the open picture. */
  picture = '';
  readonly controls: ControlStack;
  readonly alternatives = new AlternateContent();
  private readonly look: RunLook;
  /** Raised or lowered by a formula. */
  script: 'superscript' | 'subscript' | null = null;
  /** The ground of the open text box; null if it is not known. */
  boxGround: string | null = 'FFFFFF';
  /** Whether the open drawing is hidden. */
  isBoxHidden = false;
  /** The paragraphs that the end of the part may still change. */
  private readonly unfinished = new Map<WordParagraph, ParagraphDraft>();
  private readonly frames: StoryFrame[] = [];
  private readonly anchors: RangeAnchors;
  private boxes = 0;

  constructor(context: DocumentContext, file: string, place: StoryPosition, targets: ReadonlyMap<string, string>) {
    this.context = context;
    this.file = file;
    this.targets = targets;
    this.controls = new ControlStack(context.names);
    this.anchors = new RangeAnchors(context.names);
    this.frame = this.newFrame({ ...place, within: [], cells: [] });
    this.look = new RunLook(context, this.runPlace);
  }

  private newFrame(
    place: StoryPosition & { readonly within: readonly WordChange[]; readonly cells: readonly TableCell[] },
  ): StoryFrame {
    const frame = new StoryFrame(place, { changes: this.context.changes.empty, comments: this.context.names.empty });
    frame.around = this.context.page;
    return frame;
  }

  warn(code: WordWarningCode, name: string): void {
    this.context.warnings.add(code, name, this.file);
  }

  // Flows of paragraphs

  enterFrame(place: StoryPosition, within: readonly WordChange[]): void {
    this.frames.push(this.frame);
    this.frame = this.newFrame({ ...place, within, cells: [] });
  }

  /** A text box is anchored to its paragraph, and comes and goes with the run, cell and row of its anchor. */
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
    const { page } = this.context;
    const table = this.isBoxHidden ? { ...page.table, ink: false } : page.table;
    this.frame.around = { table, ground: this.boxGround };
    this.resetLook();
  }

  /** Returns the flow that ends here. */
  leaveFrame(): StoryFrame {
    const ended = this.frame;
    this.closeParagraph();
    for (const { code } of ended.fields.left()) this.warn('field-not-closed', code.trim());
    const last = ended.paragraphs.at(-1);
    if (last !== undefined && ended.pending.length > 0) last.reformatted = [...last.reformatted, ...ended.pending];
    this.frame = this.frames.pop() ?? this.frame;
    if (this.frame !== ended) this.resetLook();
    return ended;
  }

  leaveBox(): void {
    const { paragraphs } = this.leaveFrame();
    const { paragraph, paragraphs: here, aside } = this.frame;
    for (const one of paragraphs) (paragraph === null ? here : aside).push(one);
  }

  /** The paragraphs of a flow, once the part has been read to its end. */
  finished({ paragraphs }: StoryFrame): readonly WordParagraph[] {
    const drafts = paragraphs.flatMap((paragraph) => this.unfinished.get(paragraph) ?? []);
    const unclosed = this.anchors.unclosed();
    const covering = new Set<string>();
    for (const draft of drafts) draft.cover(covering);
    for (const draft of drafts) draft.finish(unclosed, covering);
    return paragraphs;
  }

  // Paragraphs and runs

  openParagraph(paragraphId: string | undefined): ParagraphDraft {
    this.closeParagraph();
    const { frame, context } = this;
    const { tags } = this.controls;
    context.met.paragraphs += 1;
    if (context.met.paragraphs > wordLimits.paragraphs)
      throw new Failure('reader-memory', { limit: wordLimits.heapMb });
    const draft = new ParagraphDraft(frame, context.plain, { mark: frame.changes, reformatted: frame.pending, tags });
    draft.around = context.styles.surround(frame.around, null, null);
    if (frame.pending.length > 0) frame.pending = [];
    if (paragraphId !== undefined) this.frame.paragraphIds.push(paragraphId);
    this.frame.paragraph = draft;
    this.resetLook();
    return draft;
  }

  closeParagraph(): void {
    const { frame } = this;
    const draft = frame.paragraph;
    if (draft === null) return;
    draft.lieUnder(this.anchors.bookmarks, this.context.names);
    if (draft.close()) this.unfinished.set(draft.paragraph, draft);
    this.context.weights.add(draft.paragraph);
    frame.paragraphs.push(draft.paragraph);
    frame.paragraph = null;
    if (frame.aside.length === 0) return;
    for (const one of frame.aside) frame.paragraphs.push(one);
    frame.aside = [];
  }

  setParagraph(element: XmlElement): void {
    const { properties, marks } = this.context;
    const draft = this.paragraph();
    const { paragraph } = draft;
    const before = findChild(element, 'w:pPrChange');
    const mark = findChild(element, 'w:rPr');
    const numbering = findChild(element, 'w:numPr');
    draft.style = readChildValue(element, 'w:pStyle');
    draft.around = this.context.styles.surround(this.frame.around, draft.style, element);
    paragraph.properties = properties.paragraph(element);
    this.checkList(paragraph.properties.list);
    if (before !== null) paragraph.was = properties.paragraph(findChild(before, 'w:pPr'));
    else if (findChild(numbering, 'w:ins') !== null) paragraph.was = properties.paragraph(omitNumbering(element));
    this.checkList(paragraph.was?.list ?? null);
    paragraph.mark = [...paragraph.mark, ...marks.among(mark?.children ?? [])];
    const ofMark = findChild(mark, 'w:rPrChange');
    draft.markFormatted = ofMark === null ? null : marks.change('', ofMark.attributes);
    const formatted = [before, findChild(numbering, 'w:ins'), findChild(numbering, 'w:numberingChange')];
    for (const one of [...formatted, findChild(findChild(element, 'w:sectPr'), 'w:sectPrChange')])
      if (one !== null) paragraph.reformatted = [...paragraph.reformatted, marks.change('', one.attributes)];
    this.resetLook();
  }

  private checkList(place: ParagraphProperties['list']): void {
    if (place === null) return;
    const list = this.context.lists.list(place.id);
    const format = list?.levels[place.level]?.format ?? 'none';
    if (list === null) this.warn('list-missing', place.id);
    else if (formatListNumber(format, 1, null) === null) this.warn('number-format-unknown', format);
  }

  resetLook(): void {
    this.look.reset(this.runPlace);
  }

  private get runPlace(): RunPlace {
    const { paragraph, around, fields } = this.frame;
    return {
      style: paragraph?.style ?? null,
      around: paragraph?.around ?? around,
      isInField: fields.left().length > 0,
    };
  }

  /** The font of the run. */
  get font(): string | null {
    return this.look.font;
  }

  setRun(element: XmlElement): void {
    this.look.read(element, this.runPlace);
    this.speak(readLanguage(element));
  }

  /** The first words of an item speak for its number. */
  private speak(language: string | null): void {
    const { paragraph } = this.frame;
    if (language === null || paragraph === null || !paragraph.isEmpty) return;
    paragraph.paragraph.properties = this.context.properties.speak(paragraph.paragraph.properties, language);
  }

  add(words: string): void {
    const text = this.controls.replacePrompt(words);
    // Other programs leave the mark of an empty control where they fill it: words that do not look like a prompt are named.
    if (text !== words && words.trim() !== '' && !this.context.styles.isPromptStyle(this.look.style))
      this.warn('prompt-replaced', words.trim());
    if (text === '') return;
    this.frame.fields.show();
    const script = this.script ?? this.look.current.format.script;
    if (script === null) this.put(text, this.frame.comments);
    else this.putScript(text, script);
  }

  private putScript(words: string, script: 'superscript' | 'subscript'): void {
    const before = this.frame.paragraph?.lastWords ?? '';
    const { text, known } = convertScript(words, script, before);
    if (!known) this.warn('script-unknown', `${before.slice(-20)}${text}`.trim());
    // Signs of their own need no format; they are the same text however another program writes them.
    this.put(text, this.frame.comments, PLAIN_TEXT, this.look.withScript(known ? null : script));
  }

  private put(
    text: string,
    comments: readonly string[],
    more: Pick<Segment, 'note' | 'drawn'> = PLAIN_TEXT,
    look: DraftFormat = this.look.current,
  ): void {
    const { changes, fields } = this.frame;
    const { format, reformatted } = look;
    const { note, drawn } = more;
    this.paragraph().add(
      { text, changes, format, reformatted, comments, tags: this.controls.tags, note, drawn },
      fields.hiding,
    );
  }

  /** Content without words is reported; under a tracked change it keeps its position. */
  draw(code: WordWarningCode, name: string, picture = ''): void {
    this.warn(code, name);
    if (this.frame.changes.length > 0 || this.context.keepsPictures)
      this.put('', this.frame.comments, { note: null, drawn: picture });
  }

  private paragraph(): ParagraphDraft {
    return this.frame.paragraph ?? this.openParagraph(undefined);
  }

  note(name: string): void {
    this.context.notes.set(name, this.frame.changes);
    this.put('', this.frame.comments, { note: name, drawn: null });
  }

  /** Tracked formatting of something other than a paragraph: the next paragraph records it, or else the last. */
  formatted(change: WordChange): void {
    this.frame.pending = [...this.frame.pending, change];
  }

  // Anchors

  openComment(id: string): void {
    const { frame, context } = this;
    // Each comment makes a list one item longer; a process that runs out of heap would report less than this.
    if (frame.comments.length >= wordLimits.openComments)
      throw new Failure('reader-memory', { limit: wordLimits.heapMb });
    this.anchors.openComment(id);
    context.anchored.add(id);
    frame.comments = context.names.with(frame.comments, id);
    if (frame.paragraph !== null) this.put('', frame.comments);
  }

  closeComment(id: string): void {
    this.anchors.closeComment(id);
    this.frame.comments = this.context.names.without(this.frame.comments, id);
  }

  /** The mark of a comment, after its range or without any. */
  referComment(id: string): void {
    const { comments } = this.frame;
    this.context.anchored.add(id);
    this.put('', comments.includes(id) ? comments : this.context.names.with(comments, id));
  }

  openBookmark(id: string, name: string): void {
    this.anchors.openBookmark(id, name);
    this.frame.paragraph?.lieUnder(this.anchors.bookmarks, this.context.names);
  }

  /** A bookmark that ends where a paragraph begins does not cover it. */
  closeBookmark(id: string): void {
    const { paragraph } = this.frame;
    if (paragraph !== null && !paragraph.isEmpty) paragraph.lieUnder(this.anchors.bookmarks, this.context.names);
    this.anchors.closeBookmark(id);
  }

  /** The target of a relationship of this part. */
  target(id: string | undefined): string {
    return this.targets.get(id ?? '') ?? id ?? '';
  }

  tag(tag: string): void {
    this.controls.tag(tag);
    this.frame.paragraph?.standIn(this.controls.tags, this.context.names);
  }
}

/**
 * The properties before a list was tracked in by w:ins alone: the list of the style remains (ECMA-376 part 1, 17.9.18).
 */
function omitNumbering(element: XmlElement): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => name !== 'w:numPr') };
}

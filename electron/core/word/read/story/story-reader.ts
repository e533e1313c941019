import { Failure } from '../../../../../shared/api/failure.ts';
import type {
  Segment,
  WordChange,
  WordParagraph,
  WordWarningCode,
} from '../../../../../shared/model/incoming/word-document.ts';
import { convertScript } from '../../../../../shared/text/convert-script.ts';
import type { XmlAttributes } from '../../../package/read-xml.ts';
import { readLanguage } from '../formatting/style-table.ts';
import { wordLimits } from '../model/word-limits.ts';
import { AlternateContent } from '../xml/alternate-content.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { ControlStack } from './control-stack.ts';
import type { DocumentContext } from './document-context.ts';
import { FrameStack, type StoryPosition } from './frame-stack.ts';
import { type DraftFormat, ParagraphDraft } from './paragraph-draft.ts';
import { RangeAnchors } from './range-anchors.ts';
import { RunLook, type RunPlace } from './run-look.ts';
import { setParagraphProperties } from './set-paragraph-properties.ts';
import type { StoryFrame } from './story-frame.ts';

const PLAIN_TEXT = { note: null, drawn: null };

/** One part of a file while it is read: applies its elements in document order. */
export class StoryReader {
  readonly context: DocumentContext;
  readonly file: string;
  private readonly targets: ReadonlyMap<string, string>;
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
  private readonly frames: FrameStack;
  private readonly anchors: RangeAnchors;

  constructor(context: DocumentContext, file: string, place: StoryPosition, targets: ReadonlyMap<string, string>) {
    this.context = context;
    this.file = file;
    this.targets = targets;
    this.controls = new ControlStack(context.names);
    this.anchors = new RangeAnchors(context.names);
    this.frames = new FrameStack(context, place);
    this.look = new RunLook(context, this.runPlace);
  }

  get frame(): StoryFrame {
    return this.frames.current;
  }

  warn(code: WordWarningCode, name: string): void {
    this.context.warnings.add(code, name, this.file);
  }

  // Flows of paragraphs

  enterFrame(place: StoryPosition, within: readonly WordChange[]): void {
    this.frames.enter(place, within);
  }

  enterBox(): void {
    this.frames.enterBox(this.boxGround, this.isBoxHidden);
    this.resetLook();
  }

  /** Returns the flow that ends here. */
  leaveFrame(): StoryFrame {
    const ended = this.frame;
    this.closeParagraph();
    for (const { code } of ended.fields.left()) this.warn('field-not-closed', code.trim());
    const last = ended.paragraphs.at(-1);
    if (last !== undefined && ended.pending.length > 0) last.reformatted = [...last.reformatted, ...ended.pending];
    if (this.frames.leave()) this.resetLook();
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
    const draft = this.paragraph();
    setParagraphProperties(draft, element, this.frame.around, this.context, (code, name) => this.warn(code, name));
    this.resetLook();
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
    const { updating } = fields;
    this.paragraph().add(
      { text, changes, format, reformatted, comments, tags: this.controls.tags, note, drawn, updating },
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

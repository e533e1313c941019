import type { StoryPart, TableCell, WordChange } from '../../../../../shared/model/incoming/word-document.ts';
import type { DocumentContext } from './document-context.ts';
import { StoryFrame } from './story-frame.ts';

export type StoryPosition = { readonly part: StoryPart; readonly story: string };

/** The flows of paragraphs of one part that are open, each inside the one before it. */
export class FrameStack {
  /** The innermost flow. */
  current: StoryFrame;
  private readonly context: DocumentContext;
  private readonly outer: StoryFrame[] = [];
  private boxes = 0;

  constructor(context: DocumentContext, place: StoryPosition) {
    this.context = context;
    this.current = this.createFrame(place, [], []);
  }

  enter(place: StoryPosition, within: readonly WordChange[]): void {
    this.push(this.createFrame(place, within, []));
  }

  /**
   * A text box is anchored to its paragraph, and comes and goes with the run, cell and row of its anchor.
   * @param ground the fill behind its words; null if it is not known
   * @param isHidden whether its drawing is hidden
   */
  enterBox(ground: string | null, isHidden: boolean): void {
    const { story, within, changes, cells } = this.current;
    this.boxes += 1;
    const place = { part: 'text-box', story: `${story} text-box ${this.boxes}` } as const;
    this.push(this.createFrame(place, [...within, ...changes], cells));
    const { table } = this.context.page;
    this.current.around = { table: isHidden ? { ...table, ink: false } : table, ground };
  }

  /** Ends the innermost flow; the outermost one stays. Returns whether it ended. */
  leave(): boolean {
    const outer = this.outer.pop();
    if (outer === undefined) return false;
    this.current = outer;
    return true;
  }

  private push(frame: StoryFrame): void {
    this.outer.push(this.current);
    this.current = frame;
  }

  private createFrame(place: StoryPosition, within: readonly WordChange[], cells: readonly TableCell[]): StoryFrame {
    const { changes, names, page } = this.context;
    const frame = new StoryFrame({ ...place, within, cells }, { changes: changes.empty, comments: names.empty });
    frame.around = page;
    return frame;
  }
}

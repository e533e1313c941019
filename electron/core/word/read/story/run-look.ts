import type { RunFormat } from '../../../../../shared/model/incoming/word-document.ts';
import { emptyRunProperties } from '../formatting/run-properties.ts';
import type { ParagraphSurroundings } from '../formatting/style-table.ts';
import { findChild, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { DraftFormat } from './paragraph-draft.ts';

/** Where a run is: the style of its paragraph, what surrounds that, and whether it belongs to a field. */
export type RunPlace = {
  readonly style: string | null;
  readonly around: ParagraphSurroundings;
  readonly isInField: boolean;
};

/** How the words that are read next look. */
export class RunLook {
  private readonly context: DocumentContext;
  private now: DraftFormat;
  /** The font of the run. */
  font: string | null = null;
  /** The character style of the run. */
  style: string | null = null;
  /** The format of a run without properties of its own, by what surrounds its paragraph and by its style. */
  private readonly plain = new Map<ParagraphSurroundings, Map<string | null, DraftFormat>>();

  constructor(context: DocumentContext, place: RunPlace) {
    this.context = context;
    this.now = this.findPlain(place);
  }

  get current(): DraftFormat {
    return this.now;
  }

  /** A run begins, or another paragraph: its properties, if it has any, follow. */
  reset(place: RunPlace): void {
    this.font = this.context.styles.styledFont(place.style, null);
    this.style = null;
    this.now = this.findPlain(place);
  }

  /** Takes over the properties of a run (w:rPr, ECMA-376 part 1, 17.3.2.28), and its former ones if they were tracked. */
  read(element: XmlElement, { style, around, isInField }: RunPlace): void {
    const { styles, marks } = this.context;
    const before = findChild(element, 'w:rPrChange');
    const own = styles.readRun(element);
    this.style = own.style;
    this.font = own.font ?? styles.styledFont(style, own.style);
    // A table of contents hides its page numbers from browsers, and prints them.
    const isShown = own.webHidden !== null && isInField;
    const format = styles.format(style, isShown ? { ...own, webHidden: null } : own, around);
    const reformatted =
      before === null
        ? null
        : {
            change: marks.change('', before.attributes),
            was: styles.format(style, styles.readRun(findChild(before, 'w:rPr')), around),
          };
    this.now = { format, reformatted };
  }

  /** The same look with another script. */
  withScript(script: RunFormat['script']): DraftFormat {
    return { ...this.now, format: this.context.styles.plainScript(this.now.format, script) };
  }

  private findPlain({ style, around }: RunPlace): DraftFormat {
    const styles = this.plain.get(around) ?? new Map<string | null, DraftFormat>();
    const known = styles.get(style);
    if (known !== undefined) return known;
    const look = { format: this.context.styles.format(style, emptyRunProperties, around), reformatted: null };
    styles.set(style, look);
    this.plain.set(around, styles);
    return look;
  }
}

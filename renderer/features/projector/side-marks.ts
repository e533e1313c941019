import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { PartyCodes } from '../../../shared/text/marks/alternats.ts';
import { parseChips } from '../mark-editor/chips.ts';
import styles from './projector.module.css';
import { getSideClass } from './side-class.ts';

/** Styles the brackets of a text being edited, including their characters, with the colour and line of their side. */
export function createSideMarks(parties: PartyCodes): Extension {
  const marked = (state: EditorState) => {
    const found = parseChips(state.doc.toString());
    const marks = (found?.spans ?? []).flatMap(({ of, side, from, to }) =>
      of === 'bracket' && from < to
        ? Decoration.mark({ class: getSideClass(side ?? 'none', parties) }).range(from, to)
        : [],
    );
    const signs = (found?.chips ?? []).flatMap((chip): Range<Decoration>[] => {
      if ((chip.kind !== 'open' && chip.kind !== 'close') || chip.of !== 'bracket') return [];
      const sign = chip.kind === 'close' ? ']' : chip.side === null ? '[' : `[${chip.side}: `;
      const widget = new SideSign(sign, getSideClass(chip.side ?? 'none', parties));
      return [Decoration.replace({ widget }).range(chip.from, chip.to)];
    });
    return Decoration.set([...marks, ...signs], true);
  };
  return StateField.define({
    create: marked,
    update: (marks, { docChanged, state }) => (docChanged ? marked(state) : marks),
    provide: (self) => EditorView.decorations.from(self),
  });
}

class SideSign extends WidgetType {
  private readonly sign: string;
  private readonly side: string;
  constructor(sign: string, side: string) {
    super();
    this.sign = sign;
    this.side = side;
  }
  override eq(other: SideSign): boolean {
    return this.sign === other.sign && this.side === other.side;
  }
  override toDOM(): HTMLElement {
    const place = document.createElement('span');
    place.className = `${this.side} ${styles.sign}`;
    place.textContent = this.sign;
    return place;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

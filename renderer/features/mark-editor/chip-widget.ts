import { WidgetType } from '@codemirror/view';
import styles from '../clause/text.module.css';
import type { Chip } from './chips.ts';
import editorStyles from './mark-editor.module.css';

/** The label of a chip: its text, its small tag, and its name for tooltips and screen readers. */
export type ChipFace = { readonly text: string; readonly tag: string | null; readonly name: string };

export class ChipWidget extends WidgetType {
  private readonly kind: Chip['kind'];
  private readonly face: ChipFace;

  constructor(kind: Chip['kind'], face: ChipFace) {
    super();
    this.kind = kind;
    this.face = face;
  }

  override eq(other: ChipWidget): boolean {
    return this.kind === other.kind && this.face.text === other.face.text && this.face.tag === other.face.tag;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    const { text, tag, name } = this.face;
    chip.className = getChipClass(this.kind);
    chip.textContent = text;
    if (name !== '') chip.title = name;
    if (tag !== null) {
      const small = document.createElement('span');
      small.className = editorStyles.chipTag ?? '';
      small.textContent = tag;
      chip.append(small);
    }
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function getChipClass(kind: Chip['kind']): string {
  switch (kind) {
    case 'alternat':
    case 'ref':
      return editorStyles.chip ?? '';
    case 'open':
    case 'close':
      return styles.bracketSign ?? '';
    case 'escape':
      return '';
  }
}

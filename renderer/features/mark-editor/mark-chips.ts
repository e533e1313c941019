import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { parseListItems } from '../../../shared/text/list-items.ts';
import styles from '../clause/text.module.css';
import { type ChipFace, ChipWidget } from './chip-widget.ts';
import { type Chip, type ChipsAndSpans, parseChips } from './chips.ts';
import editorStyles from './mark-editor.module.css';

type ChipDecorations = {
  readonly found: ChipsAndSpans | null;
  readonly atoms: DecorationSet;
  readonly all: DecorationSet;
};

/**
 * Displays marks as chips that the cursor crosses in one step, bracketed and italic words in their style, and items
 * with a hanging indent.
 */
export function createChipExtension(faceOf: (chip: Chip) => ChipFace): Extension {
  const shownIn = (state: EditorState): ChipDecorations => {
    const source = state.doc.toString();
    const found = parseChips(source);
    const atoms = Decoration.set(
      (found?.chips ?? []).map((chip) => {
        const hidden = (chip.kind === 'open' || chip.kind === 'close') && chip.of === 'italics';
        const widget = new ChipWidget(chip.kind, faceOf(chip));
        return Decoration.replace(hidden ? {} : { widget }).range(chip.from, chip.to);
      }),
      true,
    );
    const spans = (found?.spans ?? []).map(({ of, from, to, whole }) =>
      of === 'italics'
        ? Decoration.mark({ class: styles.italics ?? '' }).range(from, to)
        : Decoration.mark({ class: styles.bracketed ?? '' }).range(whole[0], whole[1]),
    );
    return { found, atoms, all: atoms.update({ add: [...spans, ...decorateListItems(state)], sort: true }) };
  };
  const field = StateField.define<ChipDecorations>({
    create: shownIn,
    update: (shown, transaction) => (transaction.docChanged ? shownIn(transaction.state) : shown),
    provide: (self) => [
      EditorView.decorations.from(self, ({ all }) => all),
      EditorView.atomicRanges.of((view) => view.state.field(self).atoms),
    ],
  });
  return field;
}

function decorateListItems(state: EditorState): Range<Decoration>[] {
  return parseListItems(state.doc.toString().split('\n')).flatMap((item, n) => {
    if (item === null) return [];
    const { from } = state.doc.line(n + 1);
    const level = { style: `--level: ${item.level}` };
    return [
      Decoration.line({ class: editorStyles.item ?? '', attributes: level }).range(from),
      Decoration.mark({ class: editorStyles.itemLabel ?? '' }).range(from, from + item.label.length),
    ];
  });
}

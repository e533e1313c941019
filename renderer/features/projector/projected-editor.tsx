import { defaultKeymap } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { ChipFace } from '../mark-editor/chip-widget.ts';
import type { Chip } from '../mark-editor/chips.ts';
import { createChipExtension } from '../mark-editor/mark-chips.ts';
import { removeMark, wrapInMark } from '../mark-editor/mark-edits.ts';
import { buildTransaction, createMarkInput } from '../mark-editor/mark-input.ts';
import { createMarkView } from '../mark-editor/mark-view.ts';
import styles from './projector.module.css';
import { createSideMarks } from './side-marks.ts';

export type ProjectedEditorHandle = {
  /** Brackets the selected words for a side, or removes the bracket around them. */
  readonly bracket: (side: string) => void;
  readonly focus: () => void;
};

type Props = {
  readonly handle: Ref<ProjectedEditorHandle>;
  /** The initial source; later changes of it are ignored. */
  readonly source: string;
  readonly label: string;
  readonly language: string;
  readonly options: RenderOptions;
  readonly oneLine: boolean;
  readonly focus: boolean;
  readonly onChange: (source: string) => void;
  readonly onFocus: () => void;
};

/**
 * Edits a text on the projected screen: words and brackets, without the workbench editor's hints (misspelt words,
 * lookalike letters, unusual spaces, names of chips and codes of clauses).
 */
export function ProjectedEditor(props: Props) {
  const { handle, label, language, options } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const now = useRef(props);
  now.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor lasts as long as its element, or its undo history would be lost
  useEffect(() => {
    const { source, oneLine, focus } = now.current;
    const parent = place.current;
    if (parent === null) return;
    const made = createMarkView({
      parent,
      source,
      cursor: focus ? source.length : null,
      label,
      language,
      oneLine,
      spelled: false,
      marks: [
        // Before the chips, whose bracket characters look the same for every side.
        createSideMarks(options.parties),
        createChipExtension((chip) => describePrintedChip(chip, options)),
        createMarkInput({ side: options.parties[0], numbers: options.numbers, oneLine, onRefused: () => undefined }),
      ],
      keys: defaultKeymap,
      onChange: (typed) => now.current.onChange(typed),
      onFocus: () => now.current.onFocus(),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useImperativeHandle(handle, () => ({
    bracket: (side) => {
      const made = view.current;
      if (made === null) return;
      const source = made.state.doc.toString();
      const { from, to } = made.state.selection.main;
      const changes = removeMark(source, from, to, 'bracket') ?? wrapInMark(source, from, to, { of: 'bracket', side });
      if (changes !== null) made.dispatch(made.state.update(buildTransaction(made.state, changes, 'input')));
      made.focus();
    },
    focus: () => view.current?.focus(),
  }));

  return <div ref={place} className={styles.editor} data-one-line={props.oneLine || undefined} />;
}

/** Describes a chip as printed: no name, no tag, and no code for a dangling reference. */
function describePrintedChip(chip: Chip, { numbers }: RenderOptions): ChipFace {
  const text = () => {
    switch (chip.kind) {
      case 'alternat':
        return chip.own;
      case 'ref':
        return numbers.get(chip.code) ?? '‹?›';
      case 'escape':
        return chip.sign;
      case 'open':
        return chip.side === null ? '[' : `[${chip.side}: `;
      case 'close':
        return ']';
    }
  };
  return { text: text(), tag: null, name: '' };
}

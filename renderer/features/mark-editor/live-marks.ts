import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import styles from '../clause/text.module.css';
import { computeLiveChanges } from './live-changes.ts';

const UPDATE_DELAY_MS = 150;
const setLiveDecorations = StateEffect.define<DecorationSet>();

/** Shows the changes since a base while typing; computed when typing pauses, so that no keystroke waits for it. */
export function createLiveMarks(base: string, options: RenderOptions): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => buildLiveDecorations(base, state.doc.toString(), options),
    update: (shown, transaction) =>
      transaction.effects.find((effect) => effect.is(setLiveDecorations))?.value ?? shown.map(transaction.changes),
    provide: (self) => EditorView.decorations.from(self),
  });
  const plugin = ViewPlugin.fromClass(
    class {
      private timer: ReturnType<typeof setTimeout> | undefined;
      update({ docChanged, view }: ViewUpdate): void {
        if (!docChanged) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          view.dispatch({
            effects: setLiveDecorations.of(buildLiveDecorations(base, view.state.doc.toString(), options)),
          });
        }, UPDATE_DELAY_MS);
      }
      destroy(): void {
        clearTimeout(this.timer);
      }
    },
  );
  return [field, plugin];
}

function buildLiveDecorations(base: string, source: string, options: RenderOptions): DecorationSet {
  const found = computeLiveChanges(base, source, options);
  if (found === null) return Decoration.none;
  const marks: Range<Decoration>[] = [
    ...found.inserted.map(({ from, to }) => Decoration.mark({ class: styles.inserted ?? '' }).range(from, to)),
    ...found.deleted.map(({ at, text }) => Decoration.widget({ widget: new DeletedWidget(text), side: -1 }).range(at)),
  ];
  return Decoration.set(marks, true);
}

class DeletedWidget extends WidgetType {
  private readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override eq(other: DeletedWidget): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    const gone = document.createElement('del');
    gone.className = styles.deleted ?? '';
    gone.textContent = this.text.replaceAll('\n', '¶ ');
    return gone;
  }
}

import type { Extension, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import { findSpoofs } from '../../../shared/text/spoofs/find-spoofs.ts';
import type { Spoof } from '../../../shared/text/spoofs/spoof.ts';
import styles from './spoof.module.css';

/** Underlines lookalike words and shows an icon after them; only visible lines are examined. */
export function createSpoofMarks(language: string, nameOf: (spoof: Spoof) => string): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      private known: ReadonlyMap<string, readonly Spoof[]> = new Map();

      constructor(view: EditorView) {
        this.decorations = this.inView(view);
      }

      update({ docChanged, viewportChanged, view }: ViewUpdate): void {
        if (docChanged || viewportChanged) this.decorations = this.inView(view);
      }

      /** An unchanged line is not examined again. */
      private inView(view: EditorView): DecorationSet {
        const { doc } = view.state;
        const seen = new Map<string, readonly Spoof[]>();
        const marks: Range<Decoration>[] = [];
        for (const { from, to } of view.visibleRanges) {
          for (let at = from; at <= to; at = doc.lineAt(at).to + 1) {
            const line = doc.lineAt(at);
            const found = seen.get(line.text) ?? this.known.get(line.text) ?? findSpoofs(line.text, language);
            seen.set(line.text, found);
            for (const spoof of found)
              for (const mark of decorateSpoof(view, spoof, line.from, nameOf(spoof))) marks.push(mark);
          }
        }
        this.known = seen;
        return Decoration.set(marks, true);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function decorateSpoof(view: EditorView, spoof: Spoof, line: number, name: string): Range<Decoration>[] {
  const [from, to] = [line + spoof.start, line + spoof.end];
  return [
    Decoration.mark({ class: styles.spoof ?? '', attributes: { title: name } }).range(from, to),
    Decoration.widget({ widget: new SpoofSign(name), side: 1 }).range(skipChip(view, from, to)),
  ];
}

/** A word within a chip is not in the page's text: its icon follows the chip. */
function skipChip(view: EditorView, from: number, to: number): number {
  let end = to;
  for (const atoms of view.state.facet(EditorView.atomicRanges)) {
    atoms(view).between(from, to, (start, stop) => {
      if (start <= from && stop >= to) end = Math.max(end, stop);
    });
  }
  return end;
}

class SpoofSign extends WidgetType {
  private readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  override eq(other: SpoofSign): boolean {
    return other.name === this.name;
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement('span');
    sign.className = styles.spoofSign ?? '';
    sign.textContent = '⚠\ufe0e';
    sign.title = this.name;
    sign.role = 'img';
    sign.ariaLabel = this.name;
    return sign;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

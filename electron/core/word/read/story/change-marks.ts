import type { WordChange, WordChangeKind } from '../../../../../shared/model/incoming/word-document.ts';
import type { XmlAttributes } from '../../../package/read-xml.ts';
import { readClaimedTime } from './claimed-time.ts';

const kindByElement: ReadonlyMap<string, WordChangeKind> = new Map([
  ['w:ins', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'moved-from'],
  ['w:moveTo', 'moved-to'],
  ['w:cellIns', 'inserted'],
  ['w:cellDel', 'deleted'],
]);

/**
 * The changes of a file. Changes with the same kind, author, date and move are merged, since many programs split a
 * change at every run.
 */
export class ChangeMarks {
  private readonly known = new Map<string, WordChange>();
  private readonly moves = new Map<string, { readonly kind: WordChangeKind; readonly name: string }>();

  /** In: the name of an element that marks a change, and its attributes. */
  change(element: string, attributes: XmlAttributes): WordChange {
    const kind = kindByElement.get(element) ?? 'formatted';
    const author = attributes['w:author'] ?? '';
    const date = readClaimedTime(attributes['w:date'], attributes['w16du:dateUtc']);
    const move = kind === 'moved-from' || kind === 'moved-to' ? this.moveOf(kind) : null;
    const key = JSON.stringify([kind, author, date, move]);
    const change = this.known.get(key) ?? { kind, author, date, move };
    this.known.set(key, change);
    return change;
  }

  /** The changes among an element's children: of a paragraph mark, a row or a cell. */
  among(children: readonly { readonly name: string; readonly attributes: XmlAttributes }[]): readonly WordChange[] {
    return children.flatMap(({ name, attributes }) => (kindByElement.has(name) ? [this.change(name, attributes)] : []));
  }

  openMove(element: string, attributes: XmlAttributes): void {
    const kind = element.startsWith('w:moveFrom') ? 'moved-from' : 'moved-to';
    this.moves.set(`${kind} ${attributes['w:id'] ?? ''}`, { kind, name: attributes['w:name'] ?? '' });
  }

  closeMove(element: string, attributes: XmlAttributes): void {
    const kind = element.startsWith('w:moveFrom') ? 'moved-from' : 'moved-to';
    this.moves.delete(`${kind} ${attributes['w:id'] ?? ''}`);
  }

  private moveOf(kind: WordChangeKind): string | null {
    return [...this.moves.values()].findLast((one) => one.kind === kind)?.name ?? null;
  }
}

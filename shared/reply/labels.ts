import { folded } from '../text/fold.ts';
import type { Mark } from '../text/mark.ts';
import { print } from '../text/print.ts';

/** A party, by its code and what its state is called in any language: "Republik Belarus", "Республика Беларусь". */
export type LabelledSide = { readonly code: string; readonly states: readonly string[] };

export type LabelledText = {
  /** The same words as source of ours: [BY: …] for what a side's label stands before. */
  readonly source: string;
  /** The labels that were understood, in order: where in the text each begins, and its side. */
  readonly labels: readonly { readonly at: number; readonly label: string; readonly side: string }[];
};

const LONGEST_LABEL = 80;
const DEPTH = 60;
const CODE = /^[A-Z][A-Z0-9]{1,7}: /;
/** Words that say that a label names a side. */
const CUE =
  /^(?:side|party|participant|propos|position|pihak|usul|posisi|delegasi|delegation|сторон|предлож|позици|делегаци|бок|прапано)/u;

/**
 * Words from outside as source: brackets that begin with a side's label ([Belarusian side: …], [предложение белорусской
 * стороны: …], [Pihak Belarus: …], [BY: …]) become that side's, others of words stay brackets of nobody (D17); one that is
 * not closed, or empty, stands for itself.
 */
export function labelledSource(text: string, sides: readonly LabelledSide[]): LabelledText {
  const reader = new Reader(text, sides);
  const marks = reader.read(0, text.length, 0);
  return { source: print(marks), labels: reader.labels };
}

class Reader {
  readonly labels: { readonly at: number; readonly label: string; readonly side: string }[] = [];
  private readonly text: string;
  private readonly sides: readonly LabelledSide[];
  private readonly ends: ReadonlyMap<number, number>;

  constructor(text: string, sides: readonly LabelledSide[]) {
    this.text = text;
    this.sides = sides;
    this.ends = bracketsIn(text);
  }

  read(from: number, to: number, depth: number): Mark[] {
    const marks: Mark[] = [];
    let plain = from;
    const flush = (end: number) => {
      if (plain < end) marks.push({ type: 'text', text: this.text.slice(plain, end) });
    };
    for (let at = from; at < to; at += 1) {
      const end = this.ends.get(at);
      if (end === undefined || depth >= DEPTH || this.text.slice(at + 1, end).trim() === '') continue;
      const label = this.labelAt(at + 1, end);
      // Words that the grammar reads as a side's code, and name no side of ours, stay words.
      if (label === null && CODE.test(this.text.slice(at + 1, end))) continue;
      flush(at);
      const inside = this.read(label?.end ?? at + 1, end, depth + 1);
      marks.push({ type: 'bracket', side: label?.side ?? null, marks: inside });
      at = end;
      plain = end + 1;
    }
    flush(to);
    return marks;
  }

  /** The label at the beginning of a bracket that names a side, and where the words behind it begin. */
  private labelAt(from: number, end: number): { readonly side: string; readonly end: number } | null {
    const found = /^([^[\]{}|\\\n:]+):\s*/u.exec(this.text.slice(from, Math.min(end, from + LONGEST_LABEL)));
    const label = found?.[1]?.trim();
    if (found === null || label === undefined || from + found[0].length >= end) return null;
    const side = sideOf(label, this.sides);
    if (side === null) return null;
    this.labels.push({ at: from, label: found[1] ?? '', side });
    return { side, end: from + found[0].length };
  }
}

/** Which side a label names; null where none, or both. */
function sideOf(label: string, sides: readonly LabelledSide[]): string | null {
  if (sides.some(({ code }) => code === label)) return label;
  const short = sides.filter(({ states }) => states.some((state) => initialsOf(state) === label));
  if (short.length > 0) return short.length === 1 ? (short[0]?.code ?? null) : null;
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 6) return null;
  const cue = words.some((word) => CUE.test(word));
  const common = sides.map(({ states }) => new Set(states.flatMap(wordsOf)));
  const named = sides.filter((_, n) => {
    // "Republic" is in both names, and says nothing.
    const own = [...(common[n] ?? [])].filter((word) => !common.some((other, m) => m !== n && other.has(word)));
    const abbreviated = words.length === 1 ? Math.min(5, words[0]?.length ?? 5) : 5;
    return words.some((word) => own.some((name) => sharedBeginning(word, name) >= (cue ? 3 : abbreviated)));
  });
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

/** "РБ" of "Республика Беларусь"; null for a name of one word. */
function initialsOf(state: string): string | null {
  const initials = (state.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  return initials.length < 2 ? null : initials;
}

function wordsOf(text: string): string[] {
  return folded(text).match(/\p{L}{3,}/gu) ?? [];
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** The square brackets of a text that are closed, by where they open. */
function bracketsIn(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

import type { Mark } from '../../model/mark.ts';

export type AlternatMark = Extract<Mark, { type: 'alternat' }>;
export type PartyCodes = readonly [home: string, other: string];

/** The alternat spans of a text in order, including those nested in other marks. */
function collectAlternats(marks: readonly Mark[]): AlternatMark[] {
  return marks.flatMap((mark) => {
    switch (mark.type) {
      case 'alternat':
        return [mark];
      case 'italics':
      case 'bracket':
        return collectAlternats(mark.marks);
      default:
        return [];
    }
  });
}

/**
 * For every span, the span that it changes places with in the other side's original: the n-th of a side with the n-th
 * of the other, within one clause and language (D11, D12). If the two sides have different numbers of spans, it is
 * unknown which one is left over: then none change places, and those beyond the shorter side are reported as unpaired,
 * as are spans of a side that is not a party.
 */
export function pairAlternats(
  marks: readonly Mark[],
  [home, other]: PartyCodes,
): { partner: Map<AlternatMark, AlternatMark>; unpaired: AlternatMark[] } {
  const all = collectAlternats(marks);
  const ours = all.filter((span) => span.party === home);
  const theirs = all.filter((span) => span.party === other);
  const strangers = all.filter((span) => span.party !== home && span.party !== other);
  const partner = new Map<AlternatMark, AlternatMark>();
  if (ours.length !== theirs.length) {
    const least = Math.min(ours.length, theirs.length);
    return { partner, unpaired: [...ours.slice(least), ...theirs.slice(least), ...strangers] };
  }
  ours.forEach((span, n) => {
    const opposite = theirs[n];
    if (opposite === undefined) return;
    partner.set(span, opposite);
    partner.set(opposite, span);
  });
  return { partner, unpaired: strangers };
}

/**
 * The other side's original as marked-up text. Swapping twice returns the original text (D13). Unpaired spans are not
 * moved.
 */
export function swapAlternats(marks: readonly Mark[], parties: PartyCodes): Mark[] {
  const { partner } = pairAlternats(marks, parties);
  const walk = (inside: readonly Mark[]): Mark[] =>
    inside.map((mark) => {
      switch (mark.type) {
        case 'alternat': {
          const from = partner.get(mark);
          if (from === undefined) return mark;
          return from.other === null ? from : { ...from, own: from.other, other: from.own };
        }
        case 'italics':
        case 'bracket':
          return { ...mark, marks: walk(mark.marks) };
        default:
          return mark;
      }
    });
  return walk(marks);
}

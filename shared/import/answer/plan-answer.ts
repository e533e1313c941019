import { isSignatureClause } from '../../rules/rendered-clauses.ts';
import type { OwnClause, OwnLine } from '../along/own-lines.ts';
import { segmentAlongText } from '../along/segment-along-text.ts';
import type { SegmentParagraph } from '../segment-clauses.ts';
import type { AddedParagraph, AnswerPlan, UnplacedWords } from './answer-plan.ts';
import { FormChooser } from './form-chooser.ts';
import { listClauseLines, pairClauseLines } from './pair-clause-lines.ts';
import { selectInOrder } from './select-in-order.ts';

type Place = {
  becomes: string | null;
  clause: string | null;
  readonly before: AddedParagraph[];
  readonly after: AddedParagraph[];
};

/**
 * Plans how our text is put into a file of theirs: which paragraphs get other words, which go, and where ours are
 * added. Their clauses are found along `reference`, the text that they answered; one whose place in our text is another
 * goes and comes again. What stands around the text and in tables stays where it is not ours, and is named.
 */
export function planAnswer(
  paragraphs: readonly SegmentParagraph[],
  reference: readonly OwnClause[],
  ours: readonly OwnClause[],
): AnswerPlan {
  const orderOf = new Map(ours.map(({ id }, n) => [id, n]));
  const groups = segmentAlongText(paragraphs, reference).map(({ own, from }) => {
    const id = own === null ? null : (reference[own]?.id ?? null);
    return { from, value: id === null ? null : (orderOf.get(id) ?? null) };
  });
  const chosen = selectInOrder(groups.map(({ value, from }) => ({ value, weight: from.length })));
  const placesOf = new Map<number, number[]>();
  for (const at of chosen) {
    const group = groups[at];
    if (group === undefined || group.value === null) continue;
    placesOf.set(group.value, [...(placesOf.get(group.value) ?? []), ...group.from]);
  }
  return new AnswerPlanner(paragraphs, ours, placesOf).plan();
}

class AnswerPlanner {
  private readonly paragraphs: readonly SegmentParagraph[];
  private readonly ours: readonly OwnClause[];
  private readonly placesOf: ReadonlyMap<number, readonly number[]>;
  private readonly places: Place[];
  private readonly placed = new Set<number>();
  private readonly unplaced: UnplacedWords[] = [];
  private readonly forms: FormChooser;

  constructor(
    paragraphs: readonly SegmentParagraph[],
    ours: readonly OwnClause[],
    placesOf: ReadonlyMap<number, readonly number[]>,
  ) {
    this.paragraphs = paragraphs;
    this.ours = ours;
    this.placesOf = placesOf;
    this.places = paragraphs.map(({ text }) => ({ becomes: text, clause: null, before: [], after: [] }));
    this.forms = new FormChooser(paragraphs);
  }

  plan(): AnswerPlan {
    const pairs = this.ours.map((clause, n) => {
      const from = this.placesOf.get(n);
      if (from === undefined && isSignatureClause(clause.id ?? '')) return this.leaveOut(clause);
      if (from === undefined) return listClauseLines(clause, false).map((line) => ({ at: null, line }));
      return pairClauseLines(clause, this.paragraphs, from);
    });
    pairs.forEach((lines, n) => {
      for (const { at, line } of lines)
        if (at !== null && line !== null) this.forms.add(at, line, this.ours[n]?.number ?? '');
    });
    const matched = pairs
      .flat()
      .flatMap(({ at, line }) => (at === null || line === null ? [] : [at]))
      .sort((a, b) => a - b);
    const [first, last] = [matched[0] ?? this.paragraphs.length, matched.at(-1) ?? -1];
    let anchor: number | null = null;
    const waiting: { line: OwnLine; clause: OwnClause }[] = [];
    pairs.forEach((lines, n) => {
      const clause = this.ours[n];
      if (clause === undefined) return;
      for (const pair of lines) {
        if (pair.at === null) {
          if (anchor === null) waiting.push({ line: pair.line, clause });
          else this.addLine(pair.line, clause, anchor, 'after');
          continue;
        }
        if (pair.line === null && (pair.at < first || pair.at > last)) continue;
        this.placed.add(pair.at);
        this.take(pair.at, pair.becomes, clause);
        if (anchor === null) for (const one of waiting.splice(0)) this.addLine(one.line, one.clause, pair.at, 'before');
        anchor = pair.at;
      }
    });
    for (const { line } of waiting) this.unplaced.push({ code: 'answer-line', detail: line.key });
    this.takeOthers(first, last);
    return {
      paragraphs: this.paragraphs.map(({ text }, at) => ({ text, ...(this.places[at] as Place) })),
      unplaced: this.unplaced,
    };
  }

  /** Signature blocks are side by side, for which a file without them has no form. */
  private leaveOut({ body }: OwnClause): [] {
    this.unplaced.push({ code: 'answer-line', detail: body.split('\n').join(' / ') });
    return [];
  }

  private take(at: number, becomes: string | null, { id }: OwnClause): void {
    const place = this.places[at];
    const paragraph = this.paragraphs[at];
    if (place === undefined || paragraph === undefined) return;
    place.clause = id;
    if (becomes !== null || paragraph.table === null) place.becomes = becomes;
    else this.unplaced.push({ code: 'answer-table', detail: paragraph.text });
  }

  private addLine(whole: OwnLine, clause: OwnClause, anchor: number, side: 'before' | 'after'): void {
    for (const line of this.forms.split(whole, clause)) this.addParagraph(line, clause, anchor, side);
  }

  private addParagraph(line: OwnLine, clause: OwnClause, anchor: number, side: 'before' | 'after'): void {
    const isInTable = this.paragraphs[anchor]?.table !== null;
    const form = this.forms.choose(line, clause.number, anchor);
    // A line of a signature block belongs into a cell, and which one is for a person to say.
    if (form === null || (isInTable && this.placesOf.has(this.ours.indexOf(clause)))) {
      this.unplaced.push({ code: 'answer-line', detail: line.key });
      return;
    }
    const text = this.forms.fit(line, form, clause.number);
    this.places[anchor]?.[side].push({ text, like: form, clause: clause.id });
  }

  /** Paragraphs that our text has not: within it they go; around it, and in tables, they stay and are named. */
  private takeOthers(first: number, last: number): void {
    const named = new Set<number>();
    let around = '';
    this.paragraphs.forEach(({ text, table }, at) => {
      if (this.placed.has(at) || text.trim() === '') return;
      const place = this.places[at];
      if (table !== null) {
        if (!named.has(table)) this.unplaced.push({ code: 'answer-table', detail: text });
        named.add(table);
      } else if (at < first || at > last) {
        const side = at < first ? 'before' : 'after';
        if (around !== side) this.unplaced.push({ code: 'answer-around', detail: text });
        around = side;
      } else if (place !== undefined) place.becomes = null;
    });
  }
}

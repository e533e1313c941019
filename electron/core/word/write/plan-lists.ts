import type { DocumentItem, DocumentLine, ItemStyle } from '../../../../shared/model/document-text.ts';
import { isLabelCounted } from './item-counter.ts';

/** The format of one list level (w:abstractNum, ECMA-376 17.9.1). */
export type ListFormat = {
  readonly level: number;
  /** A counter, or the label itself if word processors would count to a different one. */
  readonly text: ItemStyle | string;
};

/**
 * One list of siblings (w:num, ECMA-376 17.9.15): `look` is an index into the plan's looks, `start` its first number.
 */
type ListInstance = { readonly look: number; readonly start: number };

export type ListPlan = {
  readonly looks: readonly ListFormat[];
  /** The w:numId of an instance is its index plus 1. */
  readonly instances: readonly ListInstance[];
  /** For each clause and each of its lines, in the order of the input. */
  readonly places: readonly (readonly (ListPlace | null)[])[];
};

export type ListPlace = { readonly numId: number; readonly level: number };

/** ECMA-376 17.9.3 numbers the levels of a list from 0 to 8. */
const MAX_LEVEL = 8;

type OpenList = { readonly item: DocumentItem; readonly numId: number; readonly counted: boolean };

/**
 * Plans lists such that each item shows its own label. A run of siblings that count up by one is one list; whatever
 * breaks the count (another clause, another parent, another style, a jump) begins a new one with its own start number.
 *
 * In: the lines of each clause. Throws an Error for a level that Word does not have.
 */
export function planLists(clauses: readonly (readonly DocumentLine[])[]): ListPlan {
  const looks: ListFormat[] = [];
  const lookOf = new Map<string, number>();
  const instances: ListInstance[] = [];

  const begin = (item: DocumentItem, counted: boolean): number => {
    const text = counted ? item.style : item.label;
    const key = JSON.stringify([item.level, counted ? [item.style.counter, item.style.around] : item.label]);
    const look = lookOf.get(key) ?? looks.push({ level: item.level, text }) - 1;
    lookOf.set(key, look);
    return instances.push({ look, start: counted ? item.value : 1 });
  };

  const places = clauses.map((lines) => {
    const open: (OpenList | undefined)[] = [];
    return lines.map(({ item }): ListPlace | null => {
      if (!item) return null;
      const { level } = item;
      if (level < 0 || level > MAX_LEVEL) throw new Error(`Word has no list level ${level}`);
      const counted = isLabelCounted(item);
      const before = open[level];
      const goesOn =
        counted && before?.counted && isSameStyle(before.item, item) && before.item.value + 1 === item.value;
      const numId = goesOn ? before.numId : begin(item, counted);
      open.length = level;
      open[level] = { item, numId, counted };
      return { numId, level };
    });
  });
  return { looks, instances, places };
}

function isSameStyle(a: DocumentItem, b: DocumentItem): boolean {
  return (
    a.style.counter === b.style.counter &&
    a.style.around[0] === b.style.around[0] &&
    a.style.around[1] === b.style.around[1]
  );
}

/**
 * Joins the lists of several texts in one file without sharing a look: word processors continue counting through all
 * instances of a look, which would mix the numbers of texts in parallel columns.
 *
 * In: the plan of each text. Out: one plan, with the clauses of all texts in order, and the increase of each text's
 * w:numId.
 */
export function joinListPlans(plans: readonly ListPlan[]): {
  readonly plan: ListPlan;
  readonly raised: readonly number[];
} {
  const raised: number[] = [];
  const looks: ListFormat[] = [];
  const instances: ListInstance[] = [];
  const places = plans.flatMap((plan) => {
    const by = instances.length;
    raised.push(by);
    for (const { look, start } of plan.instances) instances.push({ look: look + looks.length, start });
    for (const look of plan.looks) looks.push(look);
    return plan.places.map((lines) => lines.map((place) => place && { ...place, numId: place.numId + by }));
  });
  return { plan: { looks, instances, places }, raised };
}

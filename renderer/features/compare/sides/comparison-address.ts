import { type ChosenSide, formatSideKey, parseSideKey } from './side.ts';

const comparisonModes = ['two', 'three'] as const;
export type ComparisonMode = (typeof comparisonModes)[number];

/** The choices in the address of the screen. */
export type ComparisonChoice = {
  /** Null if only files are compared; undefined if the address does not specify it. */
  readonly negotiation: string | null | undefined;
  readonly way: ComparisonMode;
  /** The older side; in a three-way comparison, the text as sent. */
  readonly old: ChosenSide | null;
  /** The newer side; in a three-way comparison, the other side's text. */
  readonly next: ChosenSide | null;
  readonly language: string | null;
};

const NOT_CHOSEN = '-';
const ADDRESS_ROOT = '/compare';

/** `/compare/loi-belarus/two/draft%3Adraft-2/text/en`; a part without a choice is `-`, or missing at the end. */
export function buildComparisonAddress({ negotiation, way, old, next, language }: ComparisonChoice): string {
  if (negotiation === undefined) return ADDRESS_ROOT;
  const parts = [
    negotiation ?? NOT_CHOSEN,
    way,
    ...[old, next].map((side) => (side === null ? NOT_CHOSEN : formatSideKey(side))),
    language ?? NOT_CHOSEN,
  ];
  return `${ADDRESS_ROOT}/${parts.map(encodeURIComponent).join('/')}`;
}

/** Parses an address whose characters are still encoded. */
export function parseComparisonAddress(place: string): ComparisonChoice {
  const [negotiation, way, old, next, language] = place
    .slice(ADDRESS_ROOT.length + 1)
    .split('/')
    .map(decodePart);
  const side = (word: string | undefined) => (word === undefined ? null : parseSideKey(word));
  return {
    negotiation: negotiation === NOT_CHOSEN ? null : negotiation || undefined,
    way: way === 'three' ? 'three' : 'two',
    old: side(old),
    next: side(next),
    language: language === NOT_CHOSEN ? null : language || null,
  };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { type ChosenSide, formatSideKey, parseSideKey } from './side.ts';

const comparisonModes = ['two', 'three'] as const;
export type ComparisonMode = (typeof comparisonModes)[number];

/** What the address of the screen names. */
export type ComparisonChoice = {
  /** Null where only files are compared; undefined where the address does not say. */
  readonly negotiation: string | null | undefined;
  readonly way: ComparisonMode;
  /** What is older; of three, what was sent. */
  readonly old: ChosenSide | null;
  /** What is newer; of three, what came from the other side. */
  readonly next: ChosenSide | null;
  readonly language: string | null;
};

const NOT_CHOSEN = '-';
const ADDRESS_ROOT = '/compare';

/** `/compare/loi-belarus/two/draft%3Adraft-2/text/en`; what was not chosen is `-`, or missing at the end. */
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

/** The choice in an address, none of its signs decoded. */
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

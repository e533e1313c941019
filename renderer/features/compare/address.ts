import { type Side, sideOf, sideWord } from './side.ts';

const ways = ['two', 'three'] as const;
export type Way = (typeof ways)[number];

/** What the address of the screen names. */
export type Choice = {
  /** Null where only files are compared; undefined where the address does not say. */
  readonly negotiation: string | null | undefined;
  readonly way: Way;
  /** What is older; of three, what was sent. */
  readonly old: Side | null;
  /** What is newer; of three, what came from the other side. */
  readonly next: Side | null;
  readonly language: string | null;
};

const NONE = '-';
const ROOT = '/compare';

/** `/compare/loi-belarus/two/draft%3Adraft-2/text/en`; what was not chosen is `-`, or missing at the end. */
export function addressOf({ negotiation, way, old, next, language }: Choice): string {
  if (negotiation === undefined) return ROOT;
  const parts = [
    negotiation ?? NONE,
    way,
    ...[old, next].map((side) => (side === null ? NONE : sideWord(side))),
    language ?? NONE,
  ];
  return `${ROOT}/${parts.map(encodeURIComponent).join('/')}`;
}

/** The choice in an address, none of its signs decoded. */
export function choiceIn(place: string): Choice {
  const [negotiation, way, old, next, language] = place
    .slice(ROOT.length + 1)
    .split('/')
    .map(decoded);
  const side = (word: string | undefined) => (word === undefined ? null : sideOf(word));
  return {
    negotiation: negotiation === NONE ? null : negotiation || undefined,
    way: way === 'three' ? 'three' : 'two',
    old: side(old),
    next: side(next),
    language: language === NONE ? null : language || null,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

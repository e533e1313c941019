import type { ShownClause } from '../../../shared/model/shown.ts';
import { isLocked } from '../../features/clause/agreement-status.ts';
import {
  type DrawerTab,
  drawerTabs,
  type EditTarget,
  type PointedRange,
} from '../../features/clause/text-page-context.ts';
import type { CommentTarget } from '../../features/comments/comment-form.tsx';

/** The contents of the address: a clause, its open drawer tab, and a comment there. */
export type TextAddress = {
  readonly clause?: string | undefined;
  /** A drawer tab, or `edit`, which opens the clause in the language given in `comment`. */
  readonly drawer?: string | undefined;
  readonly comment?: string | undefined;
};

/** Where a person is in a text, and what is open there. */
export type TextPlace = {
  /** The code of the chosen clause; null until one is chosen. */
  readonly chosen: string | null;
  /** The topmost clause when the text was last closed: the current one until another is chosen. */
  readonly start: string;
  /**
   * What was asked to be edited: languages of one clause, the one with the cursor last. It is refused where the clause is
   * agreed.
   */
  readonly asked: readonly EditTarget[];
  readonly pointed: PointedRange | null;
  /** The clause whose agreement menu is asked for. */
  readonly agreeing: string | null;
  readonly drawer: DrawerTab | null;
  readonly comment: string | null;
  /** The subject of the comment being written. */
  readonly making: CommentTarget | null;
};

type PlacedClause = Pick<ShownClause, 'code'>;

export function createTextPlace({ clause, drawer, comment }: TextAddress, start: string): TextPlace {
  const asked =
    drawer === 'edit' && clause !== undefined && comment !== undefined ? [{ clause, language: comment }] : [];
  return {
    chosen: clause ?? null,
    start,
    asked,
    pointed: null,
    agreeing: null,
    drawer: drawerTabs.find((tab) => tab === drawer) ?? null,
    comment: asked.length === 0 ? (comment ?? null) : null,
    making: null,
  };
}

/** Returns the current clause; undefined if the displayed draft lacks the chosen one. */
export function findCurrentClause<C extends PlacedClause>(
  { chosen, start }: TextPlace,
  clauses: readonly C[],
): C | undefined {
  return clauses.find(({ code }) => code === (chosen ?? start)) ?? (chosen === null ? clauses[0] : undefined);
}

/** What is being edited, and what is refused: agreed text, even if it was agreed after its editor opened (D18). */
export function readEditing(
  { asked }: TextPlace,
  clauses: readonly Pick<ShownClause, 'code' | 'status'>[],
): { readonly editors: readonly EditTarget[]; readonly refused: EditTarget | null } {
  const last = asked.at(-1) ?? null;
  const locked = clauses.some((one) => one.code === last?.clause && isLocked(one));
  return locked ? { editors: [], refused: last } : { editors: asked, refused: null };
}

/** Another clause has its own comments: the open one is no longer current there. */
function moveToClause(place: TextPlace, code: string, clauses: readonly PlacedClause[]): TextPlace {
  const isCurrent = findCurrentClause(place, clauses)?.code === code;
  return { ...place, chosen: code, comment: isCurrent ? place.comment : null };
}

/** Goes to a clause; a refused edit of another one is forgotten. */
export function selectClause(
  place: TextPlace,
  code: string,
  clauses: readonly Pick<ShownClause, 'code' | 'status'>[],
): TextPlace {
  const { refused } = readEditing(place, clauses);
  return {
    ...moveToClause(place, code, clauses),
    pointed: place.pointed?.clause === code ? place.pointed : null,
    asked: refused !== null && refused.clause !== code ? [] : place.asked,
  };
}

/** Opens a language of a clause next to those that are open there, or goes to it; another clause closes. */
export function beginEdit(place: TextPlace, target: EditTarget, clauses: readonly PlacedClause[]): TextPlace {
  const beside = place.asked.filter(({ clause }) => clause === target.clause);
  return {
    ...moveToClause(place, target.clause, clauses),
    asked: [...beside.filter(({ language }) => language !== target.language), target],
  };
}

/** Closes one language; without it all. */
export function endEdit(place: TextPlace, language?: string): TextPlace {
  return { ...place, asked: language === undefined ? [] : place.asked.filter((one) => one.language !== language) };
}

export function pointAtWords(place: TextPlace, words: PointedRange, clauses: readonly PlacedClause[]): TextPlace {
  return { ...moveToClause(place, words.clause, clauses), pointed: words };
}

export function openCommentCard(place: TextPlace, comment: string): TextPlace {
  return { ...place, comment, drawer: 'comments' };
}

type CommentPlace = { readonly id: string | null; readonly clause: string | null };

/** Goes to a comment and to its clause, which a comment on the whole text does not have. */
export function showComment(
  place: TextPlace,
  { id, clause }: CommentPlace,
  clauses: readonly Pick<ShownClause, 'code' | 'status'>[],
): TextPlace {
  return { ...(clause === null ? place : selectClause(place, clause, clauses)), comment: id };
}

export function openDrawerTab(place: TextPlace, drawer: DrawerTab, code: string): TextPlace {
  return { ...place, chosen: code, comment: null, drawer };
}

/** Starts a comment; one on selected words goes to their clause. */
export function beginComment(place: TextPlace, target: CommentTarget): TextPlace {
  const chosen = target.quote === null ? place.chosen : target.clause;
  return { ...place, chosen, drawer: 'comments', comment: null, making: target };
}

/** The languages to show so that these are among them: instead of a single one, or with the others. Null if they are. */
export function addShownLanguages(
  shown: readonly string[],
  wanted: readonly string[],
  all: readonly string[],
): readonly string[] | null {
  if (wanted.every((one) => shown.includes(one))) return null;
  const next = shown.length === 1 ? wanted : [...wanted, ...shown];
  return all.filter((one) => next.includes(one));
}

/** The language after `current`: among those shown side by side, or where one is shown, among all. */
export function chooseNextLanguage(
  shown: readonly string[],
  all: readonly string[],
  current: string,
): string | undefined {
  const cycle = shown.length > 1 ? shown : all;
  return cycle[(cycle.indexOf(current) + 1) % cycle.length];
}

import type { ChosenPair, ComparedAbout } from '../../../../shared/model/comparison/comparison.ts';
import type { ShownText } from '../../../../shared/model/shown.ts';
import { isTitleOrSignatures } from '../../../../shared/rules/rendered-clauses.ts';
import type { ComparedTexts } from './compared-texts.ts';

/** The side that is a foreign draft of the store compared with our text, and its negotiation. */
export type ForeignDraft = { readonly side: 'old' | 'next'; readonly negotiation: string; readonly draft: string };

type ComparedTextSides = Pick<ComparedTexts, 'old' | 'next'>;

export function findForeignDraft({ old, next }: ComparedTextSides): ForeignDraft | null {
  const side = next.about.foreign ? 'next' : old.about.foreign ? 'old' : null;
  if (side === null) return null;
  const [theirs, ours] = side === 'next' ? [next.about, old.about] : [old.about, next.about];
  return isOwnSide(ours) &&
    theirs.negotiation !== null &&
    theirs.draft !== null &&
    ours.negotiation === theirs.negotiation
    ? { side, negotiation: theirs.negotiation, draft: theirs.draft }
    : null;
}

function isOwnSide({ of, foreign }: ComparedAbout): boolean {
  return of !== 'file' && !foreign;
}

/** The pairing of one of their clauses, and the pairing recorded before; null if there was none. */
export type PairingAnswer = {
  readonly theirs: string;
  readonly ours: readonly string[] | null;
  readonly before: readonly string[] | null;
};

/**
 * Converts a person's pairs to records: which of our clauses each of their clauses corresponds to. Returns null if that
 * cannot be recorded: for the title, the signatures, and a clause that only we have.
 */
export function buildPairingAnswers(
  pairs: readonly ChosenPair[],
  texts: ComparedTextSides,
  { side }: ForeignDraft,
  theirText: Pick<ShownText, 'clauses'> | undefined,
): readonly PairingAnswer[] | null {
  const [theirs, ours] = side === 'next' ? [texts.next, texts.old] : [texts.old, texts.next];
  const ids = listClauseIds(theirs, theirText);
  const answers = pairs.flatMap(({ old, next }): (PairingAnswer | null)[] => {
    const [their, our] = side === 'next' ? [next, old] : [old, next];
    if (their === null) return pairs.length > 1 ? [] : [null];
    const [id, clause, answer] = [ids?.[their], theirs.clauses[their], our === null ? null : ours.clauses[our]?.clause];
    if (id == null || clause === undefined || (our !== null && answer == null)) return [null];
    const before = clause.alone ? [] : clause.clause === null ? null : [clause.clause];
    return [{ theirs: id, ours: answer == null ? [] : [answer], before }];
  });
  return answers.includes(null) ? null : answers.filter((answer) => answer !== null);
}

/**
 * Returns the ids of their clauses by position in the compared text, which itself has the ids of our matching clauses.
 */
function listClauseIds(
  { clauses, language }: ComparedTexts['old'],
  text: Pick<ShownText, 'clauses'> | undefined,
): readonly (string | null)[] | null {
  const own = (text?.clauses ?? []).filter(({ body }) => body[language] !== undefined);
  const isAnnex = ({ kind }: ShownText['clauses'][number]) => kind === 'annex';
  // Annexes are compared last, as they are printed.
  const ids = [...own.filter((clause) => !isAnnex(clause)), ...own.filter(isAnnex)].map(({ id }) => id);
  const others = clauses.filter(({ id }) => !isTitleOrSignatures(id));
  if (ids.length !== others.length) return null;
  return clauses.map((clause) => (isTitleOrSignatures(clause.id) ? null : (ids[others.indexOf(clause)] ?? null)));
}

/** Adds a pair, replacing earlier pairs of its two clauses. */
export function replacePair(said: readonly ChosenPair[], pair: ChosenPair): readonly ChosenPair[] {
  const others = said.filter(
    ({ old, next }) => (old === null || old !== pair.old) && (next === null || next !== pair.next),
  );
  return [...others, pair];
}

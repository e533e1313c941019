import type { ShownClause, ShownDraft } from '../../../shared/model/shown.ts';

/**
 * Lists our drafts by date; if one of them is displayed, only the earlier ones. For a foreign draft, whose clauses have
 * ids of their own and would all be new, returns none.
 */
export function listOwnDrafts(drafts: readonly ShownDraft[], read: string | null): ShownDraft[] {
  const ours = drafts
    .filter(({ origin }) => origin === 'ours')
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  if (drafts.some(({ code, origin }) => code === read && origin !== 'ours')) return [];
  const at = ours.findIndex(({ code }) => code === read);
  return at === -1 ? ours : ours.slice(0, at);
}

/** Whether a clause is new or has other words than in the base, in any language of either. */
export function isClauseChanged(clause: ShownClause, before: ShownClause | undefined): boolean {
  if (before === undefined) return true;
  if (clause.version === before.version) return false;
  return (['heading', 'body'] as const).some((part) =>
    Object.keys({ ...before[part], ...clause[part] }).some(
      (language) => (clause[part][language] ?? '') !== (before[part][language] ?? ''),
    ),
  );
}

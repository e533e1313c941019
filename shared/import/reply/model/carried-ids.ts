import { formatClauseBookmark, formatClauseTag, parseClauseBookmark } from '../../../model/clause-markers.ts';
import type { WordDocument } from '../../../model/incoming/word-document.ts';
import type { Language } from '../../../model/language.ts';
import { isTitleOrSignatures } from '../../../rules/rendered-clauses.ts';
import type { SentClause } from './sent-text.ts';

/** The clause id that a paragraph of a file carries. */
export type CarriedId = { readonly id: string; readonly by: 'tag' | 'bookmark' };

/**
 * Returns a lookup from a paragraph's words to `title` or `signatures` if they are a line of these, null otherwise.
 * Their limits are only guessed where other lines surround them.
 */
export function indexTitleAndSignatureLines(clauses: readonly SentClause[]): (words: string) => string | null {
  const lines = new Map<string, string | null>();
  for (const { id, heading, body } of clauses)
    for (const line of [heading, ...body.split('\n')].map(collapseSpaces))
      lines.set(line, isTitleOrSignatures(id) && (lines.get(line) ?? id) === id && line !== '' ? id : null);
  return (words) => lines.get(collapseSpaces(words)) ?? null;
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * For each paragraph, the clause named by its content control, otherwise by its bookmark: one of the `known` ids, or
 * null. Marks that name another language than this one name no clause.
 */
export function readCarriedIds(
  { paragraphs }: WordDocument,
  known: Iterable<string>,
  language: Language | null = null,
): readonly (CarriedId | null)[] {
  const ids = [...known];
  const languages = language === null ? [null] : [null, language];
  const tagged = new Map(
    languages.flatMap((one) => ids.map((id) => [formatClauseTag(id, one), { id, by: 'tag' as const }])),
  );
  const clauses = ids.filter((id) => !isTitleOrSignatures(id));
  const marked = new Map(
    languages.flatMap((one) =>
      clauses.map((id) => [formatClauseBookmark(id, 0, one), { id, by: 'bookmark' as const }]),
    ),
  );
  return paragraphs.map(({ tags, bookmarks }) => {
    const [first] = [
      ...tags.map((tag) => tagged.get(tag)),
      ...bookmarks.map((name) => marked.get(parseClauseBookmark(name) ?? '')),
    ].filter((one) => one !== undefined);
    return first ?? null;
  });
}

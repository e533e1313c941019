import type { ShownClause } from '../../../../shared/model/shown.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';

type LanguageWords = Pick<ShownClause, 'heading' | 'body'>;

/**
 * Whether the saved words of a language changed since the version on which others were typed: then a person must compare
 * them. A new version that changed only other languages overtakes nothing, and a version that cannot be found counts as
 * changed.
 */
export function isOvertaken(
  versions: readonly (LanguageWords & { readonly hash: string })[],
  clause: LanguageWords & Pick<ShownClause, 'version'>,
  { base, language }: Pick<UnsavedTyping, 'base' | 'language'>,
): boolean {
  if (base === clause.version) return false;
  const before = base === null ? { heading: {}, body: {} } : versions.find(({ hash }) => hash === base);
  return before === undefined || joinWords(before, language) !== joinWords(clause, language);
}

function joinWords({ heading, body }: LanguageWords, language: string): string {
  return JSON.stringify([heading[language] ?? '', body[language] ?? '']);
}

import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import { isWordToken, tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import type { TextStanding } from '../../../../shared/model/home.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { getVersionText, readWorkingText } from '../../store/texts.ts';
import { isTypingWhole, type TypingRow } from '../../store/unrecorded/typings.ts';

/** Unsaved typing in clauses of the text, newest first; typing that changes no word of what is saved is left out. */
export function listTypedWords(db: OpenStore['db'], negotiation: string): TextStanding['typed'] {
  const rows = prepareSql<TypingRow>(db, 'SELECT * FROM typing WHERE negotiation = ? ORDER BY at DESC, clause')
    .all(negotiation)
    .filter(isTypingWhole);
  if (rows.length === 0) return [];
  const { clauses } = readWorkingText(db, negotiation);
  return rows.flatMap(({ clause, language, heading, body, at }) => {
    const found = clauses.find(({ id }) => id === clause);
    if (found === undefined) return [];
    const saved = getVersionText(found.versions[0], language);
    const words = countChangedWords(saved?.heading ?? '', heading) + countChangedWords(saved?.body ?? '', body);
    return words === 0 ? [] : [{ clause: found.code, language, words, at }];
  });
}

/** The words that were typed, and those that were deleted without a replacement. */
function countChangedWords(old: string, next: string): number {
  const count = (kind: 'inserted' | 'deleted') =>
    diffText(old, next)
      .filter((change) => change.kind === kind)
      .reduce((sum, { text }) => sum + tokenizeText(text).filter(isWordToken).length, 0);
  return count('inserted') || count('deleted');
}

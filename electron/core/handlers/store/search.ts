import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownHit } from '../../../../shared/model/shown.ts';
import { buildSearchExcerpt as around } from '../../../../shared/text/search/search-excerpt.ts';
import { parseSearchTerms } from '../../../../shared/text/search/search-terms.ts';
import type { ReadContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { listClauses } from '../../store/clauses.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { searchClauseTexts, searchComments, type TextHit } from '../../store/search.ts';
import { extractVersionText } from '../../store/search-index.ts';

/** Returns hits in the current text, best first, then in comments and in older versions, newest first. */
export function searchNegotiation({ store: { db } }: ReadContext, input: Input<'search.find'>): ShownHit[] {
  const negotiation = findNegotiation(db, input.negotiation);
  const asked = parseSearchTerms(input.words);
  if (asked.length === 0) return [];
  const codes = new Map(listClauses(db, negotiation.id).map((row) => [row.id, row.code]));
  const units = readUnitsById(db, negotiation.id);
  const text =
    (where: 'text' | 'older') =>
    (hit: TextHit): ShownHit[] => {
      const { clause, language, hash, record } = hit;
      if (record === null) return [];
      const shown = around(extractVersionText(record, language), input.words);
      return [
        { where, clause: codes.get(clause) ?? null, language, version: hash, comment: null, unit: null, ...shown },
      ];
    };
  const comments = searchComments(db, negotiation.id, asked, input.limit).flatMap(({ record }): ShownHit[] => {
    if (record === null) return [];
    const { clause, language, version, unit, body, proposal, quote } = record.payload;
    const all = [body, proposal ?? '', quote?.text ?? ''].filter((part) => part !== '').join('\n');
    const code = clause === null ? null : (codes.get(clause) ?? null);
    const from = unit === null ? null : (units.get(unit)?.payload.code ?? null);
    return [
      {
        where: 'comment',
        clause: code,
        language,
        version,
        comment: record.entity,
        unit: from,
        ...around(all, input.words),
      },
    ];
  });
  const { current, older } = searchClauseTexts(db, negotiation.id, asked, input.limit);
  return [...current.flatMap(text('text')), ...comments, ...older.flatMap(text('older'))];
}

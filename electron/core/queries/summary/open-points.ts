import type { ShownComment } from '../../../../shared/model/shown.ts';
import type { SummaryOpen } from '../../../../shared/model/summary.ts';
import { findBracketGroups } from '../../../../shared/rules/bracket-groups.ts';
import type { ReadContext } from '../../context.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';
import { readShownStatuses } from '../agreements/clause-statuses.ts';
import { listUnansweredChanges } from '../signing/list-unanswered-changes.ts';
import type { GatheredText } from '../text/gather-text.ts';
import { renderOwnCopy } from '../text/render-words.ts';

type Db = ReadContext['store']['db'];
const counterDraftPoints = {
  changed: 'counter-draft',
  deleted: 'counter-draft-deletion',
  damaged: 'counter-draft-damaged',
} as const;

type OpenPoint = Omit<SummaryOpen, 'clause'> & { readonly clause: string | null };

/**
 * What is open in a text, and who decides it: words in brackets, which both heads of delegation agree on unless they wait for
 * instructions (D17), changes of a counter-draft, comments, languages, and what is agreed ad referendum (D18).
 */
export function listOpenPoints(
  db: Db,
  text: GatheredText,
  comments: readonly ShownComment[],
  language: string,
): OpenPoint[] {
  const statuses = readShownStatuses(db, text.negotiation.id, text.clauses);
  const changes = listUnansweredChanges(db, text, comments);
  const byClause = Map.groupBy(changes, ({ clause }) => clause);
  return [
    ...listOpenBrackets(db, text, language),
    ...[...byClause].map(([clause, [first]]): OpenPoint => {
      return {
        clause,
        what: counterDraftPoints[first?.kind ?? 'changed'],
        words: first?.theirs ?? '',
        decides: 'heads',
      };
    }),
    ...comments.flatMap(({ clause, body, answers }): OpenPoint[] =>
      answers.length > 0 ? [] : [{ clause, what: 'comment', words: body, decides: 'lead' }],
    ),
    ...text.clauses.flatMap(({ code, versions }): OpenPoint[] => {
      const stale = versions.flatMap((version) => version.stale);
      return stale.length === 0 ? [] : [{ clause: code, what: 'stale', words: stale.join(', '), decides: 'lead' }];
    }),
    ...text.clauses.flatMap(({ id, code }): OpenPoint[] =>
      statuses.get(id)?.status === 'agreed-ad-referendum'
        ? [{ clause: code, what: 'ad-referendum', words: '', decides: 'approval' }]
        : [],
    ),
  ];
}

function listOpenBrackets(db: Db, text: GatheredText, language: string): OpenPoint[] {
  const waiting = new Set(
    listLiveRecords(db, 'bracket.explained', text.negotiation.id).flatMap(({ record }) =>
      record?.payload.reason === 'waiting-for-instructions' ? [`${record.entity} ${record.payload.quote}`] : [],
    ),
  );
  return text.clauses.flatMap(({ id, code, versions }) => {
    const { heading = '', body = '' } = getVersionText(versions[0], language) ?? {};
    return [heading, body].flatMap((source) =>
      findBracketGroups(source).map(({ start, end, options }): OpenPoint => {
        const waits = options.some((option) => waiting.has(`${id} ${source.slice(option.start, option.end)}`));
        const words = renderOwnCopy(text, source.slice(start, end), language);
        return { clause: code, what: 'bracket', words, decides: waits ? 'instructions' : 'heads' };
      }),
    );
  });
}

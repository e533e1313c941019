import { formatSentClauseName } from '../../../../shared/import/reply/table/sent-clause-name.ts';
import type { ClauseKind } from '../../../../shared/model/clause.ts';
import { reviewWords } from '../../word/write/review/review-words.ts';
import type { buildPrintedText } from './printed-text.ts';

type Block = ReturnType<typeof buildPrintedText>['document']['blocks'][number];

type ReviewClause = { readonly id: string; readonly label: string; readonly text: string };

/** A clause for the table of a review file and for a form: its name and its words. */
export function buildReviewClause(
  clause: { readonly id: string; readonly kind: ClauseKind } | undefined,
  block: Block,
): ReviewClause {
  const plain = (runs: Block['heading']) => runs.map(({ text }) => text).join('');
  const heading = plain(block.heading);
  const body = block.lines
    .map(({ runs, item }) => `${item === null ? '' : `${item.label} `}${plain(runs)}`)
    .filter((line) => line !== '')
    .join('\n');
  const unnamed = clause === undefined ? '' : reviewWords.kinds[clause.kind];
  return {
    id: clause?.id ?? '',
    label: formatSentClauseName({ number: block.label ?? '', heading, body }, unnamed),
    text: [heading, body].filter((part) => part !== '').join('\n'),
  };
}

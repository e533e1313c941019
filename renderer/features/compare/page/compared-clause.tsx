import { memo } from 'react';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import type { ComparisonBlock } from '../comparison/comparison-blocks.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';
import { ChangedWords } from './changed-words.tsx';
import { ComparedLines } from './compared-lines.tsx';
import { PairQuestion } from './pair-question.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowTags } from './row-tags.tsx';

type ClauseBlock = Extract<ComparisonBlock, { kind: 'clause' }>;
type Props = { readonly block: ClauseBlock };
const comparedSides = ['old', 'next'] as const;

/** A clause of both texts, or a part of a long one: inline, or side by side. */
export const ComparedClause = memo(function ComparedClause({ block }: Props) {
  const { comparison, texts, side } = useComparisonView();
  const row = comparison.rows[block.row];
  if (row === undefined) return null;
  const isTitle =
    texts.next.clauses[row.next ?? -1]?.id === 'title' || texts.old.clauses[row.old ?? -1]?.id === 'title';
  return (
    <article className={styles.clause} data-row={block.head ? block.row : undefined} data-title={isTitle || undefined}>
      {block.head && row.pair?.sure === false && <PairQuestion row={row} />}
      {side ? (
        <div className={styles.columns}>
          {block.head && comparedSides.map((only) => <ClauseHead key={only} row={row} block={block} only={only} />)}
          {comparedSides.map((only) => (
            <ClauseColumn key={only} row={row} block={block} only={only} />
          ))}
        </div>
      ) : (
        <div className={styles.inline}>
          {block.head && <ClauseHead row={row} block={block} />}
          <ClauseText block={block} />
        </div>
      )}
    </article>
  );
});

type ClausePartProps = Props & { readonly row: ComparisonRow };
type ClauseSideProps = ClausePartProps & { readonly only: (typeof comparedSides)[number] };

/** The number of a clause and its changes as a whole; side by side, on the side that has the clause. */
function ClauseHead({ row, block, only }: ClausePartProps & { readonly only?: ClauseSideProps['only'] }) {
  const number = only === undefined ? (row.nextNumber ?? row.oldNumber) : row[`${only}Number`];
  const isTagged = only === undefined || (row.next === null) === (only === 'old');
  return (
    <div
      className={only === undefined ? styles.head : `${styles.head} ${styles.column}`}
      data-bare={hasNoHead(row, block) || undefined}
      data-absent={(only !== undefined && row[only] === null) || undefined}
    >
      <p className={styles.number}>{number}</p>
      {isTagged && <RowTags row={row} about={block.about} />}
      {isTagged && <RowMenu row={row} />}
    </div>
  );
}

function ClauseColumn({ row, block, only }: ClauseSideProps) {
  const say = useTranslate();
  if (row[only] !== null)
    return (
      <div className={styles.column}>
        <ClauseText block={block} only={only} />
      </div>
    );
  return (
    <div className={styles.column} data-absent>
      {block.head && (
        <p className={styles.absent}>{say(only === 'old' ? 'ui.compare.added-here' : 'ui.compare.deleted-here')}</p>
      )}
    </div>
  );
}

/** Whether the clause has nothing above its text. */
function hasNoHead(row: ComparisonRow, { about }: ClauseBlock): boolean {
  return !row.oldNumber && !row.nextNumber && about.length === 0;
}

function ClauseText({ block: { row: at, heading, body }, only }: Props & { readonly only?: 'old' | 'next' }) {
  const row = useComparisonView().comparison.rows[at];
  const hidden = only === 'old' ? 'inserted' : only === 'next' ? 'deleted' : null;
  const read = heading.filter(({ kind }: ComparisonRun) => kind !== hidden);
  return (
    <>
      {read.length > 0 && (
        <h2 className={styles.heading}>
          <ChangedWords pieces={read} />
        </h2>
      )}
      <ComparedLines pieces={body} only={only} whole={row?.old === null || row?.next === null} />
    </>
  );
}

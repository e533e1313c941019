import { memo } from 'react';
import type { ComparisonRow } from '../../../shared/diff/comparison/comparison-rows.ts';
import { useSay } from '../../ui/speech.ts';
import type { Block } from './blocks.ts';
import styles from './compare.module.css';
import { useCompared } from './compared.ts';
import { ComparedLines } from './compared-lines.tsx';
import { PairQuestion } from './pair-question.tsx';
import type { Piece } from './pieces.ts';
import { RowMenu } from './row-menu.tsx';
import { RowTags } from './row-tags.tsx';
import { Words } from './words.tsx';

type ClauseBlock = Extract<Block, { kind: 'clause' }>;
type Props = { readonly block: ClauseBlock };
const sides = ['old', 'next'] as const;

/** A clause of both texts, or a stretch of a long one: in one, or side by side. */
export const ComparedClause = memo(function ComparedClause({ block }: Props) {
  const { comparison, texts, side } = useCompared();
  const row = comparison.rows[block.row];
  if (row === undefined) return null;
  const isTitle =
    texts.next.clauses[row.next ?? -1]?.id === 'title' || texts.old.clauses[row.old ?? -1]?.id === 'title';
  return (
    <article className={styles.clause} data-row={block.head ? block.row : undefined} data-title={isTitle || undefined}>
      {block.head && row.pair?.sure === false && <PairQuestion row={row} />}
      {side ? (
        <div className={styles.columns}>
          {block.head && sides.map((only) => <Head key={only} row={row} block={block} only={only} />)}
          {sides.map((only) => (
            <Column key={only} row={row} block={block} only={only} />
          ))}
        </div>
      ) : (
        <div className={styles.inline}>
          {block.head && <Head row={row} block={block} />}
          <Text block={block} />
        </div>
      )}
    </article>
  );
});

type PartProps = Props & { readonly row: ComparisonRow };
type SideProps = PartProps & { readonly only: (typeof sides)[number] };

/** The number of a clause and what became of it; side by side, where the clause is. */
function Head({ row, block, only }: PartProps & { readonly only?: SideProps['only'] }) {
  const number = only === undefined ? (row.nextNumber ?? row.oldNumber) : row[`${only}Number`];
  const told = only === undefined || (row.next === null) === (only === 'old');
  return (
    <div
      className={only === undefined ? styles.head : `${styles.head} ${styles.column}`}
      data-bare={isBare(row, block) || undefined}
      data-absent={(only !== undefined && row[only] === null) || undefined}
    >
      <p className={styles.number}>{number}</p>
      {told && <RowTags row={row} about={block.about} />}
      {told && <RowMenu row={row} />}
    </div>
  );
}

function Column({ row, block, only }: SideProps) {
  const say = useSay();
  if (row[only] !== null)
    return (
      <div className={styles.column}>
        <Text block={block} only={only} />
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

/** Whether nothing stands above its text. */
function isBare(row: ComparisonRow, { about }: ClauseBlock): boolean {
  return !row.oldNumber && !row.nextNumber && about.length === 0;
}

function Text({ block: { row: at, heading, body }, only }: Props & { readonly only?: 'old' | 'next' }) {
  const row = useCompared().comparison.rows[at];
  const hidden = only === 'old' ? 'inserted' : only === 'next' ? 'deleted' : null;
  const read = heading.filter(({ kind }: Piece) => kind !== hidden);
  return (
    <>
      {read.length > 0 && (
        <h2 className={styles.heading}>
          <Words pieces={read} />
        </h2>
      )}
      <ComparedLines pieces={body} only={only} whole={row?.old === null || row?.next === null} />
    </>
  );
}

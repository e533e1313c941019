import { useComparisonView } from '../comparison/comparison-context.ts';
import { ComparedClause } from '../page/compared-clause.tsx';
import { MovedClauseMarker } from '../page/moved-clause-marker.tsx';

/** All clauses of a comparison, or the changed ones, for paper. */
export function PrintedClauses({ only }: { readonly only: boolean }) {
  const { drawn, comparison } = useComparisonView();
  return drawn.blocks
    .filter(({ row }) => !only || comparison.rows[row]?.kind !== 'same')
    .map((block) =>
      block.kind === 'left' ? (
        <MovedClauseMarker key={block.key} row={block.row} />
      ) : (
        <ComparedClause key={block.key} block={block} />
      ),
    );
}

import { NativeSelect, Text } from '@mantine/core';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { isLocked, isSealBroken, type OutlineFilter, outlineFilters } from '../clause/agreement-status.ts';
import styles from './agreement.module.css';

type Props = {
  readonly clauses: readonly ShownClause[];
  readonly filter: OutlineFilter;
  /** How many clauses pass the filter. */
  readonly shown: number;
  readonly onFilter: (filter: OutlineFilter) => void;
};

/** Shows the progress of agreement above the outline, and the filter of the outline. */
export function AgreementSummary({ clauses, filter, shown, onFilter }: Props) {
  const say = useTranslate();
  const agreed = clauses.filter((clause) => isLocked(clause) && !isSealBroken(clause)).length;
  return (
    <div className={styles.agreedHead}>
      <Text size="xs" fw={600}>
        {say('ui.agreement.count', { agreed, all: clauses.length })}
      </Text>
      <NativeSelect
        size="xs"
        aria-label={say('ui.agreement.filter')}
        value={filter}
        onChange={({ currentTarget: { value } }) => onFilter(outlineFilters.find((one) => one === value) ?? 'all')}
        data={outlineFilters.map((value) => ({ value, label: say(`ui.agreement.filters.${value}`) }))}
      />
      {shown === 0 && (
        <Text size="xs" c="dimmed" role="status">
          {say('ui.agreement.filter-none')}
        </Text>
      )}
    </div>
  );
}

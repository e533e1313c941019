import { Anchor } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { Link } from 'wouter';
import { type DamagedRow, formatDamagedRecord } from '../../../shared/i18n/format-store-fault.ts';
import { type DamageList, isNamedInList } from '../../../shared/model/store/damage-lists.ts';
import type { ShownDamagedRecord } from '../../../shared/model/store/store-condition.ts';
import { useDamagedRecords } from '../../api/queries.ts';
import { CONDITION_PLACE } from '../../components/condition-place.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './damaged-records.module.css';

type Props = {
  readonly negotiation: string;
  /** The list in which the negotiation's damaged records have their place. */
  readonly list: DamageList | 'all';
  /** Which of them, where the list shows a part. */
  readonly fits?: (record: ShownDamagedRecord) => boolean;
};

/** What a list cannot read: what it was, and what the newest backup has of it. Renders nothing where nothing is damaged. */
export function DamagedRecords({ negotiation, list, fits = () => true }: Props) {
  const { data, error } = useDamagedRecords(negotiation);
  if (error !== null) return <FailureAlert problem={error} />;
  const shown = data?.filter((record) => (list === 'all' || isNamedInList(list, record)) && fits(record)) ?? [];
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list}>
      {shown.map((record) => (
        <li key={record.hash}>
          <DamagedRecord record={record} />
        </li>
      ))}
    </ul>
  );
}

export function DamagedRecord({ record }: { readonly record: DamagedRow }) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <div className={styles.row}>
      <ShieldAlert size={16} aria-hidden />
      <span>
        {formatDamagedRecord(record, speech)}.{' '}
        <Anchor component={Link} href={CONDITION_PLACE} inherit>
          {say('ui.condition.see')}
        </Anchor>
      </span>
    </div>
  );
}

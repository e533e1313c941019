import { Anchor } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { Link } from 'wouter';
import { type DamagedRow, formatDamagedRecord } from '../../../shared/i18n/format-store-fault.ts';
import type { ShownDamagedRecord } from '../../../shared/model/store/store-condition.ts';
import { useDamagedRecords } from '../../api/queries.ts';
import { CONDITION_PLACE } from '../../components/condition-place.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './damaged-records.module.css';

type Props = {
  readonly negotiation: string;
  /** Which of the negotiation's damaged records have their place in the list. */
  readonly fits: (record: ShownDamagedRecord) => boolean;
};

/** Whether a damaged record may have the words that somebody looks for. */
export const isSearched = ({ subject }: ShownDamagedRecord): boolean =>
  subject === 'clause' || subject === 'version' || subject === 'comment';

/** What a list cannot read: what it was, and what the newest backup has of it. Renders nothing where nothing is damaged. */
export function DamagedRecords({ negotiation, fits }: Props) {
  const { data, error } = useDamagedRecords(negotiation);
  if (error !== null) return <FailureAlert problem={error} />;
  const shown = data?.filter(fits) ?? [];
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
        <Anchor component={Link} href={CONDITION_PLACE} inherit underline="always">
          {say('ui.condition.see')}
        </Anchor>
      </span>
    </div>
  );
}

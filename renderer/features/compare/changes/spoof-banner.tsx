import { Alert, Button, Text } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import type { ListedChange } from '../../../../shared/model/comparison/comparison.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { formatRowName } from '../comparison/row-names.ts';
import { CodePoints } from './code-points.tsx';

/** The list has the rest. */
const MAX_SPOOFS = 4;

/** Shows words that look the same but differ, above everything else. */
export function SpoofBanner({ onShow }: { readonly onShow: (change: number) => void }) {
  const { comparison } = useComparisonView();
  const say = useTranslate();
  const spoofs = comparison.changes.flatMap((change, n) => (change.kind === 'spoof' ? [{ change, n }] : []));
  if (spoofs.length === 0) return null;
  return (
    <Alert
      className={styles.spoofs}
      color="yellow"
      variant="light"
      role="alert"
      icon={<ShieldAlert size={20} aria-hidden />}
      title={say('ui.compare.spoofs', { count: spoofs.length })}
    >
      <Text size="sm" mb={4}>
        {say('ui.compare.spoofs-about')}
      </Text>
      <ul className={styles.spoofList}>
        {spoofs.slice(0, MAX_SPOOFS).map(({ change, n }) => (
          <SpoofEntry key={n} change={change} onShow={() => onShow(n)} />
        ))}
      </ul>
      {spoofs.length > MAX_SPOOFS && (
        <Text size="sm">{say('ui.compare.spoof-more', { count: spoofs.length - MAX_SPOOFS })}</Text>
      )}
    </Alert>
  );
}

type SpoofEntryProps = { readonly change: ListedChange; readonly onShow: () => void };

function SpoofEntry({ change, onShow }: SpoofEntryProps) {
  const compared = useComparisonView();
  const say = useTranslate();
  const [open, setOpen] = useState(false);
  const where = formatRowName(compared.comparison.rows[change.row], compared, say);
  return (
    <li>
      <div className={styles.spoof}>
        <span>
          {`${where}: `}
          <b>{`“${change.old}” ≠ “${change.next}”`}</b>
        </span>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${say('ui.compare.spoof-go')}: ${where}`}
          onClick={onShow}
        >
          {say('ui.compare.spoof-go')}
        </Button>
        <Button size="compact-xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('ui.compare.spoof-points')}
        </Button>
      </div>
      {open && <CodePoints old={change.old} next={change.next} />}
    </li>
  );
}

import { Alert, Button, Text } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import type { ListedChange } from '../../../shared/diff/comparison/list-row-changes.ts';
import { useSay } from '../../ui/speech.ts';
import { CodePoints } from './code-points.tsx';
import styles from './compare.module.css';
import { useCompared } from './compared.ts';
import { rowName } from './row-words.ts';

/** More of them are found in the list. */
const MOST = 4;

/** What looks the same and differs, above everything else. */
export function SpoofBanner({ onShow }: { readonly onShow: (change: number) => void }) {
  const { comparison } = useCompared();
  const say = useSay();
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
        {spoofs.slice(0, MOST).map(({ change, n }) => (
          <Spoof key={n} change={change} onShow={() => onShow(n)} />
        ))}
      </ul>
      {spoofs.length > MOST && <Text size="sm">{say('ui.compare.spoof-more', { count: spoofs.length - MOST })}</Text>}
    </Alert>
  );
}

type SpoofProps = { readonly change: ListedChange; readonly onShow: () => void };

function Spoof({ change, onShow }: SpoofProps) {
  const compared = useCompared();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const where = rowName(compared.comparison.rows[change.row], compared, say);
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

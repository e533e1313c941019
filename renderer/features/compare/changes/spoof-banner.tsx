import { Alert, Button, Text } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { CodePoints } from './code-points.tsx';

/** The list has the rest. */
const MAX_SPOOFS = 4;

type SpoofedWords = {
  /** The index of the change. */
  readonly change: number;
  /** Its place, in words. */
  readonly where: string;
  readonly old: string;
  readonly next: string;
};

type Props = { readonly spoofs: readonly SpoofedWords[]; readonly onShow: (change: number) => void };

/** Shows words that look the same but differ, above everything else. */
export function SpoofBanner({ spoofs, onShow }: Props) {
  const say = useTranslate();
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
        {spoofs.slice(0, MAX_SPOOFS).map((words) => (
          <SpoofEntry key={words.change} words={words} onShow={() => onShow(words.change)} />
        ))}
      </ul>
      {spoofs.length > MAX_SPOOFS && (
        <Text size="sm">{say('ui.compare.spoof-more', { count: spoofs.length - MAX_SPOOFS })}</Text>
      )}
    </Alert>
  );
}

type SpoofEntryProps = { readonly words: SpoofedWords; readonly onShow: () => void };

function SpoofEntry({ words: { where, old, next }, onShow }: SpoofEntryProps) {
  const say = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className={styles.spoof}>
        <span>
          {`${where}: `}
          <b>{`“${old}” ≠ “${next}”`}</b>
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
      {open && <CodePoints old={old} next={next} />}
    </li>
  );
}

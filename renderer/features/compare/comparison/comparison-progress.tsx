import { Button, Group, Progress, Text } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';

/** A shorter wait goes unnoticed, so nothing is shown for it. */
const SHOW_DELAY_MS = 250;

/** Shows the progress of the comparison, with a button to stop it. `done` is null while the texts are loading. */
export function ComparisonProgress({ done, onStop }: { readonly done: number | null; readonly onStop: () => void }) {
  const say = useTranslate();
  const [noticed, setNoticed] = useState(false);
  useTimeout(() => setNoticed(true), SHOW_DELAY_MS, { autoInvoke: true });
  if (!noticed) return null;
  const percent = Math.round((done ?? 0) * 100);
  const words = done === null ? say('ui.compare.reading-texts') : say('ui.compare.working-on', { done: percent });
  return (
    <Group className={styles.working} gap="sm" wrap="nowrap" role="status">
      <Text size="sm">{words}</Text>
      {done !== null && <Progress flex={1} value={percent} aria-label={words} />}
      {done !== null && (
        <Button size="compact-sm" variant="default" onClick={onStop}>
          {say('ui.compare.cancel')}
        </Button>
      )}
    </Group>
  );
}

import { Button, Text } from '@mantine/core';
import { Eraser } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';
import type { CleanReading } from './use-clean-reading.ts';
import styles from './workbench.module.css';

/** Warns that the displayed text omits its brackets, so that nobody takes it for agreed. */
export function CleanNote({ clean, left }: { readonly clean: CleanReading; readonly left: number }) {
  const say = useTranslate();
  if (!clean.on) return null;
  return (
    <div className={styles.kept} role="status">
      <Eraser size={16} aria-hidden />
      <Text size="sm">{say(left === 0 ? 'ui.brackets.clean-none' : 'ui.brackets.clean-what', { count: left })}</Text>
      <Button size="compact-xs" variant="default" onClick={clean.toggle}>
        {say('ui.brackets.clean-end')}
      </Button>
    </div>
  );
}

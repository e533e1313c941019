import { ActionIcon, Group, Text } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './compare-view.module.css';

type Props = {
  readonly words: string;
  /** How many changes a person can step through. */
  readonly all: number;
  /** The number of the current one, from 1; 0 for none. */
  readonly at: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly children: ReactNode;
};

/** The counts of all and listed changes, and the buttons that step through them. */
export function ChangeListHead({ words, all, at, onStep, children }: Props) {
  const say = useTranslate();
  const steps = [
    ['ui.compare.action.previous', 'Alt+↑', -1, ChevronUp],
    ['ui.compare.action.next', 'Alt+↓', 1, ChevronDown],
  ] as const;
  return (
    <div className={styles.asideHead}>
      <Group gap={6} wrap="nowrap">
        <Text size="sm" fw={600} flex={1}>
          {words}
        </Text>
        {at > 0 && <Text size="sm">{say('ui.compare.at', { at, count: all })}</Text>}
        {steps.map(([label, key, by, Icon]) => (
          <ActionIcon
            key={label}
            variant="default"
            disabled={all === 0}
            aria-label={say(label)}
            title={`${say(label)} (${key})`}
            onClick={() => onStep(by)}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
      {children}
    </div>
  );
}

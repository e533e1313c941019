import { Text, Title } from '@mantine/core';
import { CircleCheck, CircleX, Flag } from 'lucide-react';
import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './readiness.module.css';

type Props = {
  readonly readiness: ShownReadiness;
  /** The display name of the assessed draft. */
  readonly draft: string | null;
};

/** Answers "Can we sign?" in one sentence. */
export function ReadinessAnswer({ readiness, draft }: Props) {
  const say = useTranslate();
  const { ready, points } = readiness;
  const open = points.filter(({ met, passed }) => !met && passed === null).length;
  const passed = points.filter((point) => !point.met && point.passed !== null).length;
  const [Icon, words] = ready
    ? passed === 0
      ? ([CircleCheck, say('ui.ready.yes')] as const)
      : ([Flag, say('ui.ready.yes-passed', { count: passed })] as const)
    : ([CircleX, say('ui.ready.no', { count: open })] as const);
  return (
    <div className={styles.answer} data-ready={ready || undefined} role="status">
      <Icon size={30} aria-hidden />
      <div>
        <Title order={2} size="h4">
          {words}
        </Title>
        <Text size="sm" c="dimmed">
          {draft === null ? say('ui.ready.of-text') : say('ui.ready.of-draft', { draft })}
        </Text>
      </div>
    </div>
  );
}

import { Button, Chip, Group, SegmentedControl } from '@mantine/core';
import { FileDiff, Table2 } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';
import { AnswerButton } from '../../features/compare/answer/answer-button.tsx';
import type { AnswerSides } from '../../features/compare/answer/find-answer-sides.ts';
import styles from './compare-view.module.css';
import type { ComparisonExport } from './use-compare-actions.ts';

type Props = {
  readonly side: boolean;
  readonly onView: (view: string) => void;
  readonly only: boolean;
  readonly onOnly: (on: boolean) => void;
  readonly onOut: (out: ComparisonExport) => void;
  /** A counter-draft that can be answered in its own file; null where there is none. */
  readonly answer: AnswerSides | null;
};

/** The display options of a comparison, and its exports. */
export function ReadingBar({ side, onView, only, onOnly, onOut, answer }: Props) {
  const say = useTranslate();
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('ui.compare.reading')}>
      <SegmentedControl
        size="xs"
        aria-label={say('ui.compare.reading')}
        value={side ? 'side' : 'inline'}
        onChange={onView}
        data={[
          { value: 'inline', label: say('ui.history.inline') },
          { value: 'side', label: say('ui.history.side') },
        ]}
      />
      <Chip size="xs" variant="outline" checked={only} onChange={onOnly}>
        {say('ui.compare.action.only')}
      </Chip>
      <Group gap="xs" ml="auto">
        {answer !== null && <AnswerButton sides={answer} />}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<FileDiff size={14} aria-hidden />}
          onClick={() => onOut('redline')}
        >
          {say('ui.compare.out-redline')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Table2 size={14} aria-hidden />}
          onClick={() => onOut('table')}
        >
          {say('ui.compare.out-table')}
        </Button>
      </Group>
    </div>
  );
}

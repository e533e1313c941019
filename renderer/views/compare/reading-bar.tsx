import { Button, Chip, SegmentedControl } from '@mantine/core';
import { FileDiff, Reply, Table2 } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './compare-view.module.css';
import type { ComparisonExport } from './use-compare-actions.ts';

type Props = {
  readonly side: boolean;
  readonly onView: (view: string) => void;
  readonly only: boolean;
  readonly onOnly: (on: boolean) => void;
  readonly onOut: (out: ComparisonExport) => void;
  /** Answers a counter-draft in its own file; null where there is none. */
  readonly onAnswer: (() => void) | null;
};

/** The display options of a comparison, and its exports. */
export function ReadingBar({ side, onView, only, onOnly, onOut, onAnswer }: Props) {
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
      {onAnswer !== null && (
        <Button
          ml="auto"
          size="compact-sm"
          variant="default"
          leftSection={<Reply size={14} aria-hidden />}
          onClick={onAnswer}
        >
          {say('ui.compare.answer.title')}
        </Button>
      )}
      <Button
        ml={onAnswer === null ? 'auto' : 0}
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
    </div>
  );
}

import { Button, Chip, Group, SegmentedControl } from '@mantine/core';
import { FileDiff, Printer, Table2 } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';
import { AnswerButton } from '../../features/compare/answer/answer-button.tsx';
import styles from './compare-view.module.css';
import type { ComparisonReading } from './comparison-reading.ts';

/** The display options of a comparison, its exports, and the button that prints it. */
export function ReadingBar({ view, page, onView, only, onOnly, onOut, onPrint, answer }: ComparisonReading) {
  const say = useTranslate();
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('ui.compare.reading')}>
      <SegmentedControl
        size="xs"
        aria-label={say('ui.compare.reading')}
        value={view}
        onChange={onView}
        data={[
          ...(page === 'files' ? [{ value: 'document' as const, label: say('ui.compare.document.view') }] : []),
          { value: 'inline' as const, label: say('ui.history.inline') },
          { value: 'side' as const, label: say('ui.history.side') },
          ...(page === 'texts' ? [{ value: 'document' as const, label: say('ui.compare.document.view-text') }] : []),
        ]}
      />
      <Chip size="xs" variant="outline" checked={only} onChange={onOnly}>
        {say(view === 'document' ? 'ui.compare.document.only' : 'ui.compare.action.only')}
      </Chip>
      <Group gap="xs" ml="auto">
        {answer !== null && <AnswerButton sides={answer} />}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Printer size={14} aria-hidden />}
          title={say('ui.compare.action.print')}
          onClick={onPrint}
        >
          {say('ui.compare.print.do')}
        </Button>
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

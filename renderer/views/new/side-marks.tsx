import { Alert, Button, Text } from '@mantine/core';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { quoteWords } from '../../../shared/i18n/quote-words.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import { proposeSideMarks } from '../../../shared/rules/checks/names/propose-side-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import type { EditedClauseSegment } from './edit-segments.ts';

type Props = {
  readonly clauses: readonly EditedClauseSegment[];
  readonly parties: readonly [Party, Party];
  readonly onChange: (clauses: readonly EditedClauseSegment[]) => void;
};

/** As many places are shown as a person takes in at a glance. */
const EXAMPLES = 3;

/** Offers to mark the names of both sides wherever they are named side by side, so that they change places. */
export function SideMarks({ clauses, parties, onChange }: Props) {
  const say = useTranslate();
  const [done, setDone] = useState<{ readonly clauses: Props['clauses']; readonly count: number } | null>(null);
  const { clauses: marked, places } = proposeSideMarks(clauses, parties);
  if (done !== null && done.clauses === clauses)
    return (
      <Alert color="green" variant="light" role="status" icon={<ArrowLeftRight size={18} aria-hidden />}>
        <Text size="sm">{say('ui.new.word-sides-marked', { count: done.count })}</Text>
      </Alert>
    );
  if (places.length === 0) return null;
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<ArrowLeftRight size={18} aria-hidden />}
      title={say('ui.new.word-sides', { count: places.length })}
    >
      <Text size="sm">{say('ui.new.word-sides-about')}</Text>
      <Text size="sm">
        {say('ui.new.word-sides-some', { words: quoteWords([...new Set(places)].slice(0, EXAMPLES)) })}
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        mt="xs"
        onClick={() => {
          setDone({ clauses: marked, count: places.length });
          onChange(marked);
        }}
      >
        {say('ui.new.word-sides-mark')}
      </Button>
    </Alert>
  );
}

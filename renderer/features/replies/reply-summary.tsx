import { Alert, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { Output } from '../../../shared/api/commands.ts';
import { formatReadSteps } from '../../../shared/i18n/format-read-steps.ts';
import { formatReadWarning } from '../../../shared/i18n/format-read-warning.ts';
import { quoteWords } from '../../../shared/i18n/quote-words.ts';
import { selectUnseenWords } from '../../../shared/model/incoming/select-unseen-words.ts';
import { UncomparedNote } from '../../components/uncompared-note.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './replies.module.css';

type Props = {
  readonly read: Output<'replies.preview'>;
  /** The number of items in the lists below: a replacement counts as two changes in Word. */
  readonly listed: number;
};

/** Shows what was counted, which clauses were added, removed or moved, what was skipped, and what was unreadable. */
export function ReplySummary({ read, listed }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { counts, clauses, ignored } = read.preview;
  const { unseen, others } = selectUnseenWords(read.warnings);
  const named = (fits: (clause: (typeof clauses)[number]) => boolean) =>
    clauses.filter(fits).map(({ number, heading, body }) => [number, heading || body.slice(0, 40)].join(' ').trim());
  const parts = [
    ['added', named(({ state, parting }) => state === 'added' && parting === null)],
    ['removed', named(({ state, parting }) => state === 'removed' && parting === null)],
    ['split', named(({ clause, parting }) => clause !== null && parting === 'split')],
    ['joined', named(({ parting }) => parting === 'joined')],
    ['moved', named(({ moved }) => moved)],
  ] as const;
  const how = formatReadSteps(speech, read.how);
  return (
    <>
      {how !== null && <Text size="sm">{how}</Text>}
      {read.again && (
        <Alert color="yellow" variant="light" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.gather.again')}
        </Alert>
      )}
      {unseen.length > 0 && (
        <Alert color="red" variant="light" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.gather.unseen-words', { words: quoteWords(unseen) })}
        </Alert>
      )}
      {others.length > 0 && (
        <Alert color="yellow" variant="light" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.gather.warnings')}
          <ul className={styles.clauses}>
            {[...new Set(others.map((warning) => formatReadWarning(speech, warning)))].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Text size="sm" fw={600}>
        {say('ui.gather.counts', { found: counts.found, placed: counts.placed, unplaced: counts.unplaced })}
      </Text>
      {listed < counts.found && (
        <Text size="xs" c="dimmed">
          {say('ui.gather.counts-listed', { count: listed })}
        </Text>
      )}
      <UncomparedNote uncompared={read.uncompared} />
      {parts.some(([, names]) => names.length > 0) && (
        <ul className={styles.clauses}>
          {parts.map(
            ([part, names]) =>
              names.length > 0 && (
                <li key={part}>{say(`ui.gather.clauses-${part}`, { names: names.map((name) => `“${name}”`) })}</li>
              ),
          )}
        </ul>
      )}
      {ignored.length > 0 && (
        <Text size="xs" c="dimmed">
          {say('ui.gather.ignored', {
            what: [...new Set(ignored.map(({ what }) => what))].map((what) => say(`ui.gather.furniture.${what}`)),
          })}
        </Text>
      )}
    </>
  );
}

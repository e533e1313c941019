import { Button, Group, Text } from '@mantine/core';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { formatTravelGap } from '../../../shared/i18n/format-travel-gap.ts';
import type { TravelCheck, TravelGap } from '../../../shared/model/outgoing/travel.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useNameClause } from '../actions/use-name-clause.ts';
import styles from './travel.module.css';

type Props = { readonly negotiation: string; readonly check: TravelCheck; readonly onBackup: () => void };

/** What is missing, the most urgent first; of a kind that concerns many clauses, the first ones and how many more. */
export function TravelGaps({ negotiation, check, onBackup }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const nameOf = useNameClause(negotiation);
  const { gaps } = check;
  const needsBackup = gaps.some(({ what }) => what === 'backup-none' || what === 'backup-old');
  const words = (gap: TravelGap) => formatTravelGap(gap, check, speech, gap.clause === null ? '' : nameOf(gap.clause));
  if (gaps.length === 0)
    return (
      <Group gap="xs" wrap="nowrap" className={styles.ready}>
        <CircleCheck size={18} aria-hidden />
        <Text size="sm">{say('travel.ready')}</Text>
      </Group>
    );
  return (
    <section aria-label={say('ui.travel.gaps')}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {say('ui.travel.gaps')}
        </Text>
        {needsBackup && (
          <Button size="compact-sm" variant="default" onClick={onBackup}>
            {say('ui.action.backup')}
          </Button>
        )}
      </Group>
      <ul className={styles.gaps}>
        {[...Map.groupBy(gaps, ({ what }) => what)].flatMap(([what, all]) => [
          ...all.slice(0, SHOWN).map((gap) => (
            <li key={`${what} ${gap.clause} ${gap.language}`}>
              <TriangleAlert size={16} aria-hidden />
              <span>{words(gap)}</span>
            </li>
          )),
          ...(all.length > SHOWN
            ? [
                <li key={what}>
                  <span className={styles.more}>{say('ui.travel.more', { count: all.length - SHOWN })}</span>
                </li>,
              ]
            : []),
        ])}
      </ul>
    </section>
  );
}

/** Lines of one kind. */
const SHOWN = 3;

import { Button, Group, Text } from '@mantine/core';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { formatTravelLack } from '../../../shared/i18n/format-travel-lack.ts';
import type { TravelCheck, TravelLack } from '../../../shared/model/outgoing/travel.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useNameClause } from '../actions/use-name-clause.ts';
import styles from './travel.module.css';

type Props = { readonly negotiation: string; readonly check: TravelCheck; readonly onBackup: () => void };

/** What is lacking, the most urgent first; of a kind that concerns many clauses, the first ones and how many more. */
export function TravelLacks({ negotiation, check, onBackup }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const nameOf = useNameClause(negotiation);
  const { lacking } = check;
  const lacksBackup = lacking.some(({ what }) => what === 'backup-none' || what === 'backup-old');
  const words = (lack: TravelLack) =>
    formatTravelLack(lack, check, speech, lack.clause === null ? '' : nameOf(lack.clause));
  if (lacking.length === 0)
    return (
      <Group gap="xs" wrap="nowrap" className={styles.ready}>
        <CircleCheck size={18} aria-hidden />
        <Text size="sm">{say('travel.ready')}</Text>
      </Group>
    );
  return (
    <section aria-label={say('ui.travel.lacking')}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {say('ui.travel.lacking')}
        </Text>
        {lacksBackup && (
          <Button size="compact-sm" variant="default" onClick={onBackup}>
            {say('ui.action.backup')}
          </Button>
        )}
      </Group>
      <ul className={styles.lacks}>
        {[...Map.groupBy(lacking, ({ what }) => what)].flatMap(([what, all]) => [
          ...all.slice(0, SHOWN).map((lack) => (
            <li key={`${what} ${lack.clause} ${lack.language}`}>
              <TriangleAlert size={16} aria-hidden />
              <span>{words(lack)}</span>
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

import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './readiness.module.css';

type Props = { readonly negotiation: string; readonly reminders: ShownReadiness['reminders'] };

/** Lists what the law requires besides the text (D1-D5). */
export function ReminderList({ negotiation, reminders }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <ul className={styles.points} aria-label={say('ui.ready.reminders')}>
      {reminders.map(({ step, state, detail, dated }) => (
        <li key={step} className={styles.point}>
          <span />
          <div>
            <Anchor component={Link} href={`/sign/${negotiation}/process`} fw={600}>
              {say(`ready.step.${step}`)}
            </Anchor>
            {detail !== '' && <Text size="sm">{detail}</Text>}
          </div>
          <Text size="sm" c={state === 'open' ? 'var(--mantine-color-text)' : 'dimmed'}>
            {say(`ui.process.state.${state}`)}
            {dated === null ? '' : `, ${formatDay(dated, speech)}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}

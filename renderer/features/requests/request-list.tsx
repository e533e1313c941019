import { Text } from '@mantine/core';
import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react';
import type { ShownRequest } from '../../../shared/model/reply.ts';
import { useSpeech } from '../../ui/speech.ts';
import { spokenDay, today } from '../../ui/time.ts';
import styles from './requests.module.css';

/** What was asked, until when, and who is missing. */
export function RequestList({ requests }: { readonly requests: readonly ShownRequest[] }) {
  const { say } = useSpeech();
  if (requests.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('ui.request.never')}
      </Text>
    );
  return (
    <ul className={styles.requests} aria-label={say('ui.request.list')}>
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </ul>
  );
}

function Request({ request: { label, letter, deadline, at, asked } }: { readonly request: ShownRequest }) {
  const { speech, say } = useSpeech();
  const missing = asked.filter(({ state }) => state === 'waiting').map(({ unit, body }) => unit ?? body ?? '');
  const late = deadline !== null && deadline < today() && missing.length > 0;
  const Icon = missing.length === 0 ? CircleCheck : late ? CircleAlert : Hourglass;
  const facts = [
    letter?.number,
    say('ui.request.asked-on', { date: spokenDay(at.slice(0, 10), speech) }),
    deadline === null
      ? say('ui.request.no-deadline')
      : say(late ? 'ui.request.deadline-past' : 'ui.request.deadline-on', { date: spokenDay(deadline, speech) }),
    say('ui.request.answered', { count: asked.length - missing.length, all: asked.length }),
  ];
  return (
    <li className={styles.request} data-late={late || undefined}>
      <Icon size={15} aria-hidden />
      <span>
        <strong>{label}</strong>
        {` · ${facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}`}
        {missing.length > 0 && <strong>{` · ${say('ui.request.missing', { names: missing })}`}</strong>}
      </span>
    </li>
  );
}

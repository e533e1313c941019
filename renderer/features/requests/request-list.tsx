import { Button, Text } from '@mantine/core';
import { BellRing, CircleAlert, CircleCheck, Files, FileText, Hourglass } from 'lucide-react';
import { useState } from 'react';
import type { ShownRequest } from '../../../shared/model/reply.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { MemoDialog } from './memo-dialog.tsx';
import styles from './requests.module.css';
import { SentFiles } from './sent-files.tsx';

type Props = { readonly negotiation: string; readonly requests: readonly ShownRequest[] };

/** Lists the requests, their deadlines, and who has not replied; makes the memos about them. */
export function RequestList({ negotiation, requests }: Props) {
  const { say } = useInterfaceLanguage();
  if (requests.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('ui.request.never')}
      </Text>
    );
  return (
    <ul className={styles.requests} aria-label={say('ui.request.list')}>
      {requests.map((request) => (
        <RequestEntry key={request.id} negotiation={negotiation} request={request} />
      ))}
    </ul>
  );
}

type EntryProps = { readonly negotiation: string; readonly request: ShownRequest };

function RequestEntry({ negotiation, request: { id, label, letter, deadline, at, asked } }: EntryProps) {
  const { speech, say } = useInterfaceLanguage();
  const [open, setOpen] = useState<'files' | 'request' | 'reminder' | null>(null);
  const close = () => setOpen(null);
  const files = asked.flatMap(({ unit, body, files: own }) => own.map(({ file }) => ({ unit, body, file })));
  const missing = asked.filter(({ state }) => state === 'waiting').map(({ unit, body }) => unit ?? body ?? '');
  const late = deadline !== null && deadline < getLocalDate() && missing.length > 0;
  const Icon = missing.length === 0 ? CircleCheck : late ? CircleAlert : Hourglass;
  const facts = [
    letter?.number,
    say('ui.request.asked-on', { date: formatDay(at.slice(0, 10), speech) }),
    deadline === null
      ? say('ui.request.no-deadline')
      : say(late ? 'ui.request.deadline-past' : 'ui.request.deadline-on', { date: formatDay(deadline, speech) }),
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
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<Files size={13} aria-hidden />}
        aria-label={say('ui.request.files-of', { label })}
        onClick={() => setOpen('files')}
      >
        {say('ui.request.files', { count: files.length })}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<FileText size={13} aria-hidden />}
        aria-label={say('ui.memo.request-of', { label })}
        onClick={() => setOpen('request')}
      >
        {say('ui.memo.request')}
      </Button>
      {late && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<BellRing size={13} aria-hidden />}
          aria-label={say('ui.memo.reminder-of', { label })}
          onClick={() => setOpen('reminder')}
        >
          {say('ui.memo.reminder')}
        </Button>
      )}
      {(open === 'request' || open === 'reminder') && (
        <MemoDialog negotiation={negotiation} request={id} as={open} onClose={close} />
      )}
      <Dialog opened={open === 'files'} onClose={close} size="lg" title={say('ui.request.files-of', { label })}>
        <SentFiles negotiation={negotiation} files={files} onClose={close} />
      </Dialog>
    </li>
  );
}

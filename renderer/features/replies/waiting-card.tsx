import { Badge, Group, Paper, Switch, Text, Title } from '@mantine/core';
import { FileText, Paperclip } from 'lucide-react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { UnreadFiles } from '../files/unread-files.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';
import styles from './replies.module.css';
import { ReplyCard } from './reply-card.tsx';

/** One waiting file with its controls. */
export function WaitingCard({ waiting, text }: { readonly waiting: WaitingFile; readonly text: ShownText }) {
  const say = useTranslate();
  const { key, name, cover, unread, as, made } = waiting;
  const Icon = as === 'evidence' ? Paperclip : FileText;
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Group justify="space-between" mb="sm">
        <Group gap="xs" wrap="nowrap">
          <Icon size={18} className={styles.icon} aria-hidden />
          <Title order={2} size="h4" className={styles.name}>
            {name}
          </Title>
          {made !== null && (
            <Badge variant="default" tt="none">
              {say('ui.gather.done')}
            </Badge>
          )}
        </Group>
        {as === 'reply' && made === null && !/\.xlsx$/i.test(name) && (
          <Switch
            label={say('ui.gather.counter-is')}
            checked={false}
            onChange={() => reviseWaitingFiles([key], { as: 'counter-draft', language: null })}
          />
        )}
      </Group>
      {cover !== null && (
        <Text size="sm" c="dimmed" mb="sm" className={styles.cover}>
          {say('incoming.cover', { text: cover })}
        </Text>
      )}
      <UnreadFiles container={waiting.file.name} unread={unread} />
      {as === 'evidence' ? <EvidenceCard waiting={waiting} text={text} /> : <ReplyCard waiting={waiting} text={text} />}
    </Paper>
  );
}

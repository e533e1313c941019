import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Mail } from 'lucide-react';
import { formatCorrection, formatDelivery, formatLetter } from '../../../shared/i18n/format-letter.ts';
import type { ShownReply, ShownText } from '../../../shared/model/shown.ts';
import { useReplies } from '../../api/queries.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay } from '../../components/format-date.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import { useSaveFile } from '../files/use-save-file.ts';
import styles from './replies.module.css';

type Props = { readonly text: ShownText; readonly onClose: () => void };

/** The replies that came in, the newest first, with their letters and files; then the counter-drafts and how they came. */
export function ReplyListDialog({ text, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const replies = useReplies(text.code);
  const theirs = text.drafts.filter(({ origin }) => origin === 'counterpart').toReversed();
  const all = replies.data ?? [];
  const byId = new Map(all.map((reply) => [reply.id, reply]));
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.letter.list')}>
      {replies.isPending && <Loading />}
      <FailureAlert problem={replies.error} />
      {replies.data?.length === 0 && (
        <EmptyState title={say('ui.letter.list-none')}>{say('ui.letter.list-none-about')}</EmptyState>
      )}
      <ul className={styles.files}>
        {all.toReversed().map((reply) => (
          <ReplyEntry key={reply.id} reply={reply} byId={byId} />
        ))}
      </ul>
      <DamagedRecords negotiation={text.code} list="replies" />
      {theirs.length > 0 && (
        <>
          <Title order={3} size="h5" mt="md" mb={4}>
            {say('ui.letter.counter-drafts')}
          </Title>
          <ul className={styles.files}>
            {theirs.map(({ id, label, date, delivery }) => (
              <li key={id} className={styles.file}>
                <Text size="sm">
                  <Text span size="sm" fw={600}>
                    {label}
                  </Text>
                  {[formatDay(date, speech), formatDelivery(speech, delivery)]
                    .filter((part) => part !== '')
                    .map((part) => ` · ${part}`)
                    .join('')}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

type EntryProps = {
  readonly reply: ShownReply;
  readonly byId: ReadonlyMap<string, ShownReply>;
};

function ReplyEntry({ reply, byId }: EntryProps) {
  const { speech, say } = useInterfaceLanguage();
  const { save } = useSaveFile();
  const { unit, body, noInput, channel, files, at, dated } = reply;
  const about = [
    formatDay(dated ?? at.slice(0, 10), speech),
    channel === null ? '' : say(`letter.channels.${channel}`),
    noInput ? say('ui.matrix.answered.no-input') : '',
  ];
  const lines = [formatLetter(speech, reply.letter), formatCorrection(speech, reply, byId)];
  return (
    <li className={styles.file}>
      <Stack gap={2}>
        <Text size="sm">
          <Text span size="sm" fw={600}>
            {unit ?? body ?? say('ui.comments.no-unit')}
          </Text>
          {` · ${about.filter((part) => part !== '').join(' · ')}`}
        </Text>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <Group key={line} gap={6} wrap="nowrap" align="flex-start">
              <Mail size={14} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
              <Text size="sm">{line}</Text>
            </Group>
          ))}
        {files.map((file) => (
          <Anchor
            key={file.sha256}
            component="button"
            type="button"
            size="sm"
            ta="left"
            onClick={() => void save(file)}
          >
            {file.name}
          </Anchor>
        ))}
      </Stack>
    </li>
  );
}

import { Text } from '@mantine/core';
import { formatCorrection, formatLetter } from '../../../shared/i18n/format-letter.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useReplies } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = { readonly negotiation: string; readonly comment: Pick<ShownComment, 'reply' | 'file'> };

/** The letter and the file that a comment came with; nothing for a comment that was written here. */
export function CommentSource({ negotiation, comment: { reply, file } }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const replies = new Map((useReplies(negotiation).data ?? []).map((one) => [one.id, one]));
  if (reply === null && file === null) return null;
  const parts = [
    reply === null ? '' : formatLetter(speech, reply.letter),
    reply === null ? '' : formatCorrection(speech, reply, replies),
    reply?.channel == null ? '' : say(`letter.channels.${reply.channel}`),
    file?.name ?? '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {parts.join(' · ')}
    </Text>
  );
}

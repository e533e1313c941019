import { Button, Group, NativeSelect, Switch, Text, Title } from '@mantine/core';
import { Download, FileInput, Mail, Send } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { commentKind } from '../../../shared/model/comment.ts';
import type { ShownRequest } from '../../../shared/model/reply.ts';
import type { ShownComment, ShownText } from '../../../shared/model/shown.ts';
import type { Sender } from '../../../shared/rules/list-senders.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { ExportDialog } from '../../features/export/export-dialog.tsx';
import { ExportMatrix } from '../../features/matrix/export-matrix.tsx';
import styles from '../../features/matrix/matrix.module.css';
import { StateLegend } from '../../features/matrix/matrix-cell.tsx';
import { type CommentState, commentStates, getCommentState } from '../../features/matrix/matrix-cells.ts';
import { ReplyListDialog } from '../../features/replies/reply-list-dialog.tsx';
import { RequestDialog } from '../../features/requests/request-dialog.tsx';
import { RequestList } from '../../features/requests/request-list.tsx';

/** The filter of the comments; an empty string matches everything. */
export type CommentFilter = {
  readonly state: CommentState | '';
  readonly kind: ShownComment['kind'] | '';
  readonly onlyCommented: boolean;
};
/** Most rows of a matrix are empty. */
export const emptyFilter: CommentFilter = { state: '', kind: '', onlyCommented: true };

export function matchesCommentFilter(comment: ShownComment, { state, kind }: CommentFilter): boolean {
  return (state === '' || getCommentState(comment) === state) && (kind === '' || comment.kind === kind);
}

type Props = {
  readonly text: ShownText;
  readonly requests: readonly ShownRequest[];
  readonly filter: CommentFilter;
  readonly onFilter: (filter: CommentFilter) => void;
  readonly count: number;
  /** Who was asked or replied. */
  readonly senders: readonly Sender[];
};

/** Shows the requests, who has not replied, the filter, and links to the next steps. */
export function MatrixBar({ text, requests, filter, onFilter, count, senders }: Props) {
  const say = useTranslate();
  const [, go] = useLocation();
  const [dialog, setDialog] = useState<'request' | 'export' | 'matrix' | 'replies' | null>(null);
  const close = () => setDialog(null);
  const small = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <div className={styles.bar}>
      <Group justify="space-between" gap="xs">
        <Group gap="sm">
          <Title order={1} size="h4">
            {say('ui.matrix.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {say('ui.matrix.count', { count })}
          </Text>
          <Text size="xs" c="dimmed">
            {say('ui.matrix.choose-cells')}
          </Text>
        </Group>
        <Group gap={6}>
          <Button {...small} leftSection={<Send size={14} aria-hidden />} onClick={() => setDialog('request')}>
            {say('ui.request.action')}
          </Button>
          <Button
            {...small}
            leftSection={<FileInput size={14} aria-hidden />}
            onClick={() => go(`/gather/${text.code}`)}
          >
            {say('ui.gather.action')}
          </Button>
          <Button {...small} leftSection={<Mail size={14} aria-hidden />} onClick={() => setDialog('replies')}>
            {say('ui.letter.list')}
          </Button>
          <Button
            size="compact-sm"
            leftSection={<Download size={14} aria-hidden />}
            onClick={() => setDialog('matrix')}
          >
            {say('ui.matrix.export')}
          </Button>
        </Group>
      </Group>
      <div className={styles.requests}>
        <RequestList negotiation={text.code} requests={requests} />
      </div>
      <Group gap="sm">
        <NativeSelect
          size="xs"
          aria-label={say('ui.comments.state')}
          value={filter.state}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, state: commentStates.find((one) => one === value) ?? '' })
          }
          data={[
            { value: '', label: say('ui.comments.state-all') },
            ...commentStates.map((value) => ({ value, label: say(`cli.disposition.${value}`) })),
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={say('ui.comments.kind-label')}
          value={filter.kind}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, kind: commentKind.options.find((one) => one === value) ?? '' })
          }
          data={[
            { value: '', label: say('ui.matrix.all-kinds') },
            ...commentKind.options.map((value) => ({ value, label: say(`ui.comments.kind.${value}`) })),
          ]}
        />
        <Switch
          size="xs"
          label={say('ui.matrix.only-commented')}
          checked={filter.onlyCommented}
          onChange={(event) => onFilter({ ...filter, onlyCommented: event.currentTarget.checked })}
        />
        <StateLegend />
      </Group>
      {dialog === 'request' && (
        <RequestDialog text={text} unsaved={0} onExport={() => setDialog('export')} onClose={close} />
      )}
      {dialog === 'export' && (
        <ExportDialog text={text} draft={null} language={text.languages[0] ?? ''} onClose={close} />
      )}
      {dialog === 'matrix' && <ExportMatrix text={text} senders={senders} onClose={close} />}
      {dialog === 'replies' && <ReplyListDialog text={text} onClose={close} />}
    </div>
  );
}

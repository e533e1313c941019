import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import styles from '../../components/pick/pick.module.css';
import { useTranslate } from '../../components/use-translate.ts';
import { useBulkResponse } from './use-bulk-response.ts';

type Props = {
  readonly negotiation: string;
  readonly comments: readonly ShownComment[];
  /** Whether it stays in view in a panel that scrolls. */
  readonly sticky?: boolean;
  readonly onDone: () => void;
  /** Leaves the choice; the words that were typed stay for the next one. */
  readonly onLeave: () => void;
};

const dispositions = ['accepted', 'partly-accepted', 'rejected', 'deferred'] as const satisfies readonly Disposition[];

/** Edits one response to all selected comments. It does not apply any proposal to the text. */
export function BulkResponseForm({ negotiation, comments, sticky = false, onDone, onLeave }: Props) {
  const say = useTranslate();
  const { busy, answer } = useBulkResponse(negotiation);
  const [disposition, setDisposition] = useState<Disposition>('accepted');
  const [kept, setText] = useFormDraft<string>('responses', negotiation);
  const text = kept ?? '';
  return (
    <form
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
      className={`${styles.many} ${sticky ? styles.panelMany : ''}`}
      aria-label={say('ui.matrix.many', { count: comments.length })}
      onSubmit={async (event) => {
        event.preventDefault();
        if (busy) return;
        if (!(await answer(comments, disposition, text))) return;
        setText(null);
        onDone();
      }}
    >
      <Stack gap="xs">
        <Textarea
          size="xs"
          autosize
          minRows={1}
          maxRows={5}
          label={say('ui.comments.answer-text')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <NativeSelect
            size="xs"
            aria-label={say('ui.matrix.disposition')}
            value={disposition}
            onChange={({ currentTarget: { value } }) =>
              setDisposition(dispositions.find((one) => one === value) ?? 'accepted')
            }
            data={dispositions.map((value) => ({ value, label: say(`cli.disposition.${value}`) }))}
          />
          <Button size="xs" type="submit" loading={busy}>
            {say('ui.matrix.many', { count: comments.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

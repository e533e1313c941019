import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { FreezeDraft } from '../text/freeze-draft.tsx';
import { RequestForm } from './request-form.tsx';
import { SentFiles } from './sent-files.tsx';

type Props = {
  readonly text: ShownText;
  readonly unsaved: number;
  /** Opens the export of files for the other side. */
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/** Kirim ke Unit: requests comments on a draft from units and other bodies, with a file for each. */
export function RequestDialog({ text, unsaved, onExport, onClose }: Props) {
  const say = useTranslate();
  const [freezing, setFreezing] = useState(false);
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<Output<'requests.send'> | null>(null);
  const drafts = text.drafts.filter(({ origin }) => origin !== 'counterpart');
  if (freezing) return <FreezeDraft text={text} unsaved={unsaved} onClose={() => setFreezing(false)} />;
  return (
    <Dialog
      // Dozens of files take a while, and nobody must send the request twice.
      onClose={() => !sending && onClose()}
      size="min(64rem, 94vw)"
      title={say(sent === null ? 'ui.request.title' : 'ui.request.sent')}
    >
      {sent !== null && <SentFiles negotiation={text.code} files={sent.files} onClose={onClose} />}
      {sent === null && drafts.length === 0 && (
        <EmptyState
          title={say('ui.request.no-draft')}
          action={
            <Button data-autofocus leftSection={<Snowflake size={16} aria-hidden />} onClick={() => setFreezing(true)}>
              {say('ui.text.freeze')}
            </Button>
          }
        >
          {say('ui.request.no-draft-about')}
        </EmptyState>
      )}
      {sent === null && drafts.length > 0 && (
        <Stack gap="sm">
          <RequestForm
            negotiation={text.code}
            drafts={drafts}
            onClose={onClose}
            onSending={setSending}
            onSent={setSent}
          />
          <Text size="sm" c="dimmed">
            {say('ui.request.counterpart')}{' '}
            <Anchor component="button" type="button" size="sm" onClick={onExport}>
              {say('ui.request.counterpart-do')}
            </Anchor>
          </Text>
        </Stack>
      )}
    </Dialog>
  );
}

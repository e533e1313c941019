import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ShownFinding } from '../../../shared/model/check.ts';
import { useSay } from '../../ui/speech.ts';
import { usePage } from '../text/page.ts';
import { useWaive } from './use-waive.ts';

type Props = { readonly finding: ShownFinding; readonly onDone: () => void };

/** Why a finding may stand: real texts do use words that a check warns about. */
export function WaiveForm({ finding, onDone }: Props) {
  const { text } = usePage();
  const say = useSay();
  const { waive } = useWaive(text.code);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <form
      noValidate
      aria-label={say('ui.checks.waive')}
      onSubmit={async (event) => {
        event.preventDefault();
        setChecked(true);
        if (reason.trim() === '') return;
        setBusy(true);
        const done = await waive(finding, reason.trim().normalize('NFC'));
        setBusy(false);
        if (done) onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Stack gap={4}>
        <TextInput
          autoFocus
          size="xs"
          label={say('ui.checks.reason')}
          required
          maxLength={200}
          value={reason}
          error={checked && reason.trim() === '' && say('ui.checks.reason-missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap={4}>
          <Button size="compact-xs" type="submit" loading={busy}>
            {say('ui.checks.waive')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onDone}>
            {say('ui.text.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

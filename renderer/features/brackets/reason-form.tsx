import { Badge, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { bracketExplained } from '../../../shared/model/clause.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useSay } from '../../ui/speech.ts';
import { usePage } from '../text/page.ts';
import { useBracketWays } from './use-brackets.ts';

type Props = {
  readonly clause: ShownClause;
  readonly groups: readonly ShownBracket[];
  readonly n: number;
  readonly before: ShownBracket['options'][number]['explained'];
  readonly onDone: () => void;
};

const reasons = bracketExplained.shape.reason.unwrap().options;

/** Why words stand in brackets: for ourselves, and never in a file for the counterpart (D22). */
export function ReasonForm({ clause, groups, n, before, onDone }: Props) {
  const { text } = usePage();
  const say = useSay();
  const { explain } = useBracketWays(text.code);
  const [reason, setReason] = useState<string>(before?.reason ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const [busy, setBusy] = useState(false);
  return (
    <form
      aria-label={say('ui.brackets.explain')}
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        const chosen = reasons.find((one) => one === reason) ?? null;
        const done = await explain(clause, groups, n, chosen, note.trim().normalize('NFC'));
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
        <NativeSelect
          autoFocus
          size="xs"
          label={
            <Group gap={6} component="span">
              {say('ui.brackets.reason-label')}
              <Badge
                component="span"
                color="red"
                variant="light"
                size="sm"
                leftSection={<Lock size={10} aria-hidden />}
              >
                {say('ui.history.confidential')}
              </Badge>
            </Group>
          }
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data={[
            { value: '', label: say('ui.brackets.no-reason') },
            ...reasons.map((value) => ({ value, label: say(`ui.brackets.reason.${value}`) })),
          ]}
        />
        <TextInput
          size="xs"
          label={say('ui.brackets.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap={4}>
          <Button size="compact-xs" type="submit" loading={busy}>
            {say('ui.text.save')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onDone}>
            {say('ui.text.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

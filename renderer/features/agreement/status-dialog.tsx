import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useMeetings } from '../../api/queries.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { DayInput } from '../../components/day-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { getAgreementStatus, getStatusMessageKey, requiresReopenReason } from '../clause/agreement-status.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { useSetAgreementStatus } from './use-set-status.ts';

type Props = { readonly clause: ShownClause; readonly status: Status; readonly onClose: () => void };

const statusOrder = ['open', 'agreed-ad-referendum', 'agreed', 'initialled'] as const satisfies readonly Status[];

/** Sets a status with its meeting and date; reopening agreed text requires a reason, which is recorded (D18). */
export function StatusDialog({ clause, status: asked, onClose }: Props) {
  const { text } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { busy, setStatus: record } = useSetAgreementStatus(text);
  const meetings = useMeetings(text.code).data ?? [];
  const [status, setStatus] = useState(asked);
  const [typed, setReason] = useFormDraft<string>('reopen', clause.id);
  const reason = typed ?? '';
  const [correction, setCorrection] = useState(false);
  const [chosen, setMeeting] = useState<string | null>(null);
  const [dated, setDated] = useState(getLocalDate());
  const [checked, setChecked] = useState(false);
  const before = getAgreementStatus(clause);
  const reopening = requiresReopenReason(clause, status);
  const initialled = reopening && before === 'initialled';
  const meeting = chosen ?? meetings.find(({ date }) => date === getLocalDate())?.id ?? '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reopening && (reason.trim() === '' || (initialled && !correction))) return;
    const done = await record(clause, status, {
      reason: reopening ? reason.trim() : null,
      correction: initialled && correction,
      meeting: meeting === '' ? null : meeting,
      dated: dated === '' || dated === getLocalDate() ? null : dated,
    });
    if (!done) return;
    setReason(null);
    onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      title={say(asked === 'open' ? 'ui.agreement.reopen-title' : 'ui.agreement.title', {
        clause: formatClauseLabel(clause, text, say),
      })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          {asked === 'open' ? (
            <Text size="sm">{say('ui.agreement.reopen-what')}</Text>
          ) : (
            <NativeSelect
              data-autofocus
              label={say('ui.agreement.status-label')}
              value={status}
              onChange={({ currentTarget: { value } }) => setStatus(statusOrder.find((one) => one === value) ?? asked)}
              data={statusOrder.map((value) => ({ value, label: say(getStatusMessageKey(value)) }))}
            />
          )}
          {reopening && (
            <Textarea
              data-autofocus={asked === 'open' || undefined}
              label={say('ui.agreement.reason')}
              required
              autosize
              minRows={2}
              value={reason}
              error={checked && reason.trim() === '' && say('ui.agreement.reason-missing')}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {initialled && (
            <Checkbox
              label={say('ui.agreement.correction')}
              checked={correction}
              error={checked && !correction && say('ui.agreement.correction-missing')}
              onChange={(event) => setCorrection(event.currentTarget.checked)}
            />
          )}
          <NativeSelect
            label={say('ui.agreement.meeting')}
            value={meeting}
            onChange={(event) => setMeeting(event.currentTarget.value)}
            data={[
              { value: '', label: say('ui.agreement.no-meeting') },
              ...meetings.map(({ id, date, place }) => ({ value: id, label: `${formatDay(date, speech)} · ${place}` })),
            ]}
          />
          <DayInput label={say('ui.agreement.dated')} max={getLocalDate()} value={dated} onChange={setDated} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.text.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say(status === 'open' ? 'ui.agreement.reopen-do' : 'ui.agreement.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

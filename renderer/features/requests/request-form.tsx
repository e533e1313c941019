import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import type { Output } from '../../../shared/api/commands.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { PaperField, useEffectivePaper } from '../files/paper-field.tsx';
import { Addressees } from './addressees.tsx';
import { countRequestFiles, isRequestComplete, type RequestDraft, toRequestInput } from './request-draft.ts';
import styles from './requests.module.css';
import { useRequestDraft } from './use-request-draft.ts';

type Props = {
  readonly negotiation: string;
  /** Our drafts; at least one. */
  readonly drafts: readonly ShownDraft[];
  readonly onClose: () => void;
  readonly onSending: (sending: boolean) => void;
  readonly onSent: (sent: Output<'requests.send'>) => void;
};

/** Edits a request: its content, addressees, deadline and channel. */
export function RequestForm({ negotiation, drafts, onClose, onSending, onSent }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const { asking, begun, keep } = useRequestDraft(negotiation, drafts);
  const change = (part: Partial<RequestDraft>) => keep({ ...asking, ...part });
  const damaged = useDamagedOptions(negotiation, 'draft');
  const paper = useEffectivePaper(asking.paper);
  const languages = drafts.find(({ code }) => code === asking.draft)?.languages ?? [];
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        onSending(true);
        await run(async () => {
          const sent = await call('requests.send', toRequestInput(negotiation, { ...asking, paper }));
          keep(null);
          onSent(sent);
        });
        onSending(false);
      }}
    >
      <Stack gap="md">
        <Alert variant="default" icon={<ShieldAlert size={18} aria-hidden />}>
          {say('ui.request.confidential')}
        </Alert>
        <div className={styles.columns}>
          <Stack gap="sm">
            <NativeSelect
              data-autofocus
              label={say('ui.request.draft')}
              value={asking.draft}
              onChange={({ currentTarget: { value } }) =>
                change({ draft: value, languages: drafts.find(({ code }) => code === value)?.languages ?? [] })
              }
              data={[
                ...drafts.map(({ code, label, date }) => ({
                  value: code,
                  label: `${label} (${formatDay(date, speech)})`,
                })),
                ...damaged,
              ]}
            />
            <Checkbox.Group
              label={say('ui.request.languages')}
              value={[...asking.languages]}
              onChange={(chosen) => change({ languages: languages.filter((one) => chosen.includes(one)) })}
            >
              <Group gap="md" mt={4}>
                {languages.map((one) => (
                  <Checkbox key={one} value={one} label={formatLanguageDisplayName(one, speech)} />
                ))}
              </Group>
            </Checkbox.Group>
            <Group grow align="flex-start">
              <TextInput
                label={say('ui.request.letter')}
                value={asking.letter}
                onChange={(event) => change({ letter: event.currentTarget.value })}
              />
              <DayInput
                label={say('ui.request.letter-date')}
                value={asking.letterDate}
                error={asking.letterDate !== '' && asking.letter.trim() === '' && say('ui.request.letter-missing')}
                onChange={(day) => change({ letterDate: day })}
              />
            </Group>
            <DayInput
              label={say('ui.request.deadline')}
              value={asking.deadline}
              onChange={(day) => change({ deadline: day })}
            />
            <Textarea
              autosize
              minRows={2}
              maxRows={6}
              label={say('ui.request.note')}
              description={say('ui.request.note-about')}
              value={asking.note}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
            <Checkbox
              label={say('ui.request.together')}
              description={say('ui.request.together-about')}
              checked={asking.together}
              onChange={(event) => change({ together: event.currentTarget.checked })}
            />
            <Checkbox
              label={say('ui.request.form')}
              description={say('ui.request.form-about')}
              checked={asking.form}
              onChange={(event) => change({ form: event.currentTarget.checked })}
            />
            <PaperField value={asking.paper} onChange={(chosen) => change({ paper: chosen })} />
          </Stack>
          <Addressees negotiation={negotiation} asking={asking} onChange={change} />
        </div>
        <FailureAlert problem={problem} />
        <Group justify="flex-end" className={styles.foot}>
          <Text size="sm" c="dimmed" mr="auto">
            {say('ui.request.what', {
              count: countRequestFiles(asking),
            })}
          </Text>
          {begun && (
            <Button variant="subtle" disabled={busy} onClick={() => keep(null)}>
              {say('ui.request.restart')}
            </Button>
          )}
          <Button variant="default" disabled={busy} onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!isRequestComplete(asking)}>
            {say('ui.request.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

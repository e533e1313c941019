import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { chooseInitiallingUnits } from '../../../shared/rules/coordination/choose-initialling-units.ts';
import { useUnits } from '../../api/queries.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { SaveFileButtons } from '../files/save-file-buttons.tsx';
import { useMakeFile } from '../files/use-make-file.ts';

type Props = { readonly text: ShownText; readonly onClose: () => void };

/** Makes the internal sheet on which units initial a draft of ours: which draft, and whose initials it needs. */
export function InitialsSheetDialog({ text, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const units = useUnits(text.code);
  const requests = useRead('requests.list', { negotiation: text.code });
  const drafts = text.drafts.filter(({ origin }) => origin === 'ours');
  const [draft, setDraft] = useState(drafts.at(-1)?.code ?? '');
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const failed = [units, requests].find(({ error }) => error !== null);
  const all = units.data ?? [];
  const needed = chooseInitiallingUnits(all, requests.data ?? [], draft).map(({ code }) => code);
  const named = chosen ?? needed;
  const submit = async () => {
    const asked = { negotiation: text.code, draft, units: [...named], look: null };
    if (await make(() => call('initials-sheet.export', asked))) onClose();
  };
  return (
    <Dialog onClose={onClose} title={say('ui.initials-sheet.title')}>
      <Stack gap="sm">
        <Text size="sm">{say('ui.initials-sheet.about')}</Text>
        <FailureAlert problem={failed?.error ?? null} onRetry={() => void failed?.refetch()} />
        {units.isPending || requests.isPending ? (
          <Loading />
        ) : (
          <>
            <NativeSelect
              data-autofocus
              label={say('ui.export.draft')}
              value={draft}
              onChange={({ currentTarget: { value } }) => {
                setDraft(value);
                setChosen(null);
              }}
              data={drafts.map(({ code, label, date }) => ({
                value: code,
                label: `${label} (${formatDay(date, speech)})`,
              }))}
            />
            <Checkbox.Group
              label={say('ui.request.units-label')}
              value={[...named]}
              onChange={(next) => setChosen(next)}
            >
              <Stack gap={6} mt={6}>
                {all.map(({ code, name }) => (
                  <Checkbox key={code} value={code} label={code} description={name} />
                ))}
              </Stack>
            </Checkbox.Group>
          </>
        )}
        <SaveFileButtons
          asks={asks}
          busy={busy}
          disabled={draft === '' || named.length === 0}
          onSave={() => void submit()}
          onClose={onClose}
        />
      </Stack>
    </Dialog>
  );
}

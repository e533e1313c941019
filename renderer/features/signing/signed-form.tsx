import { Button, Group, Text, Textarea, TextInput, Title } from '@mantine/core';
import { FileUp } from 'lucide-react';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownProcess } from '../../../shared/model/process.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { useFileField } from '../../components/use-file-field.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { uploadFile } from '../files/upload-file.ts';
import { useSaveFile } from '../files/use-save-file.ts';
import { useRecordCommand } from '../process/use-record-command.ts';
import styles from './signing.module.css';

type SignedDraft = Omit<Input<'process.signing'>, 'negotiation' | 'export'>;
type Props = { readonly text: ShownText; readonly signing: ShownProcess['signing']; readonly set: string | null };

/** Records the signing (D24): place and time, signatories, scans, hand-over and expiry. */
export function SignedForm({ text, signing, set }: Props) {
  const say = useTranslate();
  const call = useCall();
  const client = useClient();
  const { save: saveFile } = useSaveFile();
  const { run } = useRunCommand();
  const recorded = useRecordCommand(text.code);
  const {
    typed: signed,
    type,
    sent,
  } = useEditableRecord<SignedDraft>(['archive', text.code], createSignedDraft(text, signing));
  const change = (part: Partial<SignedDraft>) => type((now) => ({ ...now, ...part }));
  const { handedOver } = signed;
  const take = (files: readonly File[]) =>
    run(async () => {
      for (const file of files) {
        const { file: kept } = await uploadFile(client, text.code, file);
        type((now) => ({ ...now, scans: [...now.scans.filter(({ sha256 }) => sha256 !== kept.sha256), kept] }));
      }
    });
  const { field, chooseFiles } = useFileField((chosen) => void take(chosen));
  const save = () => {
    const input = {
      negotiation: text.code,
      ...signed,
      export: signing?.export ?? set,
      place: signed.place.trim(),
      note: signed.note.trim(),
      signatories: signed.signatories
        .filter(({ name }) => name.trim() !== '')
        .map((one) => ({ ...one, name: one.name.trim(), title: one.title.trim() })),
    };
    sent();
    return recorded(say('ui.archive.saved'), () => call('process.signing', input), signing === null ? 'signing' : null);
  };
  return (
    <form
      className={styles.form}
      data-takes-files
      onDrop={(event) => void take([...event.dataTransfer.files])}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Text size="sm">{say('ui.archive.about')}</Text>
      <Group grow align="start">
        <DayInput
          required
          label={say('ui.archive.date')}
          value={signed.date}
          onChange={(day) => change({ date: day })}
        />
        <TextInput
          label={say('ui.archive.place')}
          value={signed.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </Group>
      {signed.signatories.map((one, n) => {
        const revise = (part: Partial<typeof one>) =>
          change({ signatories: signed.signatories.map((other, at) => (at === n ? { ...other, ...part } : other)) });
        return (
          <Group key={one.party} grow align="start">
            <TextInput
              label={say('ui.archive.signatory', { party: one.party })}
              value={one.name}
              onChange={(event) => revise({ name: event.currentTarget.value })}
            />
            <TextInput
              label={say('ui.archive.signatory-title', { party: one.party })}
              value={one.title}
              onChange={(event) => revise({ title: event.currentTarget.value })}
            />
          </Group>
        );
      })}
      <Title order={2} size="h6">
        {say('ui.archive.scans')}
      </Title>
      {signed.scans.map((scan) => (
        <div key={scan.sha256}>
          <Group gap="xs">
            <Button size="compact-sm" variant="subtle" onClick={() => void saveFile(scan)}>
              {scan.name}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={say('ui.archive.scan-remove', { name: scan.name })}
              onClick={() => change({ scans: signed.scans.filter((other) => other !== scan) })}
            >
              {say('ui.archive.remove')}
            </Button>
          </Group>
          <Text size="xs" c="dimmed" className={styles.hash}>{`SHA-256 ${scan.sha256}`}</Text>
        </div>
      ))}
      {field}
      <Group>
        <Button variant="default" leftSection={<FileUp size={16} aria-hidden />} onClick={chooseFiles}>
          {say('ui.archive.scan-add')}
        </Button>
      </Group>
      <Group grow align="end">
        <DayInput
          label={say('ui.archive.handed-over')}
          value={handedOver?.date ?? ''}
          onChange={(value) =>
            change({ handedOver: value === '' ? null : { date: value, receipt: handedOver?.receipt ?? '' } })
          }
        />
        <TextInput
          label={say('ui.archive.receipt')}
          disabled={handedOver === null}
          value={handedOver?.receipt ?? ''}
          onChange={({ currentTarget: { value } }) =>
            handedOver !== null && change({ handedOver: { ...handedOver, receipt: value } })
          }
        />
        <DayInput
          label={say('ui.archive.expires')}
          description={say('ui.archive.expires-about')}
          value={signed.expires ?? ''}
          onChange={(value) => change({ expires: value === '' ? null : value })}
        />
      </Group>
      <Textarea
        autosize
        minRows={2}
        label={say('ui.process.note')}
        value={signed.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Group justify="flex-end">
        <Button type="submit" disabled={signed.date === ''}>
          {say('ui.archive.save')}
        </Button>
      </Group>
    </form>
  );
}

function createSignedDraft(text: ShownText, signing: ShownProcess['signing']): SignedDraft {
  const named = (party: ShownText['parties'][number]) => {
    const known = signing?.signatories.find((one) => one.party === party.code);
    const [title = ''] = text.languages.map((language) => party.signatory.title[language] ?? '');
    return known ?? { party: party.code, name: party.signatory.name, title };
  };
  return {
    date: signing?.date ?? '',
    place: signing?.place ?? '',
    signatories: text.parties.map(named),
    scans: signing?.scans ?? [],
    handedOver: signing?.handedOver ?? null,
    expires: signing?.expires ?? null,
    note: signing?.note ?? '',
  };
}

import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useMemo, useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { formatShortName } from '../../../shared/rules/format-short-name.ts';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { describeChip } from '../mark-editor/chip-face.ts';
import type { Chip } from '../mark-editor/chips.ts';
import { MarkEditor } from '../mark-editor/mark-editor.tsx';
import { ByLanguage } from './by-language.tsx';
import { createDescriptionDraft, type DescriptionDraft, updateParty } from './description-draft.ts';
import { FormSection } from './form-section.tsx';
import classes from './negotiations.module.css';

type Props = { readonly text: ShownText; readonly onClose: () => void };

/** Edits the title, the parties and the prevailing language of an existing text. */
export function DescribeDialog({ text, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { typed: described, type: setDescribed } = useEditableRecord(
    ['describe', text.code],
    createDescriptionDraft(text),
  );
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const report = useReportRecord(text.code);
  const [note, setNote] = useState('');
  const negotiation = text.code;
  /** Closes the dialog and discards its draft. */
  const leave = () => {
    setDescribed(() => createDescriptionDraft(text));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    return run(async () => {
      const { record } = await call('negotiations.describe', { negotiation, ...described, note });
      report(say('ui.describe.done'), record);
      leave();
    });
  };
  return (
    <Dialog onClose={onClose} size="xl" title={say('ui.describe.title')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={say('ui.describe.short-name')}
            description={say('ui.describe.short-name-about')}
            placeholder={formatShortName({ ...text, shortName: '' }, speech)}
            value={described.shortName}
            onChange={({ currentTarget: { value } }) => setDescribed((all) => ({ ...all, shortName: value }))}
          />
          <TitleFields text={text} described={described} onChange={setDescribed} />
          {described.parties.map((party) => (
            <PartyFields
              key={party.code}
              party={party}
              languages={text.languages}
              onChange={(part) => setDescribed((all) => updateParty(all, party.code, part))}
            />
          ))}
          <NativeSelect
            label={say('ui.new.prevailing')}
            value={described.prevailingLanguage ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setDescribed((all) => ({ ...all, prevailingLanguage: value === '' ? null : value }))
            }
            data={[
              { value: '', label: say('ui.home.prevailing-open') },
              ...text.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) })),
            ]}
          />
          <TextInput
            label={say('ui.describe.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FailureAlert problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {say('ui.app.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say('ui.describe.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

type TitlesProps = {
  readonly text: ShownText;
  readonly described: DescriptionDraft;
  readonly onChange: (change: (all: DescriptionDraft) => DescriptionDraft) => void;
};

function TitleFields({ text, described, onChange }: TitlesProps) {
  const { speech, say } = useInterfaceLanguage();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const notice = useNotice();
  const faceOf = useCallback((chip: Chip) => describeChip(chip, options.numbers, say), [options, say]);
  const refused = useCallback(() => notice.done(say('ui.text.mark-kept')), [notice, say]);
  return (
    <FormSection title={say('ui.describe.name')}>
      {text.languages.map((language) => (
        <div key={language} lang={language} className={classes.titleField}>
          <Text size="sm" fw={400} lang={speech} aria-hidden>
            {formatLanguageDisplayName(language, speech)}
          </Text>
          <MarkEditor
            handle={null}
            source={described.title[language] ?? ''}
            label={`${say('ui.describe.name')} (${formatLanguageDisplayName(language, speech)})`}
            language={language}
            options={options}
            oneLine={false}
            cursor={null}
            base={null}
            faceOf={faceOf}
            onChange={(source) => onChange((all) => ({ ...all, title: { ...all.title, [language]: source } }))}
            onRefused={refused}
            onFocus={ignoreChange}
          />
        </div>
      ))}
    </FormSection>
  );
}

const ignoreChange = () => {};

type DescribedParty = ShownText['parties'][number];
type PartyFieldsProps = {
  readonly party: DescribedParty;
  readonly languages: readonly string[];
  readonly onChange: (part: Partial<DescribedParty>) => void;
};

function PartyFields({ party, languages, onChange }: PartyFieldsProps) {
  const { say } = useInterfaceLanguage();
  const { ministry, signatureHeading, signatory } = party;
  const put = (words: DescribedParty['ministry'], language: string, value: string) => ({
    ...words,
    [language]: value.replaceAll('\n', ' '),
  });
  return (
    <FormSection title={`${say(party.side === 'ours' ? 'ui.new.ours' : 'ui.new.theirs')} (${party.code})`}>
      <ByLanguage
        label={say('ui.new.ministry')}
        languages={languages}
        values={(language) => ministry[language] ?? ''}
        onChange={(language, value) => onChange({ ministry: put(ministry, language, value) })}
      />
      <ByLanguage
        label={say('ui.new.signature')}
        languages={languages}
        values={(language) => signatureHeading[language] ?? ''}
        onChange={(language, value) => onChange({ signatureHeading: { ...signatureHeading, [language]: value } })}
      />
      <ByLanguage
        label={say('ui.new.signatory')}
        languages={languages}
        values={(language) => signatory.title[language] ?? ''}
        onChange={(language, value) =>
          onChange({ signatory: { ...signatory, title: put(signatory.title, language, value) } })
        }
      />
      <TextInput
        label={say('ui.describe.signatory-name')}
        value={signatory.name}
        onChange={(event) => onChange({ signatory: { ...signatory, name: event.currentTarget.value } })}
      />
    </FormSection>
  );
}

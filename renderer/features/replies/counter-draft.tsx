import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { listDraftNotes } from '../../../shared/i18n/list-draft-notes.ts';
import { listMailDays } from '../../../shared/import/reply/identify/propose-letter.ts';
import type { Language } from '../../../shared/model/language.ts';
import { blankDelivery, type CounterDelivery } from '../../../shared/model/letter.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useClient } from '../../api/core-provider.tsx';
import { buildSettingName, useSetting } from '../../api/settings.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { getLocalDate } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { buildComparisonAddress } from '../compare/sides/comparison-address.ts';
import { guessFileNameLanguage } from '../files/language-in-file-name.ts';
import { NumberingChoice } from '../files/numbering-choice.tsx';
import { uploadHeldFile } from '../files/upload-file.ts';
import { DeliveryFields } from '../letter/delivery-fields.tsx';
import { CounterDraftPreview } from './counter-draft-preview.tsx';
import { removeFromInbox, reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';
import styles from './replies.module.css';
import { useCounterDraftCut } from './use-counter-draft-cut.ts';

type Props = { readonly files: readonly WaitingFile[]; readonly text: ShownText };

/**
 * Receives the other side's answer from its files, one per language, as a foreign draft: nothing enters our text
 * without a review.
 */
export function CounterDraft({ files, text }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const [, go] = useLocation();
  const [label, setLabel] = useSetting(buildSettingName('kept', 'counter-draft', text.code), '');
  const [chosenDate, setDate] = useState<string | null>(null);
  const [chosenDelivery, setDelivery] = useState<CounterDelivery | null>(null);
  // What is not entered yet is as the mail has it that the first file came in.
  const how = files[0]?.how ?? [];
  const date = chosenDate ?? listMailDays(how).at(-1) ?? getLocalDate();
  const isMail = how.some(({ by }) => by === 'mail');
  const delivery = chosenDelivery ?? (isMail ? { ...blankDelivery, channel: 'e-mail' as const } : blankDelivery);
  const [numbering, setNumbering] = useState<Readonly<Record<Language, string>>>({});
  const { busy, run } = useRunCommand();
  const languages = files.map((waiting) => chooseFileLanguage(waiting, text.languages));
  const twice = languages.some((language, n) => languages.indexOf(language) !== n);
  const cut = useCounterDraftCut(
    files.map((waiting, n) => ({ ...waiting, language: languages[n] ?? '' })),
    numbering,
  );
  const receive = () =>
    run(async () => {
      const held = await Promise.all(
        files.map(async ({ file, part }) => ({ ...(await uploadHeldFile(client, file)), part })),
      );
      const made = await call('drafts.receive', {
        negotiation: text.code,
        files: held.map((one, n) => ({ ...one, language: languages[n] ?? '' })),
        numbering,
        label: label.trim(),
        code: null,
        date,
        delivery,
        note: '',
      });
      removeFromInbox(files.map(({ key }) => key));
      setLabel('');
      setDate(null);
      setDelivery(null);
      const { code, clauses, paired } = made;
      const received = { label: label.trim(), clauses, paired };
      if (listDraftNotes(made, speech).length === 0) notice.done((say) => say('ui.gather.received', received));
      else notice.warn((say, now) => [say('ui.gather.received', received), ...listDraftNotes(made, now)].join(' '));
      go(buildComparisonAddress(buildThreeWayAddress(text, code, languages[0] ?? null)));
    });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="counter-draft">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void receive();
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4" id="counter-draft">
            {say('ui.gather.counter')}
          </Title>
          <Text size="sm">{say('ui.gather.counter-about')}</Text>
          <ul className={styles.files}>
            {files.map(({ key, name }, n) => (
              <li key={key} className={styles.file}>
                <Text size="sm" className={styles.name}>
                  {name}
                </Text>
                <NativeSelect
                  size="xs"
                  aria-label={say('ui.gather.language-of', { name })}
                  value={languages[n] ?? ''}
                  onChange={(event) => reviseWaitingFiles([key], { language: event.currentTarget.value })}
                  data={text.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
                />
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => reviseWaitingFiles([key], { as: 'reply', language: null })}
                >
                  {say('ui.gather.counter-not')}
                </Button>
              </li>
            ))}
          </ul>
          {twice && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {say('ui.gather.counter-twice')}
            </Text>
          )}
          <FailureAlert problem={twice ? null : cut.error} />
          {!twice && cut.data !== undefined && (
            <>
              <NumberingChoice
                numbering={cut.data.numbering}
                onChange={(language, scheme) => setNumbering((now) => ({ ...now, [language]: scheme }))}
              />
              <CounterDraftPreview cut={cut.data} languages={languages} />
            </>
          )}
          <DeliveryFields delivery={delivery} onChange={setDelivery} />
          <Group align="flex-end">
            <TextInput
              required
              flex={1}
              label={say('ui.text.draft-name')}
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
            <DayInput required label={say('ui.text.draft-date')} value={date} onChange={setDate} />
            <Button
              type="submit"
              loading={busy}
              disabled={twice || cut.data === undefined || label.trim() === '' || date === ''}
            >
              {say('ui.gather.counter-do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

/** Returns the chosen language, or the one in the file's name, or the first of the text other than Indonesian. */
function chooseFileLanguage({ language, name }: WaitingFile, languages: readonly Language[]): Language {
  const guessed = guessFileNameLanguage(name, languages) ?? languages.find((one) => one !== 'id') ?? languages[0];
  return language ?? guessed ?? '';
}

/** Returns the address of a comparison of the last draft sent, our text and theirs. */
function buildThreeWayAddress(text: ShownText, code: string, language: string | null) {
  const sent = text.drafts.findLast(({ origin }) => origin !== 'counterpart');
  return {
    negotiation: text.code,
    way: sent === undefined ? ('two' as const) : ('three' as const),
    old: sent === undefined ? ({ of: 'text' } as const) : ({ of: 'draft', draft: sent.code } as const),
    next: { of: 'draft', draft: code } as const,
    language,
  };
}

import { Group, NativeSelect } from '@mantine/core';
import { CircleQuestionMark } from 'lucide-react';
import type { Output } from '../../../shared/api/commands.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { channel } from '../../../shared/model/fields.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useUnits } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';
import styles from './replies.module.css';

type Props = {
  readonly waiting: WaitingFile;
  readonly read: Output<'replies.preview'>;
  readonly text: ShownText;
};

/** Marks a body that is not a unit, in a list of units. */
const BODY_PREFIX = 'body:';

/** Shows whose answer a file is, its draft and language, and how these were recognised; all can be corrected. */
export function ReplyIdentityForm({ waiting, read, text }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { key, negotiation, unit, body, draft, language } = waiting;
  const units = useUnits(negotiation).data ?? [];
  const damagedUnits = useDamagedOptions(negotiation, 'unit');
  const damagedDrafts = useDamagedOptions(negotiation, 'draft');
  const requests = useRead('requests.list', { negotiation }).data ?? [];
  const bodies = [...new Set(requests.flatMap(({ asked }) => asked.flatMap((one) => one.body ?? [])))];
  const { recognised } = read.preview;
  const sent = recognised.sent === null ? undefined : read.sent[recognised.sent];
  const ours = text.drafts.filter(({ origin }) => origin !== 'counterpart');
  const from = body === null ? (read.unit ?? '') : `${BODY_PREFIX}${body}`;
  const chosenDraft = draft ?? sent?.draft ?? '';
  const languages = ours.find(({ code }) => code === chosenDraft)?.languages ?? text.languages;
  const isInSeveral = read.preview.languages.length > 1;
  const how = (by: typeof recognised.by) => (by === null ? undefined : say(`ui.gather.by.${by}`));
  const unitHow = unit !== null || body !== null ? 'chosen' : recognised.unit === null ? 'unknown' : null;
  const draftHow = draft !== null && language !== null ? say('ui.gather.by.chosen') : how(recognised.by);
  return (
    <>
      <Group align="flex-start" gap="sm">
        <NativeSelect
          size="xs"
          label={say('ui.gather.from')}
          description={unitHow === null ? how(recognised.unit?.by ?? null) : say(`ui.gather.by.${unitHow}`)}
          value={from}
          onChange={({ currentTarget: { value } }) =>
            value.startsWith(BODY_PREFIX)
              ? reviseWaitingFiles([key], { unit: null, body: value.slice(BODY_PREFIX.length) })
              : reviseWaitingFiles([key], { unit: value === '' ? null : value, body: null })
          }
          data={[
            { value: '', label: say('ui.gather.from-nobody') },
            ...units.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
            ...damagedUnits,
            ...bodies.map((one) => ({ value: `${BODY_PREFIX}${one}`, label: one })),
          ]}
        />
        <NativeSelect
          size="xs"
          label={say('ui.gather.draft')}
          description={draftHow}
          value={chosenDraft}
          onChange={({ currentTarget: { value } }) => reviseWaitingFiles([key], { draft: value === '' ? null : value })}
          data={[
            ...(chosenDraft === '' ? [{ value: '', label: say('ui.gather.draft-none') }] : []),
            ...ours.map(({ code, label }) => ({ value: code, label })),
            ...damagedDrafts,
          ]}
        />
        <NativeSelect
          size="xs"
          label={say('ui.gather.language')}
          description={draftHow}
          value={language ?? (isInSeveral ? '' : (sent?.language ?? ''))}
          onChange={({ currentTarget: { value } }) =>
            reviseWaitingFiles([key], { language: value === '' ? null : value })
          }
          data={[
            ...(isInSeveral
              ? [
                  {
                    value: '',
                    label: read.preview.languages.map((one) => formatLanguageDisplayName(one, speech)).join(', '),
                  },
                ]
              : []),
            ...((language ?? sent?.language) === undefined ? [{ value: '', label: say('ui.gather.draft-none') }] : []),
            ...languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) })),
          ]}
        />
        <NativeSelect
          size="xs"
          label={say('ui.gather.channel')}
          description={say('ui.gather.channel-about')}
          value={waiting.channel ?? read.channel ?? ''}
          onChange={({ currentTarget: { value } }) =>
            reviseWaitingFiles([key], { channel: value === '' ? null : channel.parse(value) })
          }
          data={[
            { value: '', label: '–' },
            ...channel.options.map((value) => ({ value, label: say(`letter.channels.${value}`) })),
          ]}
        />
      </Group>
      {!recognised.sure && (draft === null || language === null) && (
        <p className={styles.unsure}>
          <CircleQuestionMark size={15} aria-hidden />
          {say(sent === undefined ? 'ui.gather.unknown' : 'ui.gather.unsure', {
            likeness: Math.round(recognised.likeness * 100),
          })}
        </p>
      )}
    </>
  );
}

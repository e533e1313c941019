import { Badge, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useClauseHistory } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { getStatusMessageKey } from '../clause/agreement-status.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { formatAbsentClauseName } from '../clause/clause-name.ts';
import { buildOwnCopyOptions, formatReadableText } from '../clause/shown-source.ts';

type MeetingOutcome = ShownMeeting['collected'][number];
type Props = { readonly text: ShownText; readonly collected: readonly MeetingOutcome[] };

/** Lists the outcomes of a meeting by clause, in chronological order, with the words at that time. */
export function OutcomeList({ text, collected }: Props) {
  const say = useInterfaceLanguage().say;
  if (collected.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('ui.meeting.nothing')}
      </Text>
    );
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {collected.map((one) => (
        <OutcomeEntry key={`${one.clause}${one.version}${one.at}`} text={text} one={one} />
      ))}
    </Stack>
  );
}

function OutcomeEntry({ text, one }: { readonly text: ShownText; readonly one: MeetingOutcome }) {
  const { speech, say } = useInterfaceLanguage();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const clause = text.clauses.find(({ code }) => code === one.clause);
  const isNow = clause?.version === one.version;
  // The words at the meeting may have been overwritten since.
  const then = useClauseHistory(text.code, isNow ? null : one.clause).data?.versions.find(
    ({ hash }) => hash === one.version,
  );
  const words = isNow ? clause : then;
  return (
    <li>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {clause === undefined
            ? formatAbsentClauseName(one.clause, text, options, say)
            : formatClauseLabel(clause, text, say)}
        </Text>
        <Badge size="sm" variant="default" tt="none">
          {say(one.reopened ? 'ui.meeting.reopened' : getStatusMessageKey(one.status))}
        </Badge>
        {one.brackets > 0 && (
          <Badge size="sm" variant="default" tt="none">
            {say('ui.meeting.brackets', { count: one.brackets })}
          </Badge>
        )}
      </Group>
      {text.languages.slice(0, 1).map((language) => (
        <Text
          key={language}
          size="sm"
          lang={language}
          lineClamp={3}
          title={formatLanguageDisplayName(language, speech)}
        >
          {[words?.heading[language] ?? '', words?.body[language] ?? '']
            .filter((source) => source !== '')
            .map((source) => formatReadableText(source, options))
            .join(' – ')}
        </Text>
      ))}
    </li>
  );
}

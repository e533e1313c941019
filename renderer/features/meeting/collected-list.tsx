import { Badge, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useHistory } from '../../api/queries.ts';
import { languageName } from '../../ui/language-name.ts';
import { useSpeech } from '../../ui/speech.ts';
import { statusLabel } from '../agreement/locked.ts';
import { spokenClause } from '../text/clause-label.ts';
import { ownCopy, readable } from '../text/shown-source.ts';

type Collected = ShownMeeting['collected'][number];
type Props = { readonly text: ShownText; readonly collected: readonly Collected[] };

/** What became of each clause at a meeting, in the order in which it happened, with the words as they were then. */
export function CollectedList({ text, collected }: Props) {
  const say = useSpeech().say;
  if (collected.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('ui.meeting.nothing')}
      </Text>
    );
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {collected.map((one) => (
        <CollectedClause key={`${one.clause}${one.version}${one.at}`} text={text} one={one} />
      ))}
    </Stack>
  );
}

function CollectedClause({ text, one }: { readonly text: ShownText; readonly one: Collected }) {
  const { speech, say } = useSpeech();
  const options = useMemo(() => ownCopy(text), [text]);
  const clause = text.clauses.find(({ code }) => code === one.clause);
  const isNow = clause?.version === one.version;
  // What was said at the meeting may have been written over since.
  const then = useHistory(text.code, isNow ? null : one.clause).data?.versions.find(({ hash }) => hash === one.version);
  const words = isNow ? clause : then;
  return (
    <li>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {clause === undefined ? one.clause : spokenClause(clause, say)}
        </Text>
        <Badge size="sm" variant="default" tt="none">
          {say(one.reopened ? 'ui.meeting.reopened' : statusLabel(one.status))}
        </Badge>
        {one.brackets > 0 && (
          <Badge size="sm" variant="default" tt="none">
            {say('ui.meeting.brackets', { count: one.brackets })}
          </Badge>
        )}
      </Group>
      {text.languages.slice(0, 1).map((language) => (
        <Text key={language} size="sm" lang={language} lineClamp={3} title={languageName(language, speech)}>
          {[words?.heading[language] ?? '', words?.body[language] ?? '']
            .filter((source) => source !== '')
            .map((source) => readable(source, options))
            .join(' – ')}
        </Text>
      ))}
    </li>
  );
}

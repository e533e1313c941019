import { Stack, Text, Title } from '@mantine/core';
import { useDamagedSettings } from '../../api/queries.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedWords } from './damaged-words.tsx';

/** Unsent forms have names of their own (use-form-draft.ts). */
const FORM_PREFIX = 'ui.kept.';

/** Damaged settings and the words of unsent forms, until a person discards them. */
export function DamagedSettings() {
  const say = useTranslate();
  const { data, error } = useDamagedSettings();
  if (error !== null) return <FailureAlert problem={error} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h5">
        {say('ui.condition.settings')}
      </Title>
      <Text size="sm">{say('ui.condition.settings-about')}</Text>
      {data.map(({ id, name, words }) => (
        <DamagedWords
          key={id}
          name={say(name.startsWith(FORM_PREFIX) ? 'ui.condition.setting-form' : 'ui.condition.setting-other', {
            name: name.replace(FORM_PREFIX, ''),
          })}
          words={words}
          discarded={{ setting: id }}
        />
      ))}
    </Stack>
  );
}

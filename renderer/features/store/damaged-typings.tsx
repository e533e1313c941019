import { Stack, Text, Title } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownDamagedTyping } from '../../../shared/model/store/store-condition.ts';
import { useDamagedTypings } from '../../api/queries.ts';
import { formatMoment } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedWords } from './damaged-words.tsx';

/** Damaged unsaved input with what can be read of it, until a person discards it. */
export function DamagedTypings() {
  const { say } = useInterfaceLanguage();
  const { data, error } = useDamagedTypings();
  if (error !== null) return <FailureAlert problem={error} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h5">
        {say('ui.condition.typings')}
      </Title>
      <Text size="sm">{say('ui.condition.typings-about')}</Text>
      {data.map((typing) => (
        <DamagedTyping key={typing.id} typing={typing} />
      ))}
    </Stack>
  );
}

function DamagedTyping({ typing }: { readonly typing: ShownDamagedTyping }) {
  const { speech, say } = useInterfaceLanguage();
  const { id, text, language, heading, body, at } = typing;
  const words = [heading, body].filter((part) => part.trim() !== '').join('\n');
  const name = [
    text ?? say('condition.text-unknown'),
    ...(language === null ? [] : [formatLanguageDisplayName(language, speech)]),
    ...(at === null ? [] : [say('ui.condition.typed-at', { at: formatMoment(at, speech) })]),
  ].join(', ');
  return <DamagedWords name={name} words={words} language={language} discarded={{ typing: id }} />;
}

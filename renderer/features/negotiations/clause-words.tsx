import { SimpleGrid, TextInput } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useTemplates } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import type { NewText } from './new-text.ts';

type Props = { readonly text: NewText; readonly onChange: (change: Partial<NewText>) => void };

/** What a numbered clause is called in each language (D25): the usual word, that of a file, or none. */
export function ClauseWords({ text, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const usual = useTemplates().data?.paragraphWord ?? {};
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      {text.languages.map((language) => (
        <TextInput
          key={language}
          lang={language}
          label={say('ui.new.clause-word', { language: formatLanguageDisplayName(language, speech) })}
          placeholder={say('ui.new.clause-word-none')}
          value={text.paragraphWord[language] ?? usual[language] ?? ''}
          onChange={(event) =>
            onChange({ paragraphWord: { ...text.paragraphWord, [language]: event.currentTarget.value } })
          }
          maxLength={40}
        />
      ))}
    </SimpleGrid>
  );
}

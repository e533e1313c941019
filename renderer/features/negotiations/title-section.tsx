import { SimpleGrid, TextInput } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { ByLanguage } from './by-language.tsx';
import { FormSection } from './form-section.tsx';
import { getTitleWords, type NewText } from './new-text.ts';
import { hasKnownTitleWords } from './title-words.ts';

type TitleSectionProps = {
  readonly text: NewText;
  readonly onChange: (change: Partial<NewText>) => void;
  readonly missing: (field: 'subject' | 'words', language: string) => boolean;
};

const titleParts = ['instrument', 'between', 'and', 'on'] as const;

/** Edits the subject of the text; the sides determine the rest of the title block. */
export function TitleSection({ text, onChange, missing }: TitleSectionProps) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <FormSection title={say('ui.new.subject')} about={say('ui.new.subject-about')}>
      <ByLanguage
        label={say('ui.new.subject-words')}
        languages={text.languages}
        values={(language) => text.subject[language] ?? ''}
        onChange={(language, value) => onChange({ subject: { ...text.subject, [language]: value } })}
        error={(language) => (missing('subject', language) ? say('ui.new.missing') : null)}
        required
      />
      {text.languages.map((language) => {
        const words = getTitleWords(text, language);
        // Of a known language only the instrument's name varies (D25).
        const parts = hasKnownTitleWords(language) ? (['instrument'] as const) : titleParts;
        return (
          <SimpleGrid key={language} cols={{ base: parts.length === 1 ? 1 : 2, sm: parts.length }} spacing="sm">
            {parts.map((part) => (
              <TextInput
                key={part}
                lang={language}
                label={say(`ui.new.word-${part}`, { language: formatLanguageDisplayName(language, speech) })}
                value={words[part]}
                onChange={(event) =>
                  onChange({ words: { ...text.words, [language]: { ...words, [part]: event.currentTarget.value } } })
                }
                error={missing('words', language) && words[part].trim() === '' && say('ui.new.missing')}
                required
                withAsterisk
              />
            ))}
          </SimpleGrid>
        );
      })}
    </FormSection>
  );
}

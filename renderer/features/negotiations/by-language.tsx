import { Fieldset, SimpleGrid, Text, Textarea } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './new-text.module.css';

type ByLanguageProps = {
  readonly label: string;
  readonly about?: string;
  readonly languages: readonly string[];
  readonly values: (language: string) => string;
  readonly onChange: (language: string, value: string) => void;
  /** Returns the error message if the value of a language is missing, otherwise null. */
  readonly error?: (language: string) => string | null;
  readonly required?: boolean;
};

/** One field for every language of the text, side by side. */
export function ByLanguage({ label, about, languages, values, onChange, error, required = false }: ByLanguageProps) {
  const { speech } = useInterfaceLanguage();
  return (
    <Fieldset legend={label} variant="unstyled" classNames={{ root: classes.group, legend: classes.legend }}>
      {about !== undefined && (
        <Text size="xs" c="dimmed" mb={4}>
          {about}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: Math.min(languages.length, 3) }} spacing="sm" verticalSpacing="xs">
        {languages.map((language) => (
          <Textarea
            key={language}
            label={formatLanguageDisplayName(language, speech)}
            classNames={{ label: classes.language }}
            lang={language}
            value={values(language)}
            onChange={(event) => onChange(language, event.currentTarget.value)}
            error={error?.(language) ?? null}
            required={required}
            withAsterisk={required}
            autosize
            minRows={1}
            maxRows={6}
            maxLength={1000}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

import { Alert, MultiSelect, Radio, Stack } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { FormSection } from './form-section.tsx';
import { MANDATORY_LANGUAGE, type NewText } from './new-text.ts';
import { useLanguageChoices } from './use-language-choices.ts';

type LanguageSectionProps = {
  readonly text: NewText;
  readonly onChange: (change: Partial<NewText>) => void;
  readonly missing: (field: 'languages' | 'prevailing') => boolean;
};

/** Indonesian is mandatory (D6); the prevailing language is asked for, never assumed (D7). */
export function LanguageSection({ text, onChange, missing }: LanguageSectionProps) {
  const { speech, say } = useInterfaceLanguage();
  const named = (language: string) => formatLanguageDisplayName(language, speech);
  const choices = useLanguageChoices((language) => language !== MANDATORY_LANGUAGE);
  const set = (chosen: readonly string[]) => {
    const languages = [MANDATORY_LANGUAGE, ...chosen.filter((language) => language !== MANDATORY_LANGUAGE)];
    const kept = text.prevailing === 'open' || (text.prevailing !== null && languages.includes(text.prevailing));
    onChange({ languages, prevailing: kept ? text.prevailing : null });
  };
  const national = text.theirs.nationalLanguage;
  const lacks = !text.languages.some((language) => language === 'en' || (national !== '' && language === national));
  return (
    <FormSection title={say('ui.new.languages')} about={say('ui.new.languages-about')}>
      <MultiSelect
        label={say('ui.new.languages-of-text')}
        value={[...text.languages]}
        onChange={set}
        data={choices}
        searchable
        error={missing('languages') && say('ui.new.languages-few')}
        nothingFoundMessage={say('ui.new.language-none')}
        withAsterisk
        data-field="languages"
      />
      {lacks && (
        <Alert color="yellow" variant="light">
          {say('ui.new.languages-lack')}
        </Alert>
      )}
      <Radio.Group
        label={say('ui.new.prevailing')}
        description={say('ui.new.prevailing-about')}
        value={text.prevailing ?? ''}
        onChange={(prevailing) => onChange({ prevailing })}
        error={missing('prevailing') && say('ui.new.prevailing-missing')}
        withAsterisk
      >
        <Stack gap="xs" mt="xs" mb={4}>
          {text.languages.map((language) => (
            <Radio key={language} value={language} label={named(language)} data-field="prevailing" />
          ))}
          <Radio value="open" label={say('ui.new.prevailing-open')} />
        </Stack>
      </Radio.Group>
    </FormSection>
  );
}

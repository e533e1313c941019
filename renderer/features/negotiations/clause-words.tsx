import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { type NumberForm, numberForm } from '../../../shared/model/negotiation.ts';
import { formatClauseNumber } from '../../../shared/text/numbers/format-clause-number.ts';
import { useTemplates } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import type { NewText } from './new-text.ts';

type Props = { readonly text: NewText; readonly onChange: (change: Partial<NewText>) => void };

/** What a numbered clause is called in each language, and how it is counted (D25): as usual, or as in a file. */
export function ClauseWords({ text, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const usual = useTemplates().data?.paragraphWord ?? {};
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {text.languages.flatMap((language) => {
        const named = { language: formatLanguageDisplayName(language, speech) };
        const form = text.numberForms[language] ?? 'arabic';
        return [
          <TextInput
            key={language}
            lang={language}
            label={say('ui.new.clause-word', named)}
            placeholder={say('ui.new.clause-word-none')}
            value={text.paragraphWord[language] ?? usual[language] ?? ''}
            onChange={(event) =>
              onChange({ paragraphWord: { ...text.paragraphWord, [language]: event.currentTarget.value } })
            }
            maxLength={40}
          />,
          <Select
            key={`${language} number`}
            label={say('ui.new.clause-number', named)}
            data={listForms(language, form).map((value) => ({
              value,
              label: value === 'other' ? say('ui.new.number-other') : formatFirstNumbers(value, language),
            }))}
            value={form}
            allowDeselect={false}
            onChange={(value) => onChange({ numberForms: { ...text.numberForms, [language]: value as NumberForm } })}
          />,
        ];
      })}
    </SimpleGrid>
  );
}

const formatFirstNumbers = (form: NumberForm, language: string): string =>
  ['1', '2', '3'].map((number) => formatClauseNumber(number, form, language)).join(', ');

const CYRILLIC_LANGUAGES: readonly string[] = ['ru', 'be'];

/** The forms that a language can have, each once; one that is not printed only where a file has it. */
const listForms = (language: string, chosen: NumberForm): readonly NumberForm[] => {
  const printed = (form: NumberForm) => formatFirstNumbers(form, language);
  return numberForm.options.filter(
    (form, at, all) =>
      form === chosen ||
      (form !== 'other' &&
        !form.startsWith(CYRILLIC_LANGUAGES.includes(language) ? 'letter' : 'cyrillic') &&
        ![...all.slice(0, at), chosen].some((other) => other !== 'other' && printed(other) === printed(form))),
  );
};

import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useTemplates } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { groupTextLanguages } from './text-languages.ts';

/** The languages for a list of choices, in groups with their names. `isOffered` leaves a language visible but not to be chosen. */
export function useLanguageChoices(isOffered: (language: string) => boolean = () => true) {
  const { speech, say } = useInterfaceLanguage();
  const usual = useTemplates().data?.languages ?? [];
  return groupTextLanguages(usual, (language) => formatLanguageDisplayName(language, speech), speech).map(
    ({ group, languages }) => ({
      group: say(`ui.new.language-group.${group}`),
      items: languages.map((one) => ({ ...one, disabled: !isOffered(one.value) })),
    }),
  );
}

import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { useSetting } from '../api/settings.ts';

/** Changes the interface language, now and for the next start. */
export function useSetLanguage(): (speech: InterfaceLanguage) => void {
  const { i18n } = useTranslation();
  const [, keep] = useSetting('ui.language', interfaceLanguages[0]);
  return (speech) => {
    void i18n.changeLanguage(speech);
    keep(speech);
  };
}

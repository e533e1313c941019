import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { changeInterfaceLanguage } from '../api/load-interface-texts.ts';
import { useSetting } from '../api/settings.ts';

/** Changes the interface language, now and for the next start. */
export function useSetLanguage(): (speech: InterfaceLanguage) => void {
  const [, keep] = useSetting('ui.language', interfaceLanguages[0]);
  return (speech) => {
    void changeInterfaceLanguage(speech).then(() => keep(speech));
  };
}

import { i18n } from '../../shared/i18n/format-message.ts';
import type { InterfaceTexts } from '../../shared/i18n/interface-texts.ts';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

const loaders: { readonly [S in InterfaceLanguage]: () => Promise<{ readonly default: InterfaceTexts }> } = {
  id: () => import('../../shared/i18n/id.json'),
  en: () => import('../../shared/i18n/en.json'),
};

/** Loads the texts of a language unless they are there. Rejects if the host cannot be reached. */
export async function loadInterfaceTexts(language: InterfaceLanguage): Promise<void> {
  if (i18n.hasResourceBundle(language, 'translation')) return;
  const { default: texts } = await loaders[language]();
  i18n.addResourceBundle(language, 'translation', texts);
}

/** Shows the page in a language from now on. Rejects if its texts cannot be loaded; the page then stays as it is. */
export async function changeInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  await loadInterfaceTexts(language);
  await i18n.changeLanguage(language);
}

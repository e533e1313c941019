import { readChosenSpeech, readMachineSpeech } from '../../shared/i18n/chosen-speech.mjs';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { findInterfaceLanguage } from '../../shared/model/interface-languages.mjs';
import { readStoredSetting } from './stored-setting.ts';

type Environment = { readonly [name: string]: string | undefined };

/**
 * The language for whoever started this: the requested one, otherwise the one chosen on screen in this store, otherwise
 * the machine's.
 */
export function readInterfaceLanguage(
  argv: readonly string[],
  environment: Environment,
  folder: string,
): InterfaceLanguage {
  return (
    readChosenSpeech(argv, environment) ??
    findInterfaceLanguage(readStoredSetting(folder, 'ui.language')) ??
    readMachineSpeech(environment)
  );
}

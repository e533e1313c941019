import { readChosenSpeech, readMachineSpeech } from '../../shared/i18n/chosen-speech.mjs';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { findInterfaceLanguage } from '../../shared/model/interface-languages.mjs';
import { getManagedPath, readManagedFile } from './managed/read-managed-file.ts';
import { readStoredSetting } from './stored-setting.ts';

type Environment = { readonly [name: string]: string | undefined };

/**
 * The language for whoever started this: the requested one, otherwise the administrator's, otherwise the one chosen on
 * screen in this store, otherwise the machine's.
 */
export function readInterfaceLanguage(
  argv: readonly string[],
  environment: Environment,
  folder: string,
  managed = readManagedFile(getManagedPath(environment, process.platform)).settings,
): InterfaceLanguage {
  return (
    readChosenSpeech(argv, environment) ??
    managed.language ??
    findInterfaceLanguage(readStoredSetting(folder, 'ui.language')) ??
    readMachineSpeech(environment)
  );
}

import { existsSync } from 'node:fs';
import { readChosenSpeech, readMachineSpeech } from '../../shared/i18n/chosen-speech.mjs';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { findInterfaceLanguage } from '../../shared/model/interface-languages.mjs';
import { getStorePath, openReadableStore } from '../core/store/open-store.ts';
import { prepareSql } from '../core/store/prepare-sql.ts';

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
  return readChosenSpeech(argv, environment) ?? readStoredLanguage(folder) ?? readMachineSpeech(environment);
}

/** A language that cannot be read is ignored: the language matters most if something is wrong. */
function readStoredLanguage(folder: string): InterfaceLanguage | null {
  if (!existsSync(getStorePath(folder))) return null;
  try {
    const { db } = openReadableStore(folder);
    try {
      const row = prepareSql<{ value: string }>(db, "SELECT value FROM setting WHERE name = 'ui.language'").get();
      return findInterfaceLanguage(row?.value);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

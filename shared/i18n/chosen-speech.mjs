// Plain JavaScript without newer syntax: the first files of the commands import it on any Node.
import { findInterfaceLanguage, interfaceLanguages } from '../model/interface-languages.mjs';

/**
 * The interface language chosen with `--ui` or NASKAH_UI, null if neither is given.
 * @param {readonly string[]} argv
 * @param {{ readonly [name: string]: string | undefined }} environment
 */
export function readChosenSpeech(argv, environment) {
  const at = argv.lastIndexOf('--ui');
  const joined = argv.filter((one) => one.startsWith('--ui=')).map((one) => one.slice('--ui='.length));
  const asked = [at === -1 ? undefined : argv[at + 1], joined[joined.length - 1], environment.NASKAH_UI];
  return findInterfaceLanguage(asked.find((one) => findInterfaceLanguage(one) !== null));
}

/**
 * The interface language for the locale of this machine, the first of the list if the locale has none of them.
 * @param {{ readonly [name: string]: string | undefined }} environment
 */
export function readMachineSpeech(environment) {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return interfaceLanguages.find((one) => new RegExp(`^${one}([_.@-]|$)`, 'i').test(locale)) || interfaceLanguages[0];
}

// Plain JavaScript without newer syntax: the first files of the commands import it on any Node.

/**
 * The interface language chosen with `--ui` or NASKAH_UI, null if neither is given.
 * @param {readonly string[]} argv
 * @param {{ readonly [name: string]: string | undefined }} environment
 * @returns {'id' | 'en' | null}
 */
export function readChosenSpeech(argv, environment) {
  const at = argv.lastIndexOf('--ui');
  const joined = argv.filter((one) => one.startsWith('--ui=')).map((one) => one.slice('--ui='.length));
  const asked = [at === -1 ? undefined : argv[at + 1], joined[joined.length - 1], environment.NASKAH_UI];
  const found = asked.find((one) => one === 'id' || one === 'en');
  return found === 'id' || found === 'en' ? found : null;
}

/**
 * The interface language for the locale of this machine: English for an English locale, otherwise Indonesian.
 * @param {{ readonly [name: string]: string | undefined }} environment
 * @returns {'id' | 'en'}
 */
export function readMachineSpeech(environment) {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'id';
}

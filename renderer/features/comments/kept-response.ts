import { settingName, useSetting, useSettings } from '../../api/settings.ts';

const nameOf = (comment: string) => settingName('kept', 'response', comment);

/** What is typed as the response to a comment: it is there again until it was given. */
export function useKeptResponse(comment: string): [string, (words: string) => void] {
  return useSetting(nameOf(comment), '');
}

/** What is typed as the responses to comments, for whoever gives them. */
export function useKeptResponses() {
  const { get, set } = useSettings();
  return {
    of: (comment: string) => get(nameOf(comment)).normalize('NFC'),
    keep: (comment: string, words: string) => set(nameOf(comment), words),
  };
}

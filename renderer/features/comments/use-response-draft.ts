import { buildSettingName, useSetting, useSettings } from '../../api/settings.ts';

const buildDraftName = (comment: string) => buildSettingName('kept', 'response', comment);

/** What is typed as the response to a comment: it is there again until it was given. */
export function useResponseDraft(comment: string): [string, (words: string) => void] {
  return useSetting(buildDraftName(comment), '');
}

/** What is typed as the responses to comments, for whoever gives them. */
export function useResponseDrafts() {
  const { get, set } = useSettings();
  return {
    of: (comment: string) => get(buildDraftName(comment)).normalize('NFC'),
    keep: (comment: string, words: string) => set(buildDraftName(comment), words),
  };
}

import { buildSettingName, useSetting, useSettings } from '../../api/settings.ts';

const buildDraftName = (comment: string) => buildSettingName('kept', 'response', comment);

/** Keeps the draft of a response to a comment until it is submitted. */
export function useResponseDraft(comment: string): [string, (words: string) => void] {
  return useSetting(buildDraftName(comment), '');
}

/** Reads and clears the response drafts of any comments. */
export function useResponseDrafts() {
  const { get, set } = useSettings();
  return {
    of: (comment: string) => get(buildDraftName(comment)),
    keep: (comment: string, words: string) => set(buildDraftName(comment), words),
  };
}

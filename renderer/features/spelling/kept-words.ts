import { useCallback, useMemo } from 'react';
import { buildSettingName, useSetting } from '../../api/settings.ts';

/** Where a person takes a word as right: in one text, or in all. */
export type KeptWhere = 'text' | 'everywhere';

/** The words that a person takes as right, in small letters. They stay on this computer, and one text's go with it. */
export function useKeptWords(negotiation: string) {
  const [here, setHere] = useSetting(buildSettingName('kept', 'spelling', negotiation), '');
  const [everywhere, setEverywhere] = useSetting('ui.spelling.words', '');
  const words = useMemo(() => new Set([...splitLines(here), ...splitLines(everywhere)]), [here, everywhere]);
  const keep = useCallback(
    (word: string, where: KeptWhere) => {
      const [before, set] = where === 'text' ? [here, setHere] : [everywhere, setEverywhere];
      set([...new Set([...splitLines(before), word.toLowerCase()])].join('\n'));
      return () => set(before);
    },
    [here, everywhere, setHere, setEverywhere],
  );
  /** Empties both lists; returns how to bring them back. */
  const forget = useCallback(() => {
    setHere('');
    setEverywhere('');
    return () => {
      setHere(here);
      setEverywhere(everywhere);
    };
  }, [here, everywhere, setHere, setEverywhere]);
  return { words, keep, forget };
}

/** Whether words that the dictionary lacks are marked, for this person. */
export function useSpellingSwitch(): { readonly on: boolean; readonly toggle: () => void } {
  const [setting, set] = useSetting('ui.spelling', 'on');
  const on = setting === 'on';
  return { on, toggle: () => set(on ? 'off' : 'on') };
}

function splitLines(value: string): string[] {
  return value.split('\n').filter((line) => line !== '');
}

import { useSetting } from '../../api/settings.ts';
import {
  formatLanguagePair,
  type LanguagePair,
  parseLanguagePair,
  replaceFirstLanguage,
  switchFirstLanguage,
  switchSecondLanguage,
} from './choose-languages.ts';

export type ProjectedLanguages = {
  /** One or two. */
  readonly shown: readonly string[];
  readonly setFirst: (language: string) => void;
  readonly setSecond: (language: string | null) => void;
  /** Switches the left language to the next one. */
  readonly nextFirst: () => void;
  /** Switches the right language to the next one; after the last, to none. */
  readonly nextSecond: () => void;
};

/** The projected languages of a text, which are remembered; by default its first two. */
export function useProjectedLanguages(all: readonly string[]): ProjectedLanguages {
  const [setting, setSetting] = useSetting('ui.projector.languages', all.slice(0, 2).join(','));
  const pair = parseLanguagePair(setting, all);
  const choose = (next: LanguagePair) => setSetting(formatLanguagePair(next));
  return {
    shown: pair.filter((language) => language !== null),
    setFirst: (language) => choose(replaceFirstLanguage(pair, language)),
    setSecond: (language) => choose([pair[0], language]),
    nextFirst: () => choose(switchFirstLanguage(pair, all)),
    nextSecond: () => choose(switchSecondLanguage(pair, all)),
  };
}

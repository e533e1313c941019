import { useSetting } from '../../api/settings.ts';

export type ProjectedLanguages = {
  /** One or two. */
  readonly shown: readonly string[];
  readonly setFirst: (language: string) => void;
  readonly setSecond: (language: string | null) => void;
  /** The next language on the left. */
  readonly nextFirst: () => void;
  /** The next language on the right; after the last of them, none. */
  readonly nextSecond: () => void;
};

/** Which languages of a text are projected, remembered; the first two of the text unless a person chose others. */
export function useProjectedLanguages(all: readonly string[]): ProjectedLanguages {
  const [kept, keep] = useSetting('ui.projector.languages', all.slice(0, 2).join(','));
  const chosen = kept.split(',').filter((language, n, list) => all.includes(language) && list.indexOf(language) === n);
  const shown = chosen.length === 0 ? all.slice(0, 1) : chosen.slice(0, 2);
  const [first = '', second = null] = shown;
  const set = (left: string, right: string | null) => keep(right === null ? left : `${left},${right}`);
  const setFirst = (language: string) => set(language, second === language ? first : second);
  const setSecond = (language: string | null) => set(first, language);
  return {
    shown,
    setFirst,
    setSecond,
    nextFirst: () => setFirst(all[(all.indexOf(first) + 1) % all.length] ?? first),
    nextSecond: () => {
      const others = [...all.filter((language) => language !== first), null];
      setSecond(others[(others.indexOf(second) + 1) % others.length] ?? null);
    },
  };
}

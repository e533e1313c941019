import { useSetting } from '../../api/settings.ts';

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

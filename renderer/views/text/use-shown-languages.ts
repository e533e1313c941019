import { useCallback, useMemo } from 'react';
import { useSetting } from '../../api/settings.ts';

/** The languages shown side by side, which are remembered; limited to those of the text, in its order. */
export function useShownLanguages(
  all: readonly string[],
): readonly [readonly string[], (languages: readonly string[]) => void] {
  const [kept, keep] = useSetting('ui.text.languages', '');
  const known = all.join(',');
  const shown = useMemo(() => {
    const asked = kept.split(',');
    const found = known.split(',').filter((language) => asked.includes(language));
    return found.length > 0 ? found : known.split(',').slice(0, 1);
  }, [kept, known]);
  const set = useCallback((languages: readonly string[]) => keep(languages.join(',')), [keep]);
  return [shown, set];
}

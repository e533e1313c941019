import { useCallback, useMemo } from 'react';
import { useSetting } from '../../api/settings.ts';

/** The languages shown side by side, which are remembered; limited to those of the text, in its order. */
export function useShownLanguages(
  all: readonly string[],
): readonly [readonly string[], (languages: readonly string[]) => void] {
  const [setting, setSetting] = useSetting('ui.text.languages', '');
  const known = all.join(',');
  const shown = useMemo(() => {
    const asked = setting.split(',');
    const found = known.split(',').filter((language) => asked.includes(language));
    return found.length > 0 ? found : known.split(',').slice(0, 1);
  }, [setting, known]);
  const set = useCallback((languages: readonly string[]) => setSetting(languages.join(',')), [setSetting]);
  return [shown, set];
}

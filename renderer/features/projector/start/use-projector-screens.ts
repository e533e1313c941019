import { useCallback, useEffect, useState } from 'react';
import type { WindowScreen } from '../../../../shared/api/window-bridge.ts';
import { useHostConnection } from '../../../api/core-provider.tsx';

export type ProjectorScreens = {
  /** The screens of this computer as last read; none in a browser, which cannot choose. */
  readonly all: readonly WindowScreen[];
  readonly read: () => Promise<readonly WindowScreen[]>;
  /** Fills a screen with the window, once the projected text is painted: nothing else may appear there. */
  readonly fill: (screen: number) => void;
};

export function useProjectorScreens(): ProjectorScreens {
  const { window: host } = useHostConnection();
  const [all, setAll] = useState<readonly WindowScreen[]>([]);
  const read = useCallback(async () => {
    const result = await host?.screens();
    const screens = result?.ok ? result.value : [];
    setAll(screens);
    return screens;
  }, [host]);
  useEffect(() => void read(), [read]);
  const fill = (screen: number) =>
    // The frame after the next one is drawn with what is on the page now.
    requestAnimationFrame(() => requestAnimationFrame(() => void host?.project(screen)));
  return { all, read, fill };
}

import { useEffect } from 'react';
import { useHostConnection } from '../../../api/core-provider.tsx';
import { useNotice } from '../../../components/notice.tsx';
import { useStoppedTypings } from '../../clause/use-left-typings.ts';

/**
 * Says in the workbench that the page of the projected screen in a window of its own stopped, and takes over the words that
 * were typed there.
 */
export function useProjectedPage(): void {
  const { window: host } = useHostConnection();
  const { warn, failed } = useNotice();
  const takeTypings = useStoppedTypings();
  useEffect(
    () =>
      host?.onProjectedPage((state) => {
        warn((words) => words(`ui.projector.window-${state}`));
        void takeTypings().catch(failed);
      }),
    [host, warn, failed, takeTypings],
  );
}

import { Unplug } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useHostConnection } from '../api/core-provider.tsx';
import { useNotice } from '../components/notice.tsx';
import { useTranslate } from '../components/use-translate.ts';
import classes from './shell.module.css';

/**
 * Reports that no host responds, for as long as that lasts; the page reconnects by itself. A window also says afterwards
 * that its core was started again: what was not answered may or may not be stored.
 */
export function DisconnectedNotice() {
  const say = useTranslate();
  const { connection, restarts } = useHostConnection();
  const lost = useSyncExternalStore(connection.onChange, connection.isLost);
  const wasLost = useRef(false);
  const { closeHostGone, warn } = useNotice();
  useEffect(() => {
    if (!lost) closeHostGone();
    if (!lost && wasLost.current && restarts) warn((speak) => speak('ui.crashed.core-restarted'));
    wasLost.current = lost;
  }, [lost, restarts, closeHostGone, warn]);
  return (
    <div role="status">
      {lost && (
        <p className={classes.disconnected}>
          <Unplug size={16} aria-hidden />
          {say(restarts ? 'ui.app.core-gone' : 'ui.app.disconnected')}
        </p>
      )}
    </div>
  );
}

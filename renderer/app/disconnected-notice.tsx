import { Unplug } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useHostConnection } from '../api/core-provider.tsx';
import { useNotice } from '../components/notice.tsx';
import { useTranslate } from '../components/use-translate.ts';
import classes from './shell.module.css';

const neverLost = { isLost: () => false, onChange: () => () => undefined };

/** Reports that no host responds, for as long as that lasts; the page reconnects by itself. */
export function DisconnectedNotice() {
  const say = useTranslate();
  const { isLost, onChange } = useHostConnection().connection ?? neverLost;
  const lost = useSyncExternalStore(onChange, isLost);
  const { closeHostGone } = useNotice();
  useEffect(() => {
    if (!lost) closeHostGone();
  }, [lost, closeHostGone]);
  return (
    <div role="status">
      {lost && (
        <p className={classes.disconnected}>
          <Unplug size={16} aria-hidden />
          {say('ui.app.disconnected')}
        </p>
      )}
    </div>
  );
}

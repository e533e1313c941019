import { Unplug } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useDoor } from '../api/core.tsx';
import { useSay } from '../ui/speech.ts';
import classes from './shell.module.css';

const never = { isLost: () => false, onChange: () => () => undefined };

/** Says that no process answers this page, for as long as that is so; the page comes back by itself. */
export function Disconnected() {
  const say = useSay();
  const { isLost, onChange } = useDoor().connection ?? never;
  const lost = useSyncExternalStore(onChange, isLost);
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

import { FileWarning } from 'lucide-react';
import { useManagedSettings } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';
import classes from './condition.module.css';

/** Above every screen while something in the administrator's file is wrong. */
export function ManagedBar() {
  const say = useTranslate();
  const { path = '', problem = null } = useManagedSettings().data ?? {};
  return (
    <div role="status">
      {problem !== null && (
        <p className={classes.note}>
          <FileWarning size={16} aria-hidden />
          {say(`ui.managed.problem.${problem.code}`, { path, fields: problem.fields.join(', ') })}
        </p>
      )}
    </div>
  );
}

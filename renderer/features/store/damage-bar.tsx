import { Anchor } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useStoreCondition } from '../../api/queries.ts';
import { CONDITION_PLACE } from '../../components/condition-place.ts';
import { useTranslate } from '../../components/use-translate.ts';
import classes from './condition.module.css';

/** Above every screen while something in the store is damaged; its page says what. */
export function DamageBar() {
  const say = useTranslate();
  const [place] = useLocation();
  const count = useStoreCondition().data?.faults.length ?? 0;
  const shown = count > 0 && place !== CONDITION_PLACE;
  return (
    <div role="status">
      {shown && (
        <p className={classes.bar}>
          <ShieldAlert size={16} aria-hidden />
          {say('ui.condition.bar', { count })}
          <Anchor component={Link} href={CONDITION_PLACE} size="sm">
            {say('ui.condition.open')}
          </Anchor>
        </p>
      )}
    </div>
  );
}

import { Anchor, CloseButton } from '@mantine/core';
import { FolderInput } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useStoreCondition } from '../../api/queries.ts';
import { useSetting } from '../../api/settings.ts';
import { CONDITION_PLACE } from '../../components/condition-place.ts';
import { useTranslate } from '../../components/use-translate.ts';
import classes from './condition.module.css';

/** Above every screen after the store was copied from elsewhere, until a person closes it; its page says more. */
export function AdoptionBar() {
  const say = useTranslate();
  const [place] = useLocation();
  const [seen, setSeen] = useSetting('ui.adopted.seen', '');
  const at = useStoreCondition().data?.adopted?.at ?? '';
  const shown = at !== seen && at !== '' && place !== CONDITION_PLACE;
  return (
    <div role="status">
      {shown && (
        <p className={classes.note}>
          <FolderInput size={16} aria-hidden />
          {say('ui.adopted.bar')}
          <Anchor component={Link} href={CONDITION_PLACE} size="sm">
            {say('ui.adopted.open')}
          </Anchor>
          <CloseButton size="sm" aria-label={say('ui.app.close')} onClick={() => setSeen(at)} />
        </p>
      )}
    </div>
  );
}

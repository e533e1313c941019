import { Button } from '@mantine/core';
import { Paintbrush } from 'lucide-react';
import { useTranslate } from '../../../components/use-translate.ts';

type Props = {
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: (isShown: boolean) => void;
};

/** States how many changes are nothing but another look, and shows or hides them. Nothing if there are none. */
export function FormatToggle({ count, isShown, onToggle }: Props) {
  const say = useTranslate();
  if (count === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant={isShown ? 'light' : 'default'}
      justify="start"
      aria-pressed={isShown}
      leftSection={<Paintbrush size={14} aria-hidden />}
      onClick={() => onToggle(!isShown)}
    >
      {say(isShown ? 'ui.compare.document.formats-hide' : 'ui.compare.document.formats-show', { count })}
    </Button>
  );
}

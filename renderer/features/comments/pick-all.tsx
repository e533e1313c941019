import { Checkbox } from '@mantine/core';
import { noSelection, type Selection } from '../../components/selection.ts';
import { useTranslate } from '../../components/use-translate.ts';

type Props = {
  readonly order: readonly string[];
  readonly chosen: readonly string[];
  readonly onSelect: (selection: Selection) => void;
};

/** Chooses all open comments, or none; nothing where there are no two. */
export function PickAll({ order, chosen, onSelect }: Props) {
  const say = useTranslate();
  if (order.length < 2) return null;
  return (
    <Checkbox
      size="xs"
      label={say('ui.matrix.pick-all', { count: order.length })}
      checked={chosen.length === order.length}
      indeterminate={chosen.length > 0 && chosen.length < order.length}
      onChange={(event) =>
        onSelect(event.currentTarget.checked ? { chosen: new Set(order), anchor: null } : noSelection)
      }
    />
  );
}

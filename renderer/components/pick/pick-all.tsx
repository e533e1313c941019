import { Checkbox } from '@mantine/core';
import { noSelection, type Selection } from './selection.ts';

type Props = {
  readonly order: readonly string[];
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onSelect: (selection: Selection) => void;
};

/** Chooses all entries, or none; nothing where there are no two. */
export function PickAll({ order, label, chosen, onSelect }: Props) {
  if (order.length < 2) return null;
  return (
    <Checkbox
      size="xs"
      label={label}
      checked={chosen.length === order.length}
      indeterminate={chosen.length > 0 && chosen.length < order.length}
      onChange={(event) =>
        onSelect(event.currentTarget.checked ? { chosen: new Set(order), anchor: null } : noSelection)
      }
    />
  );
}

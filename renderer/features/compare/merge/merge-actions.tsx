import { Button, Group } from '@mantine/core';
import { Brackets, Check, CornerDownLeft, Link2, Minus, PencilLine, Plus, RotateCcw } from 'lucide-react';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { listMergeActions, type MergeAction } from './merge-choices.ts';
import { formatMergeName, isAwaitingDecision } from './merge-states.ts';

type Props = {
  readonly row: ShownMerge;
  readonly left: boolean;
  readonly onAction: (action: MergeAction) => void;
};

const actionFaces = {
  theirs: ['ui.compare.take', CornerDownLeft],
  proposal: ['ui.compare.take-proposal', Check],
  bracketed: ['ui.compare.take-bracketed', Brackets],
  added: ['ui.compare.take-new', Plus],
  out: ['ui.compare.take-out', Minus],
  back: ['ui.compare.merge-restore', RotateCcw],
  edit: ['ui.compare.edit', PencilLine],
  pairing: ['ui.compare.merge-unsure-do', Link2],
} as const;

/** The actions available for a clause. */
export function MergeActions({ row, left, onAction }: Props) {
  const say = useTranslate();
  const name = formatMergeName(row, say);
  const actions = listMergeActions(row);
  const isAwaiting = isAwaitingDecision(row);
  if (actions.length === 0 && row.state === 'same' && !isAwaiting) return null;
  return (
    <Group gap={6} ml="auto">
      {!left &&
        actions.map((action, n) => {
          const [label, Icon] = actionFaces[action];
          return (
            <Button
              key={action}
              size="compact-sm"
              variant={n === 0 && action !== 'edit' && action !== 'pairing' ? 'filled' : 'default'}
              leftSection={<Icon size={14} aria-hidden />}
              aria-label={`${say(label)}: ${name}`}
              onClick={() => onAction(action)}
            >
              {say(label)}
            </Button>
          );
        })}
      {isAwaiting && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${say(left ? 'ui.compare.left-not' : 'ui.compare.leave')}: ${name}`}
          onClick={() => onAction('leave')}
        >
          {say(left ? 'ui.compare.left-not' : 'ui.compare.leave')}
        </Button>
      )}
    </Group>
  );
}

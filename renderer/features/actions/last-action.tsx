import { Button, Text } from '@mantine/core';
import { Redo2, Undo2 } from 'lucide-react';
import { formatAction } from '../../../shared/i18n/format-action.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './last-action.module.css';
import { useNameClause } from './use-name-clause.ts';
import { useNextActions } from './use-next-actions.ts';
import { useReversal } from './use-reversal.ts';

/** The last action of the person who works here, with its undo and redo, in one line of the status strip. */
export function LastAction({ negotiation }: { readonly negotiation: string }) {
  const { speech, say } = useInterfaceLanguage();
  const { undo, redo } = useNextActions(negotiation);
  const nameClause = useNameClause(negotiation);
  const { busy, ...reversal } = useReversal(negotiation);
  if (undo === null && redo === null) return null;
  const words = undo === null ? null : formatAction(undo, speech, nameClause);
  return (
    <div className={classes.last}>
      {words !== null && (
        <Text size="xs" truncate title={words}>
          {say('ui.actions.last')} {words}
        </Text>
      )}
      {undo !== null && undo.kept === null && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Undo2 size={14} aria-hidden />}
          disabled={busy}
          onClick={() => reversal.undo(undo)}
        >
          {say('ui.actions.undo')}
        </Button>
      )}
      {redo !== null && redo.kept === null && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Redo2 size={14} aria-hidden />}
          disabled={busy}
          onClick={() => reversal.redo(redo)}
        >
          {say('ui.actions.redo')}
        </Button>
      )}
    </div>
  );
}

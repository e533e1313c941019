import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatAction } from '../../../shared/i18n/format-action.ts';
import type { ShownAction } from '../../../shared/model/action.ts';
import { useRead } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay, formatMoment, formatTime, getLocalDate } from '../../components/format-date.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './action-history.module.css';
import { useNameClause } from './use-name-clause.ts';
import { type ReversalRun, useReversal } from './use-reversal.ts';

/** How many more are shown at a time. */
const PAGE = 100;

type Props = { readonly negotiation: string; readonly onClose: () => void };

/** Lists everything that was done in a text, the newest first, by day; single actions are undone and redone here. */
export function ActionHistory({ negotiation, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const [person, setPerson] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const all = useRead('actions.list', { negotiation, person, limit }, { keepPrevious: true });
  const reversal = useReversal(negotiation);
  const nameClause = useNameClause(negotiation);
  const days = Map.groupBy(all.data?.actions ?? [], ({ at }) => (at === '' ? '' : getLocalDate(new Date(at))));
  const people = [...new Set([...(all.data?.people ?? []), ...(person === null ? [] : [person])])];
  return (
    <Dialog onClose={onClose} size="min(56rem, 94vw)" title={say('ui.actions.title')}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <Text size="sm" c="dimmed" flex={1}>
            {say('ui.actions.about')}
          </Text>
          <NativeSelect
            size="xs"
            label={say('ui.actions.person')}
            value={person ?? ''}
            onChange={(event) => setPerson(event.currentTarget.value || null)}
            data={[
              { value: '', label: say('ui.actions.everybody') },
              ...people.map((value) => ({ value, label: value })),
            ]}
          />
        </Group>
        <FailureAlert problem={all.error} onRetry={() => void all.refetch()} />
        {all.isPending && <Loading />}
        {all.data?.actions.length === 0 && (
          <EmptyState order={3} title={say('ui.actions.none')}>
            {say('ui.actions.none-about')}
          </EmptyState>
        )}
        {[...days].map(([day, actions]) => (
          <section key={day} aria-label={day === '' ? undefined : formatDay(day, speech)}>
            {day !== '' && (
              <Text size="sm" fw={600}>
                {formatDay(day, speech)}
              </Text>
            )}
            <ul className={classes.rows}>
              {actions.map((action) => (
                <ActionRow key={action.action} {...{ action, reversal, nameClause }} />
              ))}
            </ul>
          </section>
        ))}
        {all.data?.more === true && (
          <Button variant="default" size="xs" onClick={() => setLimit(limit + PAGE)}>
            {say('ui.actions.more')}
          </Button>
        )}
      </Stack>
    </Dialog>
  );
}

type RowProps = {
  readonly action: ShownAction;
  readonly reversal: ReversalRun;
  readonly nameClause: (code: string) => string;
};

function ActionRow({ action, reversal, nameClause }: RowProps) {
  const { speech, say } = useInterfaceLanguage();
  const { at, actor, state, undoneBy, kept } = action;
  const what = formatAction(action, speech, nameClause);
  const isReversal = action.what === 'undone' || action.what === 'redone';
  const by = actor.unit === null ? actor.name : `${actor.name} (${actor.unit})`;
  const isUndone = state === 'undone' && !isReversal;
  const notes = [
    by,
    ...(isUndone && undoneBy !== null
      ? [say('ui.actions.undone-by', { by: undoneBy.actor.name, at: formatMoment(undoneBy.at, speech) })]
      : []),
    ...(kept === null || isReversal
      ? []
      : [say(isUndone ? 'ui.actions.kept-undone' : 'ui.actions.kept', { why: say(`action.kept.${kept}`) })]),
  ];
  return (
    <li className={classes.row} data-undone={isUndone || undefined}>
      <Text size="xs" c="dimmed">
        {at === '' ? '' : formatTime(at, speech)}
      </Text>
      <div>
        <Text size="sm" className={classes.what} {...(isReversal ? { c: 'dimmed' } : {})}>
          {what}
        </Text>
        <Text size="xs" c="dimmed">
          {notes.join(' · ')}
        </Text>
      </div>
      {kept === null && !isReversal && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={say(isUndone ? 'ui.actions.redo-row' : 'ui.actions.undo-row', { what })}
          disabled={reversal.busy}
          onClick={() => (isUndone ? reversal.redo(action) : reversal.undo(action))}
        >
          {say(isUndone ? 'ui.actions.redo' : 'ui.actions.undo')}
        </Button>
      )}
    </li>
  );
}

import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useManagedSettings } from '../../api/queries.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useOpenStore, useRecentStores } from '../../api/use-stores.ts';
import { formatMoment } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './recent-stores.module.css';

/**
 * Lists the other stores of this machine, and the folder of this one; renders nothing if there is no other, as on most
 * machines.
 */
export function RecentStores() {
  const { speech, say } = useInterfaceLanguage();
  const stores = useRecentStores();
  const open = useOpenStore();
  const managed = useManagedSettings().data?.settings.data;
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [opening, setOpening] = useState<string | null>(null);
  const title = useId();
  if (stores.error !== null) return <FailureAlert problem={stores.error} onRetry={() => void stores.refetch()} />;
  const others = stores.data?.filter(({ current }) => !current) ?? [];
  if (others.length === 0) return null;
  const here = stores.data?.find(({ current }) => current);
  return (
    <Stack component="section" gap="xs" mt="lg" aria-labelledby={title}>
      <Title order={2} size="h4" id={title}>
        {say('ui.stores.title')}
      </Title>
      <Paper component="ul" withBorder className={classes.rows}>
        {others.map(({ folder, opened }) => (
          <li key={folder} className={classes.row}>
            <div className={classes.words}>
              <Text size="sm">{folder}</Text>
              <Text size="xs" c="dimmed">
                {say('ui.stores.opened', { at: formatMoment(opened, speech) })}
              </Text>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('ui.stores.open-named', { folder })}
              loading={busy && opening === folder}
              disabled={busy}
              onClick={() => {
                setOpening(folder);
                void run(() => open(folder));
              }}
            >
              {say('ui.stores.open')}
            </Button>
          </li>
        ))}
      </Paper>
      {here !== undefined && (
        <Text size="xs" c="dimmed" className={classes.words}>
          {say('ui.stores.here', { folder: here.folder })}
          {here.folder === managed && ` · ${say('ui.managed.set')}`}
        </Text>
      )}
      <FailureAlert problem={problem} />
    </Stack>
  );
}

import { Button, Group, List, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/dialog.tsx';
import { formatProblem } from '../../components/format-problem.ts';
import { useTranslate } from '../../components/use-translate.ts';
import type { ProjectorReport } from './projector-report.ts';

type Props = { readonly reports: readonly ProjectorReport[]; readonly onClose: () => void };

/** Shows the reports withheld while the other side could read the screen. */
export function AfterProjector({ reports, onClose }: Props) {
  const say = useTranslate();
  return (
    <Dialog opened={reports.length > 0} onClose={onClose} title={say('ui.projector.after')}>
      <Stack gap="md">
        <Text size="sm">{say('ui.projector.after-about')}</Text>
        <List size="sm" spacing="xs">
          {reports.map((one, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same event may occur twice
            <List.Item key={n}>
              {one.kind === 'reopened'
                ? say('ui.projector.told-reopened', { clause: one.clause, reason: one.reason })
                : say(`ui.projector.told-${one.kind}`, { clause: one.clause, reason: formatProblem(one.problem, say) })}
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {say('ui.app.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

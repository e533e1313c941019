import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import type { ShownCondition } from '../../../shared/model/store/store-condition.ts';
import { useStoreCondition } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useRegisteredActions } from '../../components/actions.ts';
import { formatMoment } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage, useTranslate } from '../../components/use-translate.ts';
import { AdoptionNote } from '../../features/store/adoption-note.tsx';
import { ConditionSummary } from '../../features/store/condition-summary.tsx';
import { DamagedSettings } from '../../features/store/damaged-settings.tsx';
import { DamagedTypings } from '../../features/store/damaged-typings.tsx';
import { FaultList } from '../../features/store/fault-list.tsx';

/** Kondisi data: what is whole in the store, what is not, and what to do. */
export function ConditionView() {
  const say = useTranslate();
  const condition = useStoreCondition(true);
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const check = () => run(() => call('store.check', {}));
  return (
    <Container size="md" py="lg">
      <Stack gap="md">
        <Title order={1} size="h3">
          {say('ui.condition.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {say('ui.condition.about')}
        </Text>
        {condition.isPending && <Loading />}
        <FailureAlert problem={condition.error} />
        {condition.data !== undefined && (
          <>
            <ConditionSummary condition={condition.data} />
            {condition.data.adopted !== null && <AdoptionNote adopted={condition.data.adopted} />}
            <FailureAlert problem={problem} />
            <Group>
              <Button variant="default" onClick={check} loading={busy || condition.data.state === 'checking'}>
                {say('ui.condition.check')}
              </Button>
            </Group>
            {condition.data.faults.length > 0 && <Damage condition={condition.data} />}
            <DamagedTypings />
            <DamagedSettings />
          </>
        )}
      </Stack>
    </Container>
  );
}

function Damage({ condition }: { readonly condition: ShownCondition }) {
  const say = useTranslate();
  return (
    <>
      <FaultList faults={condition.faults} />
      {(condition.backup !== null || condition.state !== 'checking') && (
        <Stack gap="xs">
          <Title order={2} size="h5">
            {say('ui.condition.todo')}
          </Title>
          {condition.lacksRoom && <Text size="sm">{say('ui.condition.lacks-room')}</Text>}
          {condition.faults.some(({ fault }) => !condition.lacksRoom || fault !== 'derived-different') && (
            <Advice condition={condition} />
          )}
        </Stack>
      )}
    </>
  );
}

/** What the newest backup can give back, and the button that restores it. */
function Advice({ condition: { backup } }: { readonly condition: ShownCondition }) {
  const { speech, say } = useInterfaceLanguage();
  const restore = useRegisteredActions().find(({ id }) => id === 'store.restore');
  if (backup === null) return <Text size="sm">{say('ui.condition.no-backup')}</Text>;
  const { at, whole, damaged } = backup;
  return (
    <>
      <Text size="sm">
        {damaged === 0
          ? say('ui.condition.backup', { at: formatMoment(at, speech) })
          : say('ui.condition.backup-has', { at: formatMoment(at, speech), whole, damaged })}
      </Text>
      <Text size="sm" c="dimmed">
        {say('ui.condition.later')}
      </Text>
      <Group>
        <Button onClick={restore?.run} disabled={restore === undefined}>
          {say('ui.action.restore')}
        </Button>
      </Group>
    </>
  );
}

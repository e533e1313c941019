import { Alert, Progress, Stack, Text } from '@mantine/core';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ShownCondition } from '../../../shared/model/store/store-condition.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type ConditionProps = { readonly condition: ShownCondition };

/** Whether the store is whole, since when that is known, and how far a running check has come. */
export function ConditionSummary({ condition }: ConditionProps) {
  const { speech, say } = useInterfaceLanguage();
  const { state, at, fullAt, faults, records, files, rebuilt } = condition;
  const whole = faults.length === 0;
  return (
    <Stack gap="sm">
      {state === 'checking' && <CheckProgressBar condition={condition} />}
      {at !== null && (
        <Alert
          color={whole ? 'teal' : 'red'}
          variant="light"
          icon={whole ? <ShieldCheck size={18} aria-hidden /> : <ShieldAlert size={18} aria-hidden />}
          // On its light ground the colour of the title has a contrast of 4.3:1.
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          title={whole ? say('ui.condition.whole') : say('ui.condition.damaged', { count: faults.length })}
        >
          {say(findCheckMessage(condition), { at: formatMoment(at, speech), records, files })}
          {fullAt !== null && fullAt !== at && (
            <Text size="sm">{say('ui.condition.full-before', { at: formatMoment(fullAt, speech) })}</Text>
          )}
        </Alert>
      )}
      {at === null && state === 'unchecked' && <Text size="sm">{say('ui.condition.unchecked')}</Text>}
      {rebuilt && <Text size="sm">{say('ui.condition.rebuilt')}</Text>}
    </Stack>
  );
}

/** Records that were written since a store was empty are not among those that were checked. */
function findCheckMessage({ at, fullAt, records, files }: ShownCondition) {
  if (records + files === 0) return 'ui.condition.checked-empty';
  return fullAt === at ? 'ui.condition.checked-full' : 'ui.condition.checked-short';
}

function CheckProgressBar({ condition: { progress } }: ConditionProps) {
  const { say } = useInterfaceLanguage();
  const { done, total } = progress ?? { done: 0, total: 0 };
  const percent = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <Stack gap={4}>
      <Text size="sm">
        {progress === null ? say('ui.condition.starting') : say('ui.condition.progress', { done, total })}
      </Text>
      <Progress value={percent} animated aria-label={say('ui.condition.checking')} />
    </Stack>
  );
}

import { Alert, Progress, Stack, Text } from '@mantine/core';
import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { ShownCondition } from '../../../shared/model/store/store-condition.ts';
import { formatMoment } from '../../components/format-date.ts';
import { type Translate, useInterfaceLanguage } from '../../components/use-translate.ts';

type ConditionProps = { readonly condition: ShownCondition };

/** Whether the store is whole, since when that is known, and how far a running check has come. */
export function ConditionSummary({ condition }: ConditionProps) {
  const { speech, say } = useInterfaceLanguage();
  const { state, at, fullAt, records, files, unseen, rebuilt } = condition;
  const { color, Icon, title } = describeResult(condition, say);
  return (
    <Stack gap="sm">
      {state === 'checking' && <CheckProgressBar condition={condition} />}
      {at !== null && (
        <Alert
          color={color}
          variant="light"
          icon={<Icon size={18} aria-hidden />}
          // On its light ground the colour of the title has a contrast of 4.3:1.
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          title={title}
        >
          {say(findCheckMessage(condition), { at: formatMoment(at, speech), records, files })}
          {unseen > 0 && !isEmptyCheck(condition) && (
            <Text size="sm">{say('ui.condition.unseen', { count: unseen })}</Text>
          )}
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

/** Whether the store was still empty when it was checked. */
const isEmptyCheck = ({ records, files }: ShownCondition): boolean => records + files === 0;

/** Green says that everything is whole, and so only where everything was checked. */
function describeResult(condition: ShownCondition, say: Translate) {
  const { faults, unseen } = condition;
  if (faults.length > 0)
    return { color: 'red', Icon: ShieldAlert, title: say('ui.condition.damaged', { count: faults.length }) };
  if (unseen === 0) return { color: 'green', Icon: ShieldCheck, title: say('ui.condition.whole') };
  const title = say(isEmptyCheck(condition) ? 'ui.condition.not-seen' : 'ui.condition.whole-before');
  return { color: 'gray', Icon: ShieldQuestion, title };
}

function findCheckMessage(condition: ShownCondition) {
  const { at, fullAt } = condition;
  if (isEmptyCheck(condition)) return 'ui.condition.checked-empty';
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

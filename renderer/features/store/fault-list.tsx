import { Stack, Text, Title } from '@mantine/core';
import { describeStoreFault } from '../../../shared/i18n/format-store-fault.ts';
import type { ShownStoreFault } from '../../../shared/model/store/store-condition.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './condition.module.css';

/** More would not be read one by one; the count says how many there are. */
const MAX_LISTED = 200;

/** Everything that is damaged: what it was, in which text, and whether the newest backup has it. */
export function FaultList({ faults }: { readonly faults: readonly ShownStoreFault[] }) {
  const { speech, say } = useInterfaceLanguage();
  // Two faults may be equal in every field.
  const listed = faults
    .slice(0, MAX_LISTED)
    .map((fault, at) => ({ key: String(at), ...describeStoreFault(fault, speech) }));
  const more = faults.length - MAX_LISTED;
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {say('ui.condition.list')}
      </Title>
      <ul className={classes.faults}>
        {listed.map(({ key, what, backup }) => (
          <li key={key}>
            <Text size="sm">{what}</Text>
            {backup !== null && (
              <Text size="sm" c="dimmed" className={classes.copy}>
                {backup}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <Text size="sm">{say('ui.condition.more', { count: more })}</Text>}
    </Stack>
  );
}

import { ActionIcon, Autocomplete, Button, Checkbox, Group, Pill, Stack, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useManagedSettings, useUnits } from '../../api/queries.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import { listBodies, type RequestDraft } from './request-draft.ts';
import styles from './requests.module.css';

type Props = {
  readonly negotiation: string;
  readonly asking: RequestDraft;
  readonly onChange: (part: Partial<RequestDraft>) => void;
};

/** Selects the addressees: all or some units of the registry, and bodies outside it. */
export function Addressees({ negotiation, asking, onChange }: Props) {
  const say = useTranslate();
  const units = (useUnits(negotiation).data ?? []).filter(({ lead }) => !lead);
  const { bodies, body } = asking;
  const offered = (useManagedSettings().data?.settings.units ?? []).filter((one) => !bodies.includes(one));
  const add = () => onChange({ bodies: listBodies(asking), body: '' });
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {say('ui.request.units', { count: asking.units.length })}
        </Text>
        <Group gap={4}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onChange({ units: units.map(({ code }) => code) })}
          >
            {say('ui.request.all')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onChange({ units: [] })}>
            {say('ui.request.none')}
          </Button>
        </Group>
      </Group>
      <Checkbox.Group
        aria-label={say('ui.request.units-label')}
        value={[...asking.units]}
        onChange={(chosen) => onChange({ units: chosen })}
      >
        <div className={styles.units}>
          {units.map(({ code, name }) => (
            <Checkbox key={code} value={code} size="sm" label={code} description={name} />
          ))}
        </div>
      </Checkbox.Group>
      <DamagedRecords negotiation={negotiation} list="units" />
      <Group align="flex-end" gap="xs">
        <Autocomplete
          flex={1}
          label={say('ui.request.bodies')}
          description={say('ui.request.bodies-about')}
          value={body}
          onChange={(typed) => onChange({ body: typed })}
          data={offered}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <ActionIcon
          size="input-sm"
          variant="default"
          aria-label={say('ui.request.add')}
          disabled={body.trim() === ''}
          onClick={add}
        >
          <Plus size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {bodies.length > 0 && (
        <Group gap={6}>
          {bodies.map((one) => (
            <Pill
              key={one}
              size="md"
              withRemoveButton
              removeButtonProps={{
                'aria-label': say('ui.request.remove', { name: one }),
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => onChange({ bodies: bodies.filter((other) => other !== one) })}
            >
              {one}
            </Pill>
          ))}
        </Group>
      )}
    </Stack>
  );
}

import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { useCall } from '../../api/call.ts';
import { useSaid } from '../../api/said.ts';
import { useSpeech } from '../../ui/speech.ts';
import { Submit } from '../../ui/submit.tsx';
import { spokenDay } from '../../ui/time.ts';
import { useRecorded } from './use-recorded.ts';

type Stage = NonNullable<ShownProcess['stage']>['stage'];
/** In their order (D1). */
const stages = ['exploration', 'negotiation', 'drafting', 'acceptance', 'signing', 'done'] as const satisfies Stage[];

type Said = { readonly chosen: Stage; readonly reason: string; readonly dated: string };
type Props = { readonly negotiation: string; readonly stage: ShownProcess['stage'] };

/** At which of the law's stages the text is (D1); whoever skips one says why. */
export function StageForm({ negotiation, stage }: Props) {
  const { speech, say } = useSpeech();
  const call = useCall();
  const recorded = useRecorded(negotiation);
  const said = { chosen: stage?.stage ?? 'exploration', reason: '', dated: '' } as const;
  const { typed, type, sent } = useSaid<Said>(['stage', negotiation], said);
  const { chosen, reason, dated } = typed;
  const before = stage === null ? -1 : stages.indexOf(stage.stage);
  const skips = stages.indexOf(chosen) > before + 1;
  const save = () => {
    sent();
    return recorded(say('ui.process.saved'), () =>
      call('process.stage', {
        negotiation,
        stage: chosen,
        reason: !skips || reason.trim() === '' ? null : reason.trim().normalize('NFC'),
        dated: dated === '' ? null : dated,
      }),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Group align="end" gap="sm">
        <NativeSelect
          label={say('ui.process.stage')}
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            type((now) => ({ ...now, chosen: stages.find((one) => one === value) ?? now.chosen }))
          }
          data={stages.map((value) => ({ value, label: say(`ui.process.stages.${value}`) }))}
        />
        <TextInput
          type="date"
          label={say('ui.process.date')}
          value={dated}
          onChange={({ currentTarget: { value } }) => type((now) => ({ ...now, dated: value }))}
        />
        {skips && (
          <TextInput
            flex={1}
            miw="16rem"
            label={say('ui.process.skip-reason')}
            value={reason}
            onChange={({ currentTarget: { value } }) => type((now) => ({ ...now, reason: value }))}
          />
        )}
        <Submit variant="default" idle={chosen === stage?.stage || (skips && reason.trim() === '')}>
          {say('ui.process.record')}
        </Submit>
      </Group>
      {stage !== null && (
        <Text size="sm" c="dimmed" mt={4}>
          {[
            say('ui.process.now', { stage: say(`ui.process.stages.${stage.stage}`) }),
            stage.dated === null ? null : spokenDay(stage.dated, speech),
            stage.actor.name,
            stage.reason,
          ]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </Text>
      )}
    </form>
  );
}

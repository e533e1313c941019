import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { DayInput } from '../../components/day-input.tsx';
import { formatDay } from '../../components/format-date.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useRecordCommand } from './use-record-command.ts';

type NegotiationStage = NonNullable<ShownProcess['stage']>['stage'];
/** In the order of D1. */
const stageOrder = [
  'exploration',
  'negotiation',
  'drafting',
  'acceptance',
  'signing',
  'done',
] as const satisfies NegotiationStage[];

type StageDraft = { readonly chosen: NegotiationStage; readonly reason: string; readonly dated: string };
type Props = { readonly negotiation: string; readonly stage: ShownProcess['stage'] };

/** Sets the stage of the text under the law (D1); skipping a stage requires a reason. */
export function StageForm({ negotiation, stage }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const recorded = useRecordCommand(negotiation);
  const said = { chosen: stage?.stage ?? 'exploration', reason: '', dated: '' } as const;
  const { typed, type, sent } = useEditableRecord<StageDraft>(['stage', negotiation], said);
  const { chosen, reason, dated } = typed;
  const before = stage === null ? -1 : stageOrder.indexOf(stage.stage);
  const skips = stageOrder.indexOf(chosen) > before + 1;
  const save = () => {
    sent();
    return recorded(say('ui.process.saved'), () =>
      call('process.stage', {
        negotiation,
        stage: chosen,
        reason: !skips || reason.trim() === '' ? null : reason.trim(),
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
            type((now) => ({ ...now, chosen: stageOrder.find((one) => one === value) ?? now.chosen }))
          }
          data={stageOrder.map((value) => ({ value, label: say(`ui.process.stages.${value}`) }))}
        />
        <DayInput
          label={say('ui.process.date')}
          value={dated}
          onChange={(value) => type((now) => ({ ...now, dated: value }))}
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
        <SubmitButton variant="default" idle={chosen === stage?.stage || (skips && reason.trim() === '')}>
          {say('ui.process.record')}
        </SubmitButton>
      </Group>
      {stage !== null && (
        <Text size="sm" c="dimmed" mt={4}>
          {[
            say('ui.process.now', { stage: say(`ui.process.stages.${stage.stage}`) }),
            stage.dated === null ? null : formatDay(stage.dated, speech),
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

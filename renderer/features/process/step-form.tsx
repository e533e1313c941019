import { Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { DayInput } from '../../components/day-input.tsx';
import { formatDay } from '../../components/format-date.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './process.module.css';
import { useRecordCommand } from './use-record-command.ts';

type ProcessStep = ShownProcess['steps'][number];
const stepStates = ['open', 'done', 'not-required'] as const satisfies readonly ProcessStep['state'][];
type StepDraft = { readonly [P in 'ground' | 'letter' | 'dated']: string } & Pick<ProcessStep, 'state'>;

type Props = {
  readonly negotiation: string;
  readonly step: Exclude<ProcessStep['step'], 'other'>;
  readonly last: ProcessStep | undefined;
};

/**
 * Edits a step that the law requires (D2, D3, D5): the letter that completed it, or the ground on which it is not
 * required.
 */
export function StepForm({ negotiation, step, last }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const recorded = useRecordCommand(negotiation);
  const { typed, changed, type, sent } = useEditableRecord<StepDraft>(['step', negotiation, step], {
    state: last?.state ?? 'open',
    ground: last?.ground ?? '',
    letter: last?.letter?.number ?? '',
    dated: last?.dated ?? '',
  });
  const { state, ground, letter, dated } = typed;
  const day = dated === '' ? null : dated;
  const save = () => {
    sent();
    return recorded(say('ui.process.saved'), () =>
      call('process.step', {
        negotiation,
        step,
        state,
        ground: ground.trim(),
        letter: letter.trim() === '' ? null : { number: letter.trim(), date: day },
        file: last?.file ?? null,
        dated: day,
      }),
    );
  };
  const name = say(`ready.step.${step}`);
  return (
    <form
      className={styles.step}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Title order={3} size="h6">
        {name}
      </Title>
      <Text size="sm" c="dimmed">
        {say(`ui.process.about.${step}`)}
      </Text>
      <Group align="end" gap="sm">
        <NativeSelect
          label={say('ui.process.state-label')}
          value={state}
          onChange={({ currentTarget: { value } }) =>
            type((now) => ({ ...now, state: stepStates.find((one) => one === value) ?? now.state }))
          }
          data={stepStates.map((value) => ({ value, label: say(`ui.process.state.${value}`) }))}
        />
        <TextInput
          label={say('ui.process.letter')}
          value={letter}
          onChange={({ currentTarget: { value } }) => type((now) => ({ ...now, letter: value }))}
        />
        <DayInput
          label={say('ui.process.date')}
          value={dated}
          onChange={(value) => type((now) => ({ ...now, dated: value }))}
        />
        <TextInput
          flex={1}
          miw="14rem"
          label={say(state === 'not-required' ? 'ui.process.ground' : 'ui.process.note')}
          value={ground}
          onChange={({ currentTarget: { value } }) => type((now) => ({ ...now, ground: value }))}
        />
        <SubmitButton variant="default" idle={!changed || (state === 'not-required' && ground.trim() === '')}>
          {say('ui.process.record')}
        </SubmitButton>
      </Group>
      {last !== undefined && (
        <Text size="xs" c="dimmed">
          {[
            say(`ui.process.state.${last.state}`),
            last.letter?.number ?? '',
            last.dated === null ? '' : formatDay(last.dated, speech),
            last.actor.name,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      )}
    </form>
  );
}

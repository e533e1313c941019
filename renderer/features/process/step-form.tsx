import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { useCall } from '../../api/call.ts';
import { useSpeech } from '../../ui/speech.ts';
import { spokenDay } from '../../ui/time.ts';
import styles from './process.module.css';
import { useRecorded } from './use-recorded.ts';

type Step = ShownProcess['steps'][number];
const states = ['open', 'done', 'not-required'] as const satisfies readonly Step['state'][];

type Props = {
  readonly negotiation: string;
  readonly step: Exclude<Step['step'], 'other'>;
  readonly last: Step | undefined;
};

/** One of the steps that the law asks for (D2, D3, D5): done by which letter, or not required on which ground. */
export function StepForm({ negotiation, step, last }: Props) {
  const { speech, say } = useSpeech();
  const call = useCall();
  const recorded = useRecorded(negotiation);
  const [state, setState] = useState<Step['state']>(last?.state ?? 'open');
  const [ground, setGround] = useState(last?.ground ?? '');
  const [letter, setLetter] = useState(last?.letter?.number ?? '');
  const [dated, setDated] = useState(last?.dated ?? '');
  const day = dated === '' ? null : dated;
  const save = () =>
    recorded(say('ui.process.saved'), () =>
      call('process.step', {
        negotiation,
        step,
        state,
        ground: ground.trim().normalize('NFC'),
        letter: letter.trim() === '' ? null : { number: letter.trim().normalize('NFC'), date: day },
        file: last?.file ?? null,
        dated: day,
      }),
    );
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
          onChange={({ currentTarget: { value } }) => setState(states.find((one) => one === value) ?? state)}
          data={states.map((value) => ({ value, label: say(`ui.process.state.${value}`) }))}
        />
        <TextInput
          label={say('ui.process.letter')}
          value={letter}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={say('ui.process.date')}
          value={dated}
          onChange={(event) => setDated(event.currentTarget.value)}
        />
        <TextInput
          flex={1}
          miw="14rem"
          label={say(state === 'not-required' ? 'ui.process.ground' : 'ui.process.note')}
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={state === 'not-required' && ground.trim() === ''}>
          {say('ui.process.record')}
        </Button>
      </Group>
      {last !== undefined && (
        <Text size="xs" c="dimmed">
          {[
            say(`ui.process.state.${last.state}`),
            last.letter?.number ?? '',
            last.dated === null ? '' : spokenDay(last.dated, speech),
            last.actor.name,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      )}
    </form>
  );
}

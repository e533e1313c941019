import { Button, Group, NativeSelect, Popover, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ShownStance } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { useRecordCommand } from './use-record-command.ts';

type Assessment = ShownStance['assessments'][number];
const assessmentAspects = [
  'political',
  'legal',
  'technical',
  'security',
] as const satisfies readonly Assessment['aspect'][];
const assessmentVerdicts = ['safe', 'concern', 'unsafe'] as const satisfies readonly Assessment['verdict'][];

type Props = {
  readonly negotiation: string;
  readonly clause: string;
  /** The display name of the clause. */
  readonly name: string;
  readonly assessments: readonly Assessment[];
};

/** Shows whether a clause is politically, legally and technically safe and secure (D4), and records assessments. */
export function Assessments({ negotiation, clause, name, assessments }: Props) {
  const say = useTranslate();
  const call = useCall();
  const recorded = useRecordCommand(negotiation);
  const [opened, setOpened] = useState(false);
  const [aspect, setAspect] = useState<Assessment['aspect']>('political');
  const [verdict, setVerdict] = useState<Assessment['verdict']>('safe');
  const [text, setText] = useState('');
  const save = async () => {
    const input = { negotiation, clause, aspect, verdict, text: text.trim() };
    const first = assessments.some((one) => one.aspect === aspect) ? null : aspect;
    if (!(await recorded(say('ui.process.saved'), () => call('assessments.make', input), first))) return;
    setOpened(false);
    setText('');
  };
  return (
    <>
      {assessmentAspects.flatMap((one) => {
        const made = assessments.find((assessment) => assessment.aspect === one);
        if (made === undefined) return [];
        const words = say(`ui.process.verdicts.${made.verdict}`);
        return [
          <div key={one}>
            {say(`ui.process.aspects.${one}`)}: {words}
            {made.text === '' ? '' : ` – ${made.text}`}
          </div>,
        ];
      })}
      <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={say('ui.process.assess-clause', { clause: name })}
            onClick={() => setOpened(!opened)}
          >
            {say('ui.process.assess')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <Stack gap="xs">
              <Group gap="xs">
                <NativeSelect
                  label={say('ui.process.aspect')}
                  value={aspect}
                  onChange={({ currentTarget: { value } }) =>
                    setAspect(assessmentAspects.find((one) => one === value) ?? aspect)
                  }
                  data={assessmentAspects.map((value) => ({ value, label: say(`ui.process.aspects.${value}`) }))}
                />
                <NativeSelect
                  label={say('ui.process.verdict')}
                  value={verdict}
                  onChange={({ currentTarget: { value } }) =>
                    setVerdict(assessmentVerdicts.find((one) => one === value) ?? verdict)
                  }
                  data={assessmentVerdicts.map((value) => ({ value, label: say(`ui.process.verdicts.${value}`) }))}
                />
              </Group>
              <Textarea
                autosize
                minRows={2}
                label={say('ui.process.note')}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <Button type="submit" size="xs">
                {say('ui.process.record')}
              </Button>
            </Stack>
          </form>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

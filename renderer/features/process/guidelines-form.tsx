import { Group, Stack, Textarea } from '@mantine/core';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownProcess } from '../../../shared/model/process.ts';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useRecordCommand } from './use-record-command.ts';

type GuidelineParts = Omit<Input<'process.guidelines'>, 'negotiation'>;
type Props = { readonly negotiation: string; readonly guidelines: ShownProcess['guidelines'] };

/** Edits the delegation's guidelines, with exactly the parts that the law names (D3). */
export function GuidelinesForm({ negotiation, guidelines }: Props) {
  const say = useTranslate();
  const call = useCall();
  const recorded = useRecordCommand(negotiation);
  const said: GuidelineParts = {
    background: guidelines?.background ?? '',
    analysis: guidelines?.analysis ?? { political: '', legal: '', other: '' },
    position: guidelines?.position ?? '',
    approval: guidelines?.approval ?? '',
  };
  const { typed, changed, type, sent } = useEditableRecord(['guidelines', negotiation], said);
  const part = (label: string, value: string, onChange: (words: string) => void, about?: string) => (
    <Textarea
      autosize
      minRows={2}
      maxRows={12}
      label={label}
      description={about}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  const save = async () => {
    const { background, analysis, position, approval } = typed;
    const parts = {
      background,
      analysis: {
        political: analysis.political,
        legal: analysis.legal,
        other: analysis.other,
      },
      position,
      approval,
    };
    sent();
    await recorded(say('ui.process.saved'), () => call('process.guidelines', { negotiation, ...parts }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        {part(say('ui.process.background'), typed.background, (background) => type((now) => ({ ...now, background })))}
        {(['political', 'legal', 'other'] as const).map((one) => (
          <div key={one}>
            {part(say(`ui.process.analysis.${one}`), typed.analysis[one], (words) =>
              type((now) => ({ ...now, analysis: { ...now.analysis, [one]: words } })),
            )}
          </div>
        ))}
        {part(
          say('ui.process.position'),
          typed.position,
          (position) => type((now) => ({ ...now, position })),
          say('ui.process.position-about'),
        )}
        {part(say('ui.process.approval'), typed.approval, (approval) => type((now) => ({ ...now, approval })))}
        <Group justify="flex-end">
          <SubmitButton idle={!changed}>{say('ui.process.save')}</SubmitButton>
        </Group>
      </Stack>
    </form>
  );
}

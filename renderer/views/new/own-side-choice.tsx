import { Radio, Stack } from '@mantine/core';
import { useTranslate } from '../../components/use-translate.ts';
import { NO_PARTY } from './word-files.ts';

type Props = {
  /** The parties that the file names, none of which is of our state. */
  readonly names: readonly string[];
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly onChoose: (own: string) => void;
};

/** Asks which party of a file is our side, where no name says so. */
export function OwnSideChoice({ names, chosen, missing, onChoose }: Props) {
  const say = useTranslate();
  return (
    <Radio.Group
      label={say('ui.new.own-side')}
      description={say('ui.new.own-side-about')}
      error={missing ? say('ui.new.own-side-missing') : undefined}
      value={chosen ?? ''}
      onChange={onChoose}
      required
    >
      <Stack gap="xs" mt="xs">
        {names.map((name) => (
          <Radio key={name} value={name} label={name} aria-invalid={missing} />
        ))}
        <Radio value={NO_PARTY} label={say('ui.new.own-side-neither')} aria-invalid={missing} />
      </Stack>
    </Radio.Group>
  );
}

import { NativeSelect } from '@mantine/core';
import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { formatTitleLine } from '../../negotiations/title-line.ts';

type Props = {
  readonly texts: readonly ShownNegotiation[];
  /** The code of the chosen text. */
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly isFocused?: boolean;
};

/** Chooses the text that files belong to. */
export function TextSelect({ texts, value, onChange, isFocused = false }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <NativeSelect
      {...(isFocused ? { 'data-autofocus': true } : {})}
      label={say('ui.files.text')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={texts.map((text) => ({ value: text.code, label: `${formatTitleLine(text, speech)} (${text.code})` }))}
    />
  );
}

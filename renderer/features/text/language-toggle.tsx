import { Button, Group } from '@mantine/core';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = {
  readonly all: readonly string[];
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
};

/** Selects the languages shown side by side; at least one. */
export function LanguageToggle({ all, shown, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <Group gap={4} role="group" aria-label={say('ui.text.languages')} wrap="nowrap">
      {all.map((language) => {
        const on = shown.includes(language);
        return (
          <Button
            key={language}
            size="compact-sm"
            variant={on ? 'light' : 'default'}
            aria-pressed={on}
            title={formatLanguageDisplayName(language, speech)}
            onClick={() => {
              const next = all.filter((one) => (one === language ? !on : shown.includes(one)));
              if (next.length > 0) onChange(next);
            }}
          >
            {language.toUpperCase()}
          </Button>
        );
      })}
    </Group>
  );
}

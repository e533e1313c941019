import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { Output } from '../../../shared/api/commands.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = {
  readonly numbering: Output<'files.cut'>['numbering'];
  readonly onChange: (language: Language, scheme: string) => void;
};

/** Shows by which labels the clauses of each language were cut, and offers the others that occur in the file. */
export function NumberingChoice({ numbering, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      {Object.entries(numbering).map(([language, { chosen, schemes }]) => (
        <NativeSelect
          key={language}
          size="xs"
          label={say('ui.new.word-numbering', { language: formatLanguageDisplayName(language, speech) })}
          value={chosen ?? 'none'}
          onChange={(event) => onChange(language, event.currentTarget.value)}
          data={[
            ...schemes.map(({ id, label, count }) => ({
              value: id,
              label: say('ui.new.word-numbering-scheme', { label, count }),
            })),
            { value: 'none', label: say('ui.new.word-numbering-none') },
          ]}
        />
      ))}
    </SimpleGrid>
  );
}

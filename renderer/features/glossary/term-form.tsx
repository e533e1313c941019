import { Button, Fieldset, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownTerm } from '../../../shared/model/process.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { collectFormTexts, countLostWords } from '../../components/lost-words.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { useTermActions } from './use-term-actions.ts';

type Props = {
  readonly term: ShownTerm | null;
  /** Selected words that start a new term. */
  readonly from: { readonly language: string; readonly words: string } | null;
  readonly onDone: () => void;
};

type TermRow = { readonly word: string; readonly variants: string; readonly definition: string };
type TermRows = { readonly [language: string]: TermRow };
const EMPTY_ROW: TermRow = { word: '', variants: '', definition: '' };

/** Edits a term in every language of the text, with its other forms and its meaning. */
export function TermForm({ term, from, onDone }: Props) {
  const { text } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { busy, save } = useTermActions(text.code);
  const [kept, keep] = useFormDraft<TermRows>('term', term?.id ?? text.code);
  // Newly selected words start a new term.
  const [begun] = useState<TermRows>(() =>
    Object.fromEntries(
      text.languages.map((language) => [
        language,
        {
          word: term?.term[language] ?? (from?.language === language ? from.words : ''),
          variants: (term?.variants[language] ?? []).join(', '),
          definition: term?.definition[language] ?? '',
        },
      ]),
    ),
  );
  const [typing, setTyping] = useState(from === null);
  const rows = (typing ? kept : null) ?? begun;
  const [checked, setChecked] = useState(false);
  const missing = text.languages.every((language) => (rows[language]?.word ?? '').trim() === '');
  const put = (language: string, part: Partial<TermRow>) => {
    setTyping(true);
    keep({ ...rows, [language]: { ...EMPTY_ROW, ...rows[language], ...part } });
  };
  const end = () => {
    keep(null);
    onDone();
  };
  const filled = <T,>(of: (row: TermRow) => T | null) =>
    Object.fromEntries(
      text.languages.flatMap((language) => {
        const value = of(rows[language] ?? EMPTY_ROW);
        return value === null ? [] : [[language, value] as const];
      }),
    );
  return (
    <form
      noValidate
      aria-label={say(term === null ? 'ui.glossary.add' : 'ui.glossary.edit')}
      onSubmit={async (event) => {
        event.preventDefault();
        setChecked(true);
        if (missing) return;
        const done = await save(term, {
          words: filled(({ word }) => toSingleLine(word) || null),
          variants: filled(({ variants }) => {
            const all = variants.split(',').map(toSingleLine).filter(Boolean);
            return all.length === 0 ? null : all;
          }),
          definition: filled(({ definition }) => definition.trim() || null),
        });
        if (done) end();
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: text.languages.length }} spacing="sm">
          {text.languages.map((language, n) => (
            <Fieldset key={language} legend={formatLanguageDisplayName(language, speech)} p="xs">
              <Stack gap={6}>
                <TextInput
                  data-autofocus={n === 0 || undefined}
                  size="xs"
                  lang={language}
                  label={say('ui.glossary.word')}
                  value={rows[language]?.word ?? ''}
                  error={checked && missing && n === 0 && say('ui.glossary.word-missing')}
                  onChange={(event) => put(language, { word: event.currentTarget.value })}
                />
                <TextInput
                  size="xs"
                  lang={language}
                  label={say('ui.glossary.variants')}
                  value={rows[language]?.variants ?? ''}
                  onChange={(event) => put(language, { variants: event.currentTarget.value })}
                />
                <Textarea
                  size="xs"
                  lang={language}
                  autosize
                  minRows={2}
                  label={say('ui.glossary.definition')}
                  value={rows[language]?.definition ?? ''}
                  onChange={(event) => put(language, { definition: event.currentTarget.value })}
                />
              </Stack>
            </Fieldset>
          ))}
        </SimpleGrid>
        <Text size="xs" c="dimmed">
          {say('ui.glossary.variants-what')}
        </Text>
        <Group justify="flex-end">
          <DiscardButton
            label={say('ui.text.cancel')}
            countLost={() =>
              typing && kept !== null ? countLostWords(collectFormTexts(rows), collectFormTexts(begun)) : null
            }
            onDiscard={() => {
              end();
              return () => keep(rows);
            }}
          />
          <Button type="submit" loading={busy}>
            {say('ui.text.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Terms are stored on one line. */
function toSingleLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

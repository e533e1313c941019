import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownTerm } from '../../../shared/model/process.ts';
import { useGlossaryTerms } from '../../api/queries.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import { useTextPage } from '../clause/text-page-context.ts';
import { TermForm } from './term-form.tsx';
import { useTermActions } from './use-term-actions.ts';

type Props = {
  /** Selected words that immediately start a new term. */
  readonly from: { readonly language: string; readonly words: string } | null;
  readonly onClose: () => void;
};

/** The terms of the negotiation in all its languages (D10). */
export function GlossaryDialog({ from, onClose }: Props) {
  const { text } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { data, error, refetch } = useGlossaryTerms(text.code);
  const { withdraw } = useTermActions(text.code);
  const [editing, setEditing] = useState<{ readonly term: ShownTerm | null } | null>(
    from === null ? null : { term: null },
  );
  const small = { size: 'compact-xs', variant: 'default' } as const;
  const done = () => setEditing(null);
  const place = useKeepFocus();
  return (
    <Dialog onClose={onClose} size="xl" title={say('ui.glossary.title')}>
      <Stack ref={place} gap="sm">
        {editing !== null && (
          <TermForm
            key={editing.term?.id ?? ''}
            term={editing.term}
            from={editing.term === null ? from : null}
            onDone={done}
          />
        )}
        <FailureAlert problem={error} onRetry={() => void refetch()} />
        <DamagedRecords negotiation={text.code} list="terms" />
        {data === undefined && error === null && <Loading />}
        {data?.length === 0 && editing === null && (
          <EmptyState title={say('ui.glossary.none')} order={3}>
            {say('ui.glossary.none-what')}
          </EmptyState>
        )}
        {data !== undefined && data.length > 0 && (
          <Table verticalSpacing={6} aria-label={say('ui.glossary.title')}>
            <Table.Thead>
              <Table.Tr>
                {text.languages.map((language) => (
                  <Table.Th key={language} scope="col">
                    {formatLanguageDisplayName(language, speech)}
                  </Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.map((term) => (
                <Table.Tr key={term.id}>
                  {text.languages.map((language) => (
                    <Table.Td key={language} lang={language} style={{ verticalAlign: 'top' }}>
                      <Text size="sm" fw={600}>
                        {term.term[language] ?? '–'}
                      </Text>
                      {(term.variants[language] ?? []).length > 0 && (
                        <Text size="xs">{(term.variants[language] ?? []).join(', ')}</Text>
                      )}
                      {(term.definition[language] ?? '') !== '' && (
                        <Text size="xs" c="dimmed">
                          {term.definition[language]}
                        </Text>
                      )}
                    </Table.Td>
                  ))}
                  <Table.Td style={{ verticalAlign: 'top' }}>
                    <Group gap={4} wrap="nowrap" justify="flex-end">
                      <Button
                        {...small}
                        aria-label={say('ui.glossary.edit-of', { term: formatTermName(term, text.languages) })}
                        onClick={() => setEditing({ term })}
                      >
                        {say('ui.glossary.edit-short')}
                      </Button>
                      <Button
                        {...small}
                        aria-label={say('ui.glossary.withdraw-of', { term: formatTermName(term, text.languages) })}
                        onClick={() => void withdraw(term)}
                      >
                        {say('ui.glossary.withdraw')}
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {editing === null && (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Plus size={14} aria-hidden />}
              onClick={() => setEditing({ term: null })}
              data-autofocus
            >
              {say('ui.glossary.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

function formatTermName({ term }: ShownTerm, languages: readonly string[]): string {
  return languages.map((language) => term[language]).find((word) => word !== undefined && word !== '') ?? '';
}

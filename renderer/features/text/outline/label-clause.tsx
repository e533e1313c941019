import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { chooseParents } from '../../../../shared/rules/parents.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { useTextPage } from '../../clause/text-page-context.ts';

type Props = { readonly clause: ShownClause; readonly onClose: () => void };

/** Edits what an annex or a part is printed under instead of its word and number, in each language of the text. */
export function LabelClause({ clause, onClose }: Props) {
  const { text } = useTextPage();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const [labels, setLabels] = useState(clause.label);
  const isChanged = (language: string) => (labels[language] ?? '').trim() !== (clause.label[language] ?? '');
  const save = () =>
    run(async () => {
      const changed = text.languages.filter(isChanged);
      if (changed.length > 0) {
        const { version } = await call('clauses.write', {
          negotiation: text.code,
          clause: clause.code,
          parents: chooseParents(clause),
          texts: Object.fromEntries(
            changed.map((language) => [language, { label: labels[language] ?? '', change: 'wording' as const }]),
          ),
          note: '',
        });
        report(say('ui.text.label-saved'), version);
      }
      onClose();
    });
  return (
    <Dialog onClose={onClose} title={say(clause.kind === 'annex' ? 'ui.text.label-annex' : 'ui.text.label-part')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say(clause.kind === 'annex' ? 'ui.text.label-what' : 'ui.text.label-part-what')}
          </Text>
          {text.languages.map((language, n) => (
            <TextInput
              key={language}
              data-autofocus={n === 0 || undefined}
              label={formatLanguageDisplayName(language, speech)}
              lang={language}
              value={labels[language] ?? ''}
              maxLength={80}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setLabels((all) => ({ ...all, [language]: value }));
              }}
            />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.text.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say('ui.text.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

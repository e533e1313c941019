import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClauseKind } from '../../../../shared/model/clause.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { hasClauseHeading } from '../../clause/clause-label.ts';
import { formatClauseTitle } from '../../clause/clause-name.ts';
import { useTextPage } from '../../clause/text-page-context.ts';

type Props = { readonly after: string | null; readonly onClose: () => void };
const clauseKinds = ['paragraph', 'preamble', 'closing', 'annex'] as const;

/** Creates a clause: its kind, its position, and optionally the code by which other clauses refer to it. */
export function AddClause({ after, onClose }: Props) {
  const { text, options, languages, edit } = useTextPage();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const call = useCall();
  const neighbour = text.clauses.find(({ code }) => code === after);
  const [kind, setKind] = useState<ClauseKind>(neighbour?.kind ?? 'paragraph');
  const [place, setPlace] = useState(after ?? text.clauses.findLast((one) => one.kind === 'paragraph')?.code ?? '');
  const [code, setCode] = useState('');
  const add = () =>
    run(async () => {
      const made = await call('clauses.create', {
        negotiation: text.code,
        code: code.trim() === '' ? null : code.trim(),
        kind,
        to: place === '' ? { place: 'last' } : { place: 'after', clause: place },
      });
      report(say('ui.text.added-one'), made.record);
      onClose();
      const at = hasClauseHeading(kind) ? ({ part: 'heading', offset: 0 } as const) : undefined;
      edit({ clause: made.code, language: languages[0] ?? '', ...(at === undefined ? {} : { at }) });
    });
  return (
    <Dialog onClose={onClose} title={say('ui.text.add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            data-autofocus
            label={say('ui.text.kind-label')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as ClauseKind)}
            data={clauseKinds.map((value) => ({ value, label: say(`ui.text.kind.${value}`) }))}
          />
          <NativeSelect
            label={say('ui.text.place-label')}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
            data={[
              ...text.clauses.map((clause) => ({
                value: clause.code,
                label: say('ui.text.after', { clause: formatClauseTitle(clause, text, options, say) }),
              })),
              { value: '', label: say('ui.text.at-end') },
            ]}
          />
          <TextInput
            label={say('ui.text.code-label')}
            description={say('ui.text.code-what')}
            value={code}
            maxLength={40}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.text.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say('ui.text.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

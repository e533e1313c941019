import { Badge, Group, NativeSelect, TextInput } from '@mantine/core';
import { Lock } from 'lucide-react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { bracketExplained } from '../../../shared/model/clause.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { InlineForm } from '../../components/inline-form.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { useBracketActions } from './use-bracket-actions.ts';

/** The explanation of a bracket as it is typed. */
export type ExplanationDraft = { readonly reason: string; readonly note: string };

type Props = {
  readonly clause: ShownClause;
  readonly groups: readonly ShownBracket[];
  readonly n: number;
  readonly typed: ExplanationDraft;
  /** Null discards it. */
  readonly onType: (typed: ExplanationDraft | null) => void;
};

const explanationReasons = bracketExplained.shape.reason.unwrap().options;

/** Edits why words are bracketed: internal, and never in a file for the counterpart (D22). */
export function ExplainForm({ clause, groups, n, typed, onType }: Props) {
  const { text } = useTextPage();
  const say = useTranslate();
  const { explain } = useBracketActions(text.code);
  const { reason, note } = typed;
  return (
    <InlineForm
      label={say('ui.brackets.explain')}
      submit={say('ui.text.save')}
      onSubmit={() => {
        const chosen = explanationReasons.find((one) => one === reason) ?? null;
        return explain(clause, groups, n, chosen, note.trim());
      }}
      onDone={() => onType(null)}
    >
      <NativeSelect
        autoFocus
        size="xs"
        label={
          <Group gap={6} component="span">
            {say('ui.brackets.reason-label')}
            <Badge
              component="span"
              color="red"
              variant="light"
              size="sm"
              tt="none"
              leftSection={<Lock size={10} aria-hidden />}
            >
              {say('ui.history.confidential')}
            </Badge>
          </Group>
        }
        value={reason}
        onChange={(event) => onType({ note, reason: event.currentTarget.value })}
        data={[
          { value: '', label: say('ui.brackets.no-reason') },
          ...explanationReasons.map((value) => ({ value, label: say(`ui.brackets.reason.${value}`) })),
        ]}
      />
      <TextInput
        size="xs"
        label={say('ui.brackets.note')}
        value={note}
        onChange={(event) => onType({ reason, note: event.currentTarget.value })}
      />
    </InlineForm>
  );
}

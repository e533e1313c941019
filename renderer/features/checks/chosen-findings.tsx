import { Button, CloseButton, Group, Text } from '@mantine/core';
import { EyeOff, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import type { ShownFinding } from '../../../shared/model/check.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import pick from '../../components/pick/pick.module.css';
import { ReasonForm } from '../../components/reason-form.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { useChosenFindings } from './use-chosen-findings.ts';

type Props = {
  readonly findings: readonly ShownFinding[];
  /** Chooses none. */
  readonly onClear: () => void;
};

/** What can be done with the chosen findings; nothing is chosen afterwards. */
export function ChosenFindings({ findings, onClear }: Props) {
  const say = useTranslate();
  const { text } = useTextPage();
  const chosen = useChosenFindings(findings);
  const [isAsked, setAsked] = useState(false);
  const [kept, setReason] = useFormDraft<string>('waive', text.code, 'together');
  const look = { size: 'compact-sm', variant: 'default', disabled: chosen.busy } as const;
  return (
    <section
      className={`${pick.many} ${pick.panelMany}`}
      aria-label={say('ui.checks.chosen')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClear();
      }}
    >
      <Group gap="xs">
        <Text size="sm" fw={600} flex={1} role="status">
          {say('ui.chosen.count', { count: findings.length })}
        </Text>
        <CloseButton
          size="sm"
          aria-label={say('ui.chosen.clear')}
          title={`${say('ui.chosen.clear')} (Esc)`}
          onClick={onClear}
        />
      </Group>
      <Group gap="xs">
        {chosen.fixable > 0 && (
          <Button
            {...look}
            leftSection={<WandSparkles size={14} aria-hidden />}
            onClick={() => void chosen.fix().then((done) => done && onClear())}
          >
            {say('ui.checks.fix-many', { count: chosen.fixable })}
          </Button>
        )}
        {chosen.waivable > 0 && !isAsked && (
          <Button {...look} leftSection={<EyeOff size={14} aria-hidden />} onClick={() => setAsked(true)}>
            {say('ui.checks.waive-many', { count: chosen.waivable })}
          </Button>
        )}
      </Group>
      {chosen.left.length > 0 && <Text size="xs">{say('ui.checks.left-many', { clauses: chosen.left })}</Text>}
      {isAsked && chosen.waivable > 0 && (
        <ReasonForm
          label={say('ui.checks.waive-many', { count: chosen.waivable })}
          reasonLabel={say('ui.checks.reason')}
          missing={say('ui.checks.reason-missing')}
          reason={kept ?? ''}
          onType={setReason}
          onGive={async (reason) => {
            const done = await chosen.waive(reason);
            if (done) {
              setReason(null);
              onClear();
            }
            return done;
          }}
          onDone={() => setAsked(false)}
        />
      )}
    </section>
  );
}

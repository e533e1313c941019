import { Alert, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Lock, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useClauseHistory } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { collectFormTexts, countLostWords } from '../../components/lost-words.ts';
import { useNotice } from '../../components/notice.tsx';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import panelStyles from '../clause/panel.module.css';
import styles from './positions-panel.module.css';

type Props = { readonly negotiation: string; readonly clause: string; readonly clauseName: string };
const positionParts = ['opening', 'fallback', 'redLine', 'rationale'] as const;
const EMPTY_POSITION = { opening: '', fallback: '', redLine: '', rationale: '' };

/** Our position on a clause: confidential, and never in a file for the counterpart (D22). */
export function PositionsPanel({ negotiation, clause, clauseName }: Props) {
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const { data, error } = useClauseHistory(negotiation, clause);
  const [draft, setDraft] = useFormDraft<typeof EMPTY_POSITION>('position', clause);
  const { busy, run } = useRunCommand();
  const panel = useKeepFocus();
  const first = useRef<HTMLTextAreaElement>(null);
  if (error !== null) return <FailureAlert problem={error} />;
  if (data === undefined) return <Loading />;
  const [position, ...others] = data.positions;
  const before = position ?? EMPTY_POSITION;
  const take = (next: typeof EMPTY_POSITION) =>
    run(async () => {
      await call('positions.take', { negotiation, clause, ...next });
      notice.done(say('ui.history.position-taken'), {
        undo: () => call('positions.take', { negotiation, clause, ...before }),
      });
      setDraft(null);
    });
  return (
    <section ref={panel} className={panelStyles.panel} aria-label={say('ui.history.positions')}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600} size="sm">
            {clauseName}
          </Text>
          <Badge color="red" variant="light" tt="none" leftSection={<Lock size={12} aria-hidden />}>
            {say('ui.history.confidential')}
          </Badge>
        </Group>
        <DamagedRecords negotiation={negotiation} list="stances" fits={({ entity }) => entity === clause} />
        {others.length > 0 && (
          <Alert variant="default" icon={<TriangleAlert size={18} aria-hidden />}>
            {say('ui.history.two-positions')}
          </Alert>
        )}
        {draft === null
          ? positionParts.map((part) => (
              <div key={part}>
                <Text size="xs" fw={600}>
                  {say(`ui.history.position.${part}`)}
                </Text>
                {[before, ...others].map((one) => (
                  <Text key={one[part]} size="sm" className={styles.body}>
                    {one[part] === '' ? '–' : one[part]}
                  </Text>
                ))}
              </div>
            ))
          : positionParts.map((part) => (
              <Textarea
                key={part}
                ref={part === 'opening' ? first : undefined}
                size="sm"
                autosize
                minRows={2}
                label={say(`ui.history.position.${part}`)}
                value={draft[part]}
                onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
              />
            ))}
        <Group justify="flex-end" gap="xs">
          {draft === null ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setDraft(before);
                requestAnimationFrame(() => first.current?.focus());
              }}
            >
              {say('ui.history.position-edit')}
            </Button>
          ) : (
            <>
              <DiscardButton
                size="xs"
                label={say('ui.text.cancel')}
                countLost={() =>
                  positionParts.every((part) => draft[part] === before[part])
                    ? null
                    : countLostWords(collectFormTexts(draft), collectFormTexts(before))
                }
                onDiscard={() => {
                  setDraft(null);
                  return () => setDraft(draft);
                }}
              />
              <Button size="xs" loading={busy} onClick={() => void take(draft)}>
                {say('ui.text.save')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </section>
  );
}

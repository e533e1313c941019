import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { CheckPlace, ShownFinding } from '../../../shared/model/check.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { formatMoment } from '../../components/format-date.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { formatReadableText } from '../clause/shown-source.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { useConfirmLanguage } from '../clause/use-confirm-language.ts';
import { formatCheckMessages } from './check-messages.ts';
import styles from './checks.module.css';
import { canApplyFix } from './clause-fixes.ts';
import { useApplyFix } from './use-apply-fix.ts';
import { useWaiveFinding } from './use-waive-finding.ts';

/** `named`: show the clause, because the heading above is not the clause. */
type Props = { readonly finding: ShownFinding; readonly named: boolean };

/** One finding: what is wrong, where, why it matters, and what can be done. */
export function FindingCard({ finding, named }: Props) {
  const { text, options, languages, point } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { busy, fix } = useApplyFix();
  const { waive, withdraw } = useWaiveFinding(text.code);
  const { confirm } = useConfirmLanguage(text.code);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useFormDraft<string>('waive', text.code, finding.finding);
  const { place, places, other, weight, waived, waivable, language } = finding;
  const words = formatCheckMessages(finding, say);
  const clause = text.clauses.find(({ code }) => code === finding.clause);
  const where = [
    ...(named && clause !== undefined ? [formatClauseLabel(clause, text, say)] : []),
    ...(language === null ? [] : [language.toUpperCase()]),
  ].join(' · ');
  const namePlace = (one: CheckPlace) => {
    const at = text.clauses.find(({ code }) => code === one.clause);
    return at === undefined ? say('ui.checks.whole') : formatClauseLabel(at, text, say);
  };
  const small = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <Paper withBorder p="xs" className={styles.card} data-weight={weight}>
      <Stack gap={6}>
        <Group gap={6} wrap="nowrap" align="flex-start">
          {weight === 'blocks' ? (
            <CircleAlert size={16} className={styles.blocks} aria-hidden />
          ) : (
            <TriangleAlert size={16} className={styles.warns} aria-hidden />
          )}
          <Text size="sm" flex={1}>
            <strong>{words.title}</strong>
            {where !== '' && (
              <Text span size="xs" c="dimmed">
                {` · ${where}`}
              </Text>
            )}
            <br />
            {words.says}
          </Text>
          {weight === 'blocks' && waived === null && (
            <Badge size="sm" color="red" variant="light" tt="none">
              {say('ui.checks.blocks')}
            </Badge>
          )}
        </Group>
        {place !== null && (
          <div className={styles.places} data-two={other !== null || undefined}>
            {[place, ...(other === null ? [] : [other])].map((one) => (
              <FindingExcerpt key={`${one.clause}${one.language}${one.part}${one.start}`} place={one} />
            ))}
          </div>
        )}
        {places.length > 1 && (
          <Group gap={4}>
            <Text size="xs">{say('ui.checks.places', { count: places.length })}</Text>
            {places.map((one) => (
              <Button
                key={`${one.clause}${one.part}${one.start}`}
                {...small}
                variant="subtle"
                disabled={one.clause === null}
                onClick={() => showFinding({ ...finding, clause: one.clause, place: one }, languages[0] ?? '', point)}
              >
                {namePlace(one)}
              </Button>
            ))}
          </Group>
        )}
        {open && (
          <Text size="xs" className={styles.why}>
            {`${words.why}\n${words.todo}`}
          </Text>
        )}
        {waived !== null && (
          <Text size="xs">
            {say('ui.checks.waived-by', {
              by: waived.actor.name,
              at: formatMoment(waived.at, speech),
              reason: waived.reason,
            })}
          </Text>
        )}
        {reason !== null && waived === null ? (
          <ReasonForm
            label={say('ui.checks.waive')}
            reasonLabel={say('ui.checks.reason')}
            missing={say('ui.checks.reason-missing')}
            reason={reason}
            onType={setReason}
            onGive={(given) => waive(finding, given)}
            onDone={() => setReason(null)}
          />
        ) : (
          <Group gap={4}>
            {finding.clause !== null && place?.part !== 'title' && (
              <Button {...small} onClick={() => showFinding(finding, languages[0] ?? '', point)}>
                {say('ui.checks.show')}
              </Button>
            )}
            {finding.check === 'stale' && waived === null && clause !== undefined && language !== null && (
              <Button {...small} onClick={() => void confirm(clause, language)}>
                {say('ui.text.confirm', { language: language.toUpperCase() })}
              </Button>
            )}
            {waived === null && canApplyFix(text, finding) && (
              <Button
                size="compact-xs"
                loading={busy}
                title={say('ui.checks.fix-with', { words: formatReadableText(finding.fix ?? '', options) })}
                onClick={() => void fix(finding)}
              >
                {say('ui.checks.fix')}
              </Button>
            )}
            {waived === null && waivable && text.draft === null && (
              <Button {...small} onClick={() => setReason('')}>
                {say('ui.checks.waive')}
              </Button>
            )}
            {waived !== null && (
              <Button {...small} onClick={() => void withdraw(finding)}>
                {say('ui.checks.unwaive')}
              </Button>
            )}
            <Button {...small} variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
              {say('ui.checks.why')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

/** The words that a finding concerns, in their language. */
function FindingExcerpt({ place }: { readonly place: CheckPlace }) {
  return (
    <blockquote className={styles.words} lang={place.language}>
      <small>{place.language.toUpperCase()}</small>
      <p>{place.words}</p>
    </blockquote>
  );
}

function showFinding(
  { clause, place, other, language }: ShownFinding,
  otherwise: string,
  point: ReturnType<typeof useTextPage>['point'],
): void {
  if (clause === null) return;
  if (place === null || place.clause === null || place.part === 'title') {
    point({ clause, language: language ?? otherwise, part: 'body', start: 0, end: 0 });
    return;
  }
  const { part, start, end } = place;
  point({ clause: place.clause, language: place.language, part, start, end }, other?.language);
}

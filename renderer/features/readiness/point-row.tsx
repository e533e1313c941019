import { Anchor, Button, Text } from '@mantine/core';
import { Check, Flag, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { getCheckMessageKey } from '../../../shared/i18n/check-message-key.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownReadiness } from '../../../shared/model/readiness.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { formatMoment } from '../../components/format-date.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatAbsentClauseName, formatClauseTitle } from '../clause/clause-name.ts';
import { buildOwnCopyOptions } from '../clause/shown-source.ts';
import { useRecordCommand } from '../process/use-record-command.ts';
import { buildBlockerAddress } from './blocker-address.ts';
import { formatBlockerDetail } from './blocker-detail.ts';
import styles from './readiness.module.css';

/** How many blockers are shown before the rest is requested. */
const INITIAL_COUNT = 6;

type ReadinessPoint = ShownReadiness['points'][number];
type Props = { readonly text: ShownText; readonly point: ReadinessPoint };

/** One point of D19: met, blocked and by what, or overridden, by whom and why. */
export function PointRow({ text, point }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const [all, setAll] = useState(false);
  const [reason, setReason] = useFormDraft<string>('pass', text.code, point.point);
  const state = point.met ? 'met' : point.passed === null ? 'blocked' : 'passed';
  const Icon = { met: Check, blocked: X, passed: Flag }[state];
  const negotiation = text.code;
  const recorded = useRecordCommand(negotiation);
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const pass = (withdrawn: boolean, words: string) => {
    const input = { negotiation, point: point.point, reason: words, withdrawn };
    return recorded(say(withdrawn ? 'ui.ready.pass-withdrawn' : 'ui.ready.pass-done'), () =>
      call('readiness.pass', input),
    );
  };
  const asking = reason !== null && state === 'blocked' && point.passable;
  const shown = all ? point.blockers : point.blockers.slice(0, INITIAL_COUNT);
  return (
    <li className={styles.point} aria-label={say(`ready.point.${point.point}`)}>
      <span className={styles.mark} data-state={state}>
        <Icon size={18} role="img" aria-label={say(`ui.ready.state.${state}`)} />
      </span>
      <div>
        <Text fw={600}>{say(`ready.point.${point.point}`)}</Text>
        {point.passed !== null && (
          <Text size="sm">
            {say('ui.ready.passed', {
              name: point.passed.actor.name,
              at: formatMoment(point.passed.at, speech),
              reason: point.passed.reason,
            })}
          </Text>
        )}
        {shown.length > 0 && (
          <ul className={styles.blockers}>
            {shown.map((blocker, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blockers have no identity other than their position
              <li key={n}>
                <Anchor component={Link} href={buildBlockerAddress(negotiation, point, blocker)}>
                  {nameOf(blocker.clause)}
                  {blocker.language === null ? '' : ` (${formatLanguageDisplayName(blocker.language, speech)})`}
                </Anchor>
                {blocker.check === null ? '' : `: ${say(getCheckMessageKey(blocker.check, 'title'))}`}
                {blocker.detail === '' ? '' : ` – ${formatBlockerDetail(point, blocker.detail, say)}`}
              </li>
            ))}
          </ul>
        )}
        {point.blockers.length > INITIAL_COUNT && !all && (
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
            {say('ui.ready.more', { count: point.blockers.length - INITIAL_COUNT })}
          </Button>
        )}
      </div>
      <div>
        {state === 'blocked' && point.passable && !asking && (
          <Button size="compact-sm" variant="default" onClick={() => setReason('')}>
            {say('ui.ready.pass')}
          </Button>
        )}
        {state === 'blocked' && !point.passable && (
          <Text size="xs" c="dimmed">
            {say('ui.ready.not-passable')}
          </Text>
        )}
        {state === 'passed' && (
          <Button size="compact-sm" variant="subtle" onClick={() => void pass(true, point.passed?.reason ?? '')}>
            {say('ui.ready.withdraw')}
          </Button>
        )}
      </div>
      {asking && (
        <div className={styles.pass}>
          <ReasonForm
            label={say('ui.ready.pass')}
            reasonLabel={say('ui.ready.reason')}
            about={say('ui.ready.reason-about')}
            missing={say('ui.ready.reason-missing')}
            reason={reason}
            onType={setReason}
            onGive={(given) => pass(false, given)}
            onDone={() => setReason(null)}
          />
        </div>
      )}
    </li>
  );

  function nameOf(code: string | null): string {
    if (code === null) return say('ready.whole');
    const clause = text.clauses.find((one) => one.code === code);
    return clause === undefined
      ? formatAbsentClauseName(code, text, options, say)
      : formatClauseTitle(clause, text, options, say);
  }
}

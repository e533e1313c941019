import { Badge, Text } from '@mantine/core';
import { GitCompare } from 'lucide-react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ProvenanceComment, ProvenanceStep, ProvenanceUse } from '../../../shared/model/provenance.ts';
import { formatDay, formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DiffWords } from '../clause/diff-words.tsx';
import { AskedComment } from './asked-comment.tsx';
import styles from './provenance.module.css';

type Props = { readonly value: Output<'clauses.why'> };

/** The versions that changed the words, the newest first, with the comments that they settle, and what became of them. */
export function ProvenanceAnswer({ value }: Props) {
  const { say } = useInterfaceLanguage();
  const byId = new Map(value.comments.map((comment) => [comment.id, comment]));
  const select = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const pending = value.of === 'comment' && value.steps.length === 0 ? value.comments : [];
  return (
    <div className={styles.answer}>
      {value.damaged > 0 && <Text size="sm">{say('why.damaged', { count: value.damaged })}</Text>}
      {value.steps.map((step) => (
        <StepPart key={step.version} step={step} value={value} comments={select(step.settles)} />
      ))}
      {pending.map((comment) => (
        <AskedComment key={comment.id} comment={comment} />
      ))}
      {pending.length > 0 && <Text size="sm">{say('why.no-version')}</Text>}
      {value.use !== null && <UsePart use={value.use} />}
      {value.others.length > 0 && (
        <section className={styles.others} aria-label={say('why.others')}>
          <Text size="xs" c="dimmed">
            {say('why.others')}
          </Text>
          {select(value.others).map((comment) => (
            <AskedComment key={comment.id} comment={comment} />
          ))}
        </section>
      )}
    </div>
  );
}

type StepProps = Props & { readonly step: ProvenanceStep; readonly comments: readonly ProvenanceComment[] };

function StepPart({ step, value, comments }: StepProps) {
  const { speech, say } = useInterfaceLanguage();
  const { did, dated, at, actor, note, number, changes, words } = step;
  const date = dated === null ? formatMoment(at, speech) : formatDay(dated, speech);
  return (
    <section className={styles.step}>
      <Text size="xs" c="dimmed">
        {`${say(`why.${did}`, { date })} · ${say('why.version', { number, count: value.versions })}`}
      </Text>
      {value.steps.length > 1 && words.length > 0 && <Text size="sm">{words.map((one) => `“${one}”`).join(' ')}</Text>}
      {changes.map(({ old, next }, n) => (
        <DiffWords
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity other than their position
          key={n}
          language={value.language}
          changes={[
            ...(old === '' ? [] : [{ kind: 'deleted' as const, text: old }]),
            ...(next === '' ? [] : [{ kind: 'inserted' as const, text: next }]),
          ]}
        />
      ))}
      {comments.map((comment) => (
        <AskedComment key={comment.id} comment={comment} />
      ))}
      <dl className={styles.fields}>
        <dt>{say('why.by')}</dt>
        <dd>{actor.unit === null ? actor.name : `${actor.name} (${actor.unit})`}</dd>
        {note !== '' && (
          <>
            <dt>{say('why.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      {comments.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('why.no-comment')}
        </Text>
      )}
    </section>
  );
}

function UsePart({ use }: { readonly use: ProvenanceUse }) {
  const { speech, say } = useInterfaceLanguage();
  const { drafts, reactions, meetings, agreement, signingSets } = use;
  const labels = drafts.map(({ label }) => label).join(', ');
  return (
    <dl className={styles.fields}>
      <dt>{say('why.then')}</dt>
      <dd>
        <div>{labels === '' ? say('why.in-no-draft') : say('why.in-drafts', { drafts: labels })}</div>
        {reactions.map(({ draft, label, date, state }) => (
          <div key={draft} className={styles.theirs}>
            <GitCompare size={14} aria-hidden />
            {say(`why.reaction.${state}`, { draft: `${label}, ${formatDay(date, speech)}` })}
          </div>
        ))}
        {meetings.map(({ id, date, place, status }) => (
          <div key={id}>
            {status === null
              ? say('why.meeting', { place, date: formatDay(date, speech) })
              : say('why.outcome', {
                  place,
                  date: formatDay(date, speech),
                  status: say(`ui.agreement.status.${status}`),
                })}
          </div>
        ))}
        {agreement === null ? (
          <div>{say('why.not-agreed')}</div>
        ) : (
          <Badge color="green" variant="light" tt="none">
            {say('why.agreed', {
              status: say(`ui.agreement.status.${agreement.status}`),
              date: formatDay(agreement.dated ?? agreement.at.slice(0, 10), speech),
            })}
          </Badge>
        )}
        {signingSets.map(({ record, draft, at }) => (
          <div key={record}>{say('why.signing-set', { draft, date: formatDay(at.slice(0, 10), speech) })}</div>
        ))}
      </dd>
    </dl>
  );
}

import type { Output } from '../../../../shared/api/commands.ts';
import { formatLetter } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ProvenanceComment, ProvenanceStep, ProvenanceUse } from '../../../../shared/model/provenance.ts';

type Provenance = Output<'clauses.why'>;

/** Why a clause reads as it does: each version that wrote or deleted its words, the newest first, and where these went. */
export function formatProvenance(value: Provenance, speech: InterfaceLanguage): string {
  const byId = new Map(value.comments.map((comment) => [comment.id, comment]));
  const list = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const comment = byId.get(id);
      return comment === undefined ? [] : formatAskedComment(comment, speech);
    });
  const asked = value.of === 'comment' && value.steps.length === 0 ? value.comments.map(({ id }) => id) : [];
  return [
    `[${value.clause}]  ${value.language}${value.words === '' ? '' : `  “${joinLines(value.words)}”`}`,
    ...(value.damaged === 0 ? [] : [formatMessage(speech, 'why.damaged', { count: value.damaged })]),
    ...value.steps.flatMap((step) => [
      '',
      ...formatStep(step, value, speech),
      ...(step.settles.length === 0 ? [`  ${formatMessage(speech, 'why.no-comment')}`] : list(step.settles)),
    ]),
    ...list(asked),
    ...(value.use === null ? [] : ['', ...formatUse(value.use, speech)]),
    ...(value.others.length === 0 ? [] : ['', `${formatMessage(speech, 'why.others')}:`, ...list(value.others)]),
  ].join('\n');
}

const joinLines = (text: string) => text.replaceAll('\n', ' ⏎ ');
const formatField = (
  speech: InterfaceLanguage,
  name: 'by' | 'note' | 'asked' | 'answered' | 'reason' | 'source',
  text: string,
) => `  ${formatMessage(speech, `why.${name}`)}: ${joinLines(text)}`;

function formatStep(step: ProvenanceStep, { versions }: Provenance, speech: InterfaceLanguage): string[] {
  const { did, words, changes, note, actor, version } = step;
  const date = step.dated ?? step.at.slice(0, 10);
  const place = formatMessage(speech, 'why.version', { number: step.number, count: versions });
  return [
    `${version.slice(0, 8)}  ${formatMessage(speech, `why.${did}`, { date })} · ${place}`,
    ...words.map((one) => `  “${joinLines(one)}”`),
    ...changes.map(({ old, next }) =>
      joinLines(`  ${old === '' ? '' : `[-${old}-]`}${next === '' ? '' : `{+${next}+}`}`),
    ),
    formatField(speech, 'by', actor.unit === null ? actor.name : `${actor.name} (${actor.unit})`),
    ...(note === '' ? [] : [formatField(speech, 'note', note)]),
  ];
}

function formatAskedComment(comment: ProvenanceComment, speech: InterfaceLanguage): string[] {
  const { unit, otherBody, actor, claimed, draft, reply, file, body, answers } = comment;
  const source = [reply === null ? '' : formatLetter(speech, reply.letter), file?.name ?? ''].filter(
    (part) => part !== '',
  );
  const by = [
    unit ?? otherBody ?? actor.name,
    claimed === null ? '' : formatMessage(speech, 'why.claimed', { name: claimed }),
    draft === null ? '' : formatMessage(speech, 'why.on-draft', { draft }),
  ].filter((part) => part !== '');
  return [
    `  ${comment.id.slice(-8)}`,
    formatField(speech, 'asked', by.join(' · ')),
    ...(body === '' ? [] : [`    “${joinLines(body)}”`]),
    ...answers.flatMap((answer) => [
      formatField(
        speech,
        'answered',
        `${formatMessage(speech, `cli.disposition.${answer.disposition}`)} · ${answer.actor.name} · ${answer.at.slice(0, 10)}`,
      ),
      ...(answer.text === '' ? [] : [formatField(speech, 'reason', answer.text)]),
    ]),
    ...(answers.length === 0 ? [`  ${formatMessage(speech, 'why.unanswered')}`] : []),
    ...(source.length === 0 ? [] : [formatField(speech, 'source', source.join(' · '))]),
  ];
}

function formatUse(use: ProvenanceUse, speech: InterfaceLanguage): string[] {
  const { drafts, reactions, meetings, agreement, signingSets } = use;
  const names = drafts.map(({ label, code }) => `${label} (${code})`).join(', ');
  const status = (name: NonNullable<typeof agreement>['status']) =>
    formatMessage(speech, `ui.agreement.status.${name}`);
  return [
    `${formatMessage(speech, 'why.then')}:`,
    `  ${drafts.length === 0 ? formatMessage(speech, 'why.in-no-draft') : formatMessage(speech, 'why.in-drafts', { drafts: names })}`,
    ...reactions.map(
      ({ state, label, date }) => `  ${formatMessage(speech, `why.reaction.${state}`, { draft: `${label}, ${date}` })}`,
    ),
    ...meetings.map(({ date, place, status: outcome }) =>
      outcome === null
        ? `  ${formatMessage(speech, 'why.meeting', { date, place })}`
        : `  ${formatMessage(speech, 'why.outcome', { date, place, status: status(outcome) })}`,
    ),
    `  ${
      agreement === null
        ? formatMessage(speech, 'why.not-agreed')
        : formatMessage(speech, 'why.agreed', {
            status: status(agreement.status),
            date: agreement.dated ?? agreement.at.slice(0, 10),
          })
    }`,
    ...signingSets.map(
      ({ draft, at }) => `  ${formatMessage(speech, 'why.signing-set', { draft, date: at.slice(0, 10) })}`,
    ),
  ];
}

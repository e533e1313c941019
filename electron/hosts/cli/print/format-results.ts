import type { Output } from '../../../../shared/api/commands.ts';
import { formatCorrection, formatLetter } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatDamagedRecord } from '../../../../shared/i18n/format-store-fault.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ShownComment, ShownVersion } from '../../../../shared/model/shown.ts';
import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import { extractSearchableText } from '../../../../shared/text/search/searchable-text.ts';

/** The output of commands for people, one function per command. */

const shortenHash = (hash: string) => hash.slice(0, 8);
const shortenId = (id: string) => id.slice(-8);
const formatDay = (at: string) => at.slice(0, 10);
const joinLines = (text: string) => text.replaceAll('\n', ' ⏎ ');

export function formatLoadedSample(value: Output<'sample.load'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.sample', { code: value.code, records: value.records });
}

export function formatNegotiations(all: Output<'negotiations.list'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.empty');
  return all
    .map((one) => {
      const title = extractSearchableText(one.title[speech] ?? Object.values(one.title)[0] ?? '').replaceAll('\n', ' ');
      const counts = (['openComments', 'brackets', 'stale', 'conflicts', 'damaged', 'newer'] as const)
        .filter((name) => one[name] > 0)
        .map((name) => formatMessage(speech, `cli.counts.${name}`, { count: one[name] }));
      const size = formatMessage(speech, 'cli.counts.clauses', {
        clauses: one.clauses,
        drafts: one.drafts,
        languages: one.languages,
      });
      return `${one.code}  ${title}\n  ${[size, ...counts].join(' · ')}`;
    })
    .join('\n');
}

export function formatClauseHistory(
  value: Output<'clauses.history'>,
  damage: readonly ShownDamagedRecord[],
  speech: InterfaceLanguage,
): string {
  const { clause, versions, positions, damagedComments } = value;
  const lost = damage.filter((one) => one.subject === 'comment' && one.clause === clause.code);
  const unnamed = damagedComments - lost.length;
  return [
    `[${clause.code}]${clause.draft === null ? '' : `  ${formatMessage(speech, 'cli.of-draft', { draft: clause.draft })}`}`,
    ...versions.map((version) => formatVersion(version, damage, speech)),
    ...(value.comments.length + lost.length === 0 ? [] : ['', formatComments(value.comments, lost, speech)]),
    ...(unnamed <= 0 ? [] : [formatMessage(speech, 'cli.damaged-comments', { count: unnamed })]),
    ...positions.map((one) => `\n${formatMessage(speech, 'cli.position', { ...one })}`),
  ].join('\n');
}

/** One line in the place of what cannot be read. */
export function formatDamage({ hash, ...row }: ShownDamagedRecord, speech: InterfaceLanguage): string {
  return `${shortenHash(hash)}  ${formatDamagedRecord(row, speech)}`;
}

function formatVersion(
  version: ShownVersion,
  damage: readonly ShownDamagedRecord[],
  speech: InterfaceLanguage,
): string {
  if (version.damaged) {
    const lost = damage.find(({ hash }) => hash === version.hash);
    return `\n${lost === undefined ? `${shortenHash(version.hash)}  ${formatMessage(speech, 'cli.damaged')}` : formatDamage(lost, speech)}`;
  }
  const changed = Object.entries(version.change).map(
    ([language, sense]) => `${language} (${formatMessage(speech, `cli.sense.${sense}`)})`,
  );
  const about = [
    shortenHash(version.hash),
    version.dated ?? formatDay(version.at),
    version.actor?.name ?? '',
    ...(version.head ? [formatMessage(speech, 'cli.head')] : []),
    ...version.drafts,
  ];
  return [
    `\n${about.join('  ')}`,
    ...(changed.length === 0 ? [] : [`  ${changed.join(', ')}`]),
    ...(version.note === '' ? [] : [`  ${joinLines(version.note)}`]),
    ...(version.stale.length === 0 ? [] : [`  ‹${formatMessage(speech, 'cli.stale', { languages: version.stale })}›`]),
  ].join('\n');
}

export function formatComments(
  all: readonly ShownComment[],
  damage: readonly ShownDamagedRecord[],
  speech: InterfaceLanguage,
): string {
  if (all.length + damage.length === 0) return formatMessage(speech, 'cli.no-comments');
  const replies = new Map(all.flatMap(({ reply }) => (reply === null ? [] : [[reply.id, reply] as const])));
  const comments = all.map((one) => formatComment(one, replies, speech));
  return [...damage.map((one) => formatDamage(one, speech)), ...comments].join('\n');
}

type CommentReplies = ReadonlyMap<string, NonNullable<ShownComment['reply']>>;

function formatComment(one: ShownComment, replies: CommentReplies, speech: InterfaceLanguage): string {
  const about = [
    shortenId(one.id),
    one.unit ?? one.otherBody ?? one.actor.name,
    one.clause ?? formatMessage(speech, 'cli.whole-text'),
    one.language ?? '',
    formatMessage(speech, `cli.kind.${one.kind}`),
  ];
  const answers = one.answers.map(
    (answer) =>
      `  → ${formatMessage(speech, `cli.disposition.${answer.disposition}`)}. ${joinLines(answer.text)}${answer.version === null ? '' : ` (${shortenHash(answer.version)})`}`,
  );
  return [
    about.filter((part) => part !== '').join('  '),
    ...listSourceLines(one, replies, speech),
    ...(one.quote === null ? [] : [`  “${joinLines(one.quote.text)}”`]),
    `  ${joinLines(one.body)}`,
    ...(one.proposal === null ? [] : [`  ${formatMessage(speech, 'cli.proposal', { text: joinLines(one.proposal) })}`]),
    ...(answers.length === 0 ? [`  → ${formatMessage(speech, 'cli.unanswered')}`] : answers),
  ].join('\n');
}

/** The file that a comment is in, the letter that it came with, and what that letter corrects. */
function listSourceLines(
  { reply, file }: ShownComment,
  replies: ReadonlyMap<string, NonNullable<ShownComment['reply']>>,
  speech: InterfaceLanguage,
): string[] {
  const letter = reply === null ? [] : [formatLetter(speech, reply.letter), formatCorrection(speech, reply, replies)];
  const parts = [...letter, file?.name ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`  ${parts.join(' · ')}`];
}

/** Deleted words as [-words-] and inserted ones as {+words+}, which colour-blind readers can distinguish. */
export function formatClauseDiff(value: Output<'clauses.diff'>, speech: InterfaceLanguage): string {
  const shown = value.languages.map(({ language, heading, body }) => {
    const marked = [...heading, { kind: 'kept' as const, text: heading.length === 0 ? '' : '\n' }, ...body]
      .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
      .join('');
    const same = [...heading, ...body].every((change) => change.kind === 'kept');
    return `\n— ${language}${same ? `  ‹${formatMessage(speech, 'cli.same')}›` : ''}\n${marked}`;
  });
  return [`[${value.clause}]  ${shortenHash(value.from)} → ${shortenHash(value.to)}`, ...shown].join('\n');
}

export function formatWrittenVersion(
  value: { version: string; stale: readonly string[] },
  speech: InterfaceLanguage,
): string {
  const stale = value.stale.length === 0 ? '' : ` ‹${formatMessage(speech, 'cli.stale', { languages: value.stale })}›`;
  return `${formatMessage(speech, 'cli.written', { version: shortenHash(value.version) })}${stale}`;
}

export function formatRecordHash(value: { record: string }, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.recorded', { record: shortenHash(value.record) });
}

export function formatNewComment(value: Output<'comments.make'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.commented', { comment: shortenId(value.comment) });
}

export function formatFrozenDraft(value: Output<'drafts.freeze'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.frozen', { code: value.code, label: value.label, date: value.date });
}

export function formatSearchHits(all: Output<'search.find'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-hits');
  return all
    .map((hit) => {
      const about = [
        formatMessage(speech, `cli.where.${hit.where}`),
        hit.clause ?? '',
        hit.language ?? '',
        hit.unit ?? '',
      ].filter((part) => part !== '');
      let shown = '';
      let at = 0;
      for (const { at: start, length } of hit.found) {
        shown += `${hit.text.slice(at, start)}»${hit.text.slice(start, start + length)}«`;
        at = start + length;
      }
      return `${about.join(' · ')}\n  ${joinLines(shown + hit.text.slice(at))}`;
    })
    .join('\n');
}

export function formatExportedFile(value: Output<'exports.make'>, out: string, speech: InterfaceLanguage): string {
  const warnings = value.warnings.map(({ code, clause, detail }) =>
    formatMessage(speech, `cli.warning.${code}`, {
      clause: clause === '' ? formatMessage(speech, 'cli.title') : clause,
      detail,
    }),
  );
  return [
    formatMessage(speech, 'cli.exported', { out, size: value.file.size, sha256: value.file.sha256 }),
    ...warnings,
  ].join('\n');
}

export function formatRecords(all: Output<'records.list'>, speech: InterfaceLanguage): string {
  const lines = all.map(
    (one) =>
      `${shortenHash(one.hash)}  ${formatDay(one.at)}  ${one.kind}  ${one.actor}${one.state === 'good' ? '' : `  ‹${formatMessage(speech, `cli.state.${one.state}`)}›`}`,
  );
  return [...lines, formatMessage(speech, 'cli.records', { count: all.length })].join('\n');
}

export function formatRecordVerification(value: Output<'records.verify'>, speech: InterfaceLanguage): string {
  const { records: count, devices, newer, faults } = value;
  const found = faults.map(
    ({ hash, fault, seq, device }) =>
      `${shortenHash(hash)}  ${formatMessage(speech, `cli.fault.${fault}`)}  (${shortenId(device)} ${seq})`,
  );
  return [
    ...found,
    formatMessage(speech, faults.length === 0 ? 'cli.verified' : 'cli.faulty', {
      count,
      devices,
      newer,
      faults: faults.length,
    }),
  ].join('\n');
}

export function formatRebuiltStore(value: Output<'store.rebuild'>, speech: InterfaceLanguage): string {
  const damaged = value.damaged.map((hash) => `${shortenHash(hash)}  ${formatMessage(speech, 'cli.fault.damaged')}`);
  return [...damaged, formatMessage(speech, 'cli.rebuilt', { records: value.records })].join('\n');
}

export function formatBackup(value: Output<'store.backup'>, speech: InterfaceLanguage): string {
  const { file, records, bytes, encrypted } = value;
  const done = formatMessage(speech, encrypted ? 'cli.backed-up-encrypted' : 'cli.backed-up', { file, records, bytes });
  const count = value.damagedRecords;
  const damaged = count === 0 ? '' : ` ${formatMessage(speech, 'cli.damaged-records', { count })}`;
  return `${done}${damaged}${formatDamagedFiles(value, speech)}`;
}

function formatDamagedFiles(
  { damagedFiles: count }: { readonly damagedFiles: number },
  speech: InterfaceLanguage,
): string {
  return count === 0 ? '' : ` ${formatMessage(speech, 'cli.damaged-files', { count })}`;
}

export function formatRestoredStore(value: Output<'store.restore'>, speech: InterfaceLanguage): string {
  const kept = value.kept === null ? '' : ` ${formatMessage(speech, 'cli.kept-before', { file: value.kept })}`;
  return `${formatMessage(speech, 'cli.restored', { records: value.records })}${kept}${formatDamagedFiles(value, speech)}`;
}

export function formatDeletedNegotiation(value: Output<'negotiations.delete'>, speech: InterfaceLanguage): string {
  const { records, files, archive, rewritten, remaining, unowned, erased } = value;
  return [
    formatMessage(speech, 'cli.deleted', { records, files }),
    ...(archive === null ? [] : [formatMessage(speech, 'cli.deleted-archive', { file: archive })]),
    ...rewritten.map((file) => formatMessage(speech, 'cli.deleted-rewritten', { file })),
    ...remaining.map((file) => formatMessage(speech, 'cli.deleted-remaining', { file })),
    ...(unowned === 0 ? [] : [formatMessage(speech, 'cli.deleted-unowned', { count: unowned })]),
    ...(erased ? [] : [formatMessage(speech, 'cli.deleted-later', {})]),
    formatMessage(speech, 'cli.deleted-elsewhere', {}),
  ].join('\n');
}

export function formatPerson({ name, unit }: Output<'person.set'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.person', { name, unit: unit ?? '–' });
}

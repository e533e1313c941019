import type { Output } from '../../../shared/api/commands.ts';
import { formatMessage, type InterfaceLanguage } from '../../../shared/i18n/format-message.ts';
import type { ShownComment, ShownVersion } from '../../../shared/model/shown.ts';
import { extractSearchableText } from '../../../shared/text/search/searchable-text.ts';

/** What commands say to people, a function a command. */

const short = (hash: string) => hash.slice(0, 8);
const tail = (id: string) => id.slice(-8);
const day = (at: string) => at.slice(0, 10);
const oneLine = (text: string) => text.replaceAll('\n', ' ⏎ ');

export function sample(value: Output<'sample.load'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.sample', { code: value.code, records: value.records });
}

export function negotiations(all: Output<'negotiations.list'>, speech: InterfaceLanguage): string {
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

export function history(value: Output<'clauses.history'>, speech: InterfaceLanguage): string {
  const { clause, versions, positions, damagedComments } = value;
  return [
    `[${clause.code}]${clause.draft === null ? '' : `  ${formatMessage(speech, 'cli.of-draft', { draft: clause.draft })}`}`,
    ...versions.map((version) => versionLines(version, speech)),
    ...(value.comments.length === 0 ? [] : ['', comments(value.comments, speech)]),
    ...(damagedComments === 0 ? [] : [formatMessage(speech, 'cli.damaged-comments', { count: damagedComments })]),
    ...positions.map((one) => `\n${formatMessage(speech, 'cli.position', { ...one })}`),
  ].join('\n');
}

function versionLines(version: ShownVersion, speech: InterfaceLanguage): string {
  if (version.damaged) return `\n${short(version.hash)}  ${formatMessage(speech, 'cli.damaged')}`;
  const changed = Object.entries(version.change).map(
    ([language, sense]) => `${language} (${formatMessage(speech, `cli.sense.${sense}`)})`,
  );
  const about = [
    short(version.hash),
    version.dated ?? day(version.at),
    version.actor?.name ?? '',
    ...(version.head ? [formatMessage(speech, 'cli.head')] : []),
    ...version.drafts,
  ];
  return [
    `\n${about.join('  ')}`,
    ...(changed.length === 0 ? [] : [`  ${changed.join(', ')}`]),
    ...(version.note === '' ? [] : [`  ${oneLine(version.note)}`]),
    ...(version.stale.length === 0 ? [] : [`  ‹${formatMessage(speech, 'cli.stale', { languages: version.stale })}›`]),
  ].join('\n');
}

export function comments(all: readonly ShownComment[], speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-comments');
  return all
    .map((one) => {
      const about = [
        tail(one.id),
        one.unit ?? one.otherBody ?? one.actor.name,
        one.clause ?? formatMessage(speech, 'cli.whole-text'),
        one.language ?? '',
        formatMessage(speech, `cli.kind.${one.kind}`),
      ];
      const answers = one.answers.map(
        (answer) =>
          `  → ${formatMessage(speech, `cli.disposition.${answer.disposition}`)}. ${oneLine(answer.text)}${answer.version === null ? '' : ` (${short(answer.version)})`}`,
      );
      return [
        about.filter((part) => part !== '').join('  '),
        ...(one.quote === null ? [] : [`  “${oneLine(one.quote.text)}”`]),
        `  ${oneLine(one.body)}`,
        ...(one.proposal === null
          ? []
          : [`  ${formatMessage(speech, 'cli.proposal', { text: oneLine(one.proposal) })}`]),
        ...(answers.length === 0 ? [`  → ${formatMessage(speech, 'cli.unanswered')}`] : answers),
      ].join('\n');
    })
    .join('\n');
}

/** Deleted words as [-words-] and inserted ones as {+words+}, which no colour-blind reader can miss. */
export function diff(value: Output<'clauses.diff'>, speech: InterfaceLanguage): string {
  const shown = value.languages.map(({ language, heading, body }) => {
    const marked = [...heading, { kind: 'kept' as const, text: heading.length === 0 ? '' : '\n' }, ...body]
      .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
      .join('');
    const same = [...heading, ...body].every((change) => change.kind === 'kept');
    return `\n— ${language}${same ? `  ‹${formatMessage(speech, 'cli.same')}›` : ''}\n${marked}`;
  });
  return [`[${value.clause}]  ${short(value.from)} → ${short(value.to)}`, ...shown].join('\n');
}

export function written(value: { version: string; stale: readonly string[] }, speech: InterfaceLanguage): string {
  const stale = value.stale.length === 0 ? '' : ` ‹${formatMessage(speech, 'cli.stale', { languages: value.stale })}›`;
  return `${formatMessage(speech, 'cli.written', { version: short(value.version) })}${stale}`;
}

export function recorded(value: { record: string }, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.recorded', { record: short(value.record) });
}

export function commented(value: Output<'comments.make'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.commented', { comment: tail(value.comment) });
}

export function frozen(value: Output<'drafts.freeze'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.frozen', { code: value.code, label: value.label, date: value.date });
}

export function hits(all: Output<'search.find'>, speech: InterfaceLanguage): string {
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
      return `${about.join(' · ')}\n  ${oneLine(shown + hit.text.slice(at))}`;
    })
    .join('\n');
}

export function exported(value: Output<'exports.make'>, out: string, speech: InterfaceLanguage): string {
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

export function records(all: Output<'records.list'>, speech: InterfaceLanguage): string {
  const lines = all.map(
    (one) =>
      `${short(one.hash)}  ${day(one.at)}  ${one.kind}  ${one.actor}${one.state === 'good' ? '' : `  ‹${formatMessage(speech, `cli.state.${one.state}`)}›`}`,
  );
  return [...lines, formatMessage(speech, 'cli.records', { count: all.length })].join('\n');
}

export function verified(value: Output<'records.verify'>, speech: InterfaceLanguage): string {
  const { records: count, devices, newer, faults } = value;
  const found = faults.map(
    ({ hash, fault, seq, device }) =>
      `${short(hash)}  ${formatMessage(speech, `cli.fault.${fault}`)}  (${tail(device)} ${seq})`,
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

export function rebuilt(value: Output<'store.rebuild'>, speech: InterfaceLanguage): string {
  const damaged = value.damaged.map((hash) => `${short(hash)}  ${formatMessage(speech, 'cli.fault.damaged')}`);
  return [...damaged, formatMessage(speech, 'cli.rebuilt', { records: value.records })].join('\n');
}

export function backedUp(value: Output<'store.backup'>, speech: InterfaceLanguage): string {
  return `${formatMessage(speech, 'cli.backed-up', value)}${damagedFiles(value, speech)}`;
}

function damagedFiles({ damagedFiles: count }: { readonly damagedFiles: number }, speech: InterfaceLanguage): string {
  return count === 0 ? '' : ` ${formatMessage(speech, 'cli.damaged-files', { count })}`;
}

export function restored(value: Output<'store.restore'>, speech: InterfaceLanguage): string {
  const kept = value.kept === null ? '' : ` ${formatMessage(speech, 'cli.kept-before', { file: value.kept })}`;
  return `${formatMessage(speech, 'cli.restored', { records: value.records })}${kept}${damagedFiles(value, speech)}`;
}

export function deleted(value: Output<'negotiations.delete'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.deleted', value);
}

export function person({ name, unit }: Output<'person.set'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.person', { name, unit: unit ?? '–' });
}

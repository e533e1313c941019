import { Failure } from '../../../../shared/api/failure.ts';
import { formatDelivery } from '../../../../shared/i18n/format-letter.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ShownClause, ShownText } from '../../../../shared/model/shown.ts';
import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import { formatNumberLabel, selectNumbers } from '../../../../shared/rules/clause-labels.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { type RenderOptions, renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { formatDamage } from './format-results.ts';

/** What a text is shown with, though it is no clause. */
const OF_THE_WHOLE: ReadonlySet<ShownDamagedRecord['subject']> = new Set(['negotiation', 'draft', 'unit']);

/** A whole text for a terminal, in one language, as in our own original; throws `language-unknown`. */
export function formatText(
  shown: ShownText,
  damage: readonly ShownDamagedRecord[],
  asked: string | null,
  speech: InterfaceLanguage,
): string {
  const language = asked ?? shown.languages[0] ?? '';
  if (!shown.languages.includes(language))
    throw new Failure('language-unknown', { named: language, known: shown.languages });
  const ours = shown.parties.find((party) => party.side === 'ours')?.code ?? '';
  const theirs = shown.parties.find((party) => party.code !== ours)?.code ?? '';
  const known = shown.clauses.flatMap(({ code, number }) => (number === null ? [] : [[code, number] as const]));
  const numbers = selectNumbers({ ...shown, numbers: new Map(known) }, language);
  const options: RenderOptions = { parties: [ours, theirs], copy: ours, view: 'bracketed', numbers };
  const read = (source: string) => {
    const parsed = parseMarks(source);
    return parsed.ok ? renderMarks(parsed.marks, options).text : source;
  };
  const draft =
    shown.draft === null
      ? formatMessage(speech, 'cli.working-text')
      : `${shown.draft.label} (${shown.draft.code}, ${shown.draft.date})`;
  const delivery = formatDelivery(speech, shown.draft?.delivery ?? null);
  const others = shown.drafts.map(({ code, label }) => `${code} (${label})`).join(', ');
  const head = [
    read(shown.title[language] ?? ''),
    '',
    formatMessage(speech, 'cli.shown', { draft, language, languages: shown.languages }),
    ...(delivery === '' ? [] : [delivery]),
    ...(others === '' ? [] : [formatMessage(speech, 'cli.drafts', { drafts: others })]),
    ...damage.filter(({ subject }) => OF_THE_WHOLE.has(subject)).map((one) => formatDamage(one, speech)),
    ...(shown.removed.length === 0
      ? []
      : [formatMessage(speech, 'cli.removed', { clauses: shown.removed.map(({ code }) => code) })]),
  ];
  const clauses = shown.clauses.map((clause) => formatClause(clause, damage, language, shown, read, speech));
  return [...head, ...clauses].join('\n');
}

function formatClause(
  clause: ShownClause,
  damage: readonly ShownDamagedRecord[],
  language: Language,
  shown: ShownText,
  read: (source: string) => string,
  speech: InterfaceLanguage,
): string {
  const label = formatNumberLabel(clause, clause.number, shown, language) ?? '';
  const heading = read(clause.heading[language] ?? '');
  const lost = damage.filter((one) => one.clause === clause.code && one.subject !== 'comment');
  const body = clause.damaged
    ? [formatMessage(speech, 'cli.damaged'), ...lost.map((one) => formatDamage(one, speech))].join('\n')
    : read(clause.body[language] ?? formatMessage(speech, 'cli.no-text'));
  const title = [label, heading].filter((part) => part !== '').join(' · ');
  return [
    '',
    [title, `[${clause.code}]`, ...listFlags(clause, language, speech)].filter((part) => part !== '').join('  '),
    // The heading of a part has no words below it.
    ...(body === '' ? [] : [body]),
  ].join('\n');
}

function listFlags(clause: ShownClause, language: Language, speech: InterfaceLanguage): string[] {
  const open = clause.brackets[language] ?? 0;
  return [
    ...listStatusFlags(clause.status, speech),
    ...(clause.stale.length === 0 ? [] : [formatMessage(speech, 'cli.stale', { languages: clause.stale })]),
    ...(open === 0 ? [] : [formatMessage(speech, 'cli.brackets', { count: open })]),
    ...(clause.openComments === 0 ? [] : [formatMessage(speech, 'cli.open-comments', { count: clause.openComments })]),
    ...(clause.heads.length < 2
      ? []
      : [formatMessage(speech, 'cli.two-heads', { heads: clause.heads.map((hash) => hash.slice(0, 8)) })]),
    ...(clause.placedTwice ? [formatMessage(speech, 'cli.placed-twice')] : []),
    ...(clause.newer ? [formatMessage(speech, 'cli.newer')] : []),
  ].map((flag) => `‹${flag}›`);
}

function listStatusFlags(status: ShownClause['status'], speech: InterfaceLanguage): string[] {
  if (status === null || status.status === 'open') return [];
  const statusWords = formatMessage(speech, `ui.agreement.status.${status.status}`);
  const date = status.dated ?? status.at.slice(0, 10);
  return [
    formatMessage(speech, 'cli.status', { status: statusWords, by: status.actor.name, date }),
    ...(status.broken ? [formatMessage(speech, 'cli.broken')] : []),
    ...(status.conflict ? [formatMessage(speech, 'cli.said-twice')] : []),
  ];
}

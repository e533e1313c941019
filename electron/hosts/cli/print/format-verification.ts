import type { Output } from '../../../../shared/api/commands.ts';
import type { Failure } from '../../../../shared/api/failure.ts';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { findSpoofs } from '../../../../shared/text/spoofs/find-spoofs.ts';
import type { Spoof } from '../../../../shared/text/spoofs/spoof.ts';

type VerificationOutput = Output<'files.verify'>;
type Difference = VerificationOutput['differences'][number];

/** The result for one file: what it is, or why that is unknown. */
export type PathVerification = { readonly path: string } & (
  | Output<'files.verify'>
  | { readonly error: { readonly code: string; readonly details: Failure['details'] } }
);

/** What a file is; if it is another text, the differing words marked as in `diff`, and lookalike characters by name. */
export function formatVerification(one: PathVerification, speech: InterfaceLanguage): string {
  if ('error' in one) return `${one.path}: ${formatMessage(speech, `error.${one.error.code}`, one.error.details)}`;
  const { path, state, export: made, differences, carries } = one;
  const uncompared = describeUncompared(speech, one.uncompared);
  const beside = Object.entries(carries).flatMap(([what, count]) =>
    count === 0 ? [] : [formatMessage(speech, `cli.verify.${what}`, { count })],
  );
  const how = formatReadSteps(speech, one.how);
  return [
    `${path}: ${formatMessage(speech, `cli.verify.${state}`)}`,
    ...(how === null ? [] : [`  ${how}`]),
    ...(made === null ? [] : [`  ${formatMessage(speech, 'cli.verify.of', getExportDetails(made))}`]),
    ...(made?.newer ? [`  ${formatMessage(speech, 'cli.verify.newer', { newer: made.newer })}`] : []),
    ...(beside.length === 0 ? [] : [`  ${formatMessage(speech, 'cli.verify.carries', { what: beside })}`]),
    ...(one.unseen.length === 0 ? [] : [`  ${formatMessage(speech, 'cli.unseen', { words: quoteWords(one.unseen) })}`]),
    ...(uncompared === null ? [] : [`  ${uncompared}`]),
    ...differences.flatMap((difference) => formatDifference(difference, made?.languages ?? [], speech)),
  ].join('\n');
}

function formatDifference(
  { part, paragraph, exported, given }: Difference,
  languages: readonly string[],
  speech: InterfaceLanguage,
) {
  const where = part === 'around' ? 'cli.verify.around' : 'cli.verify.paragraph';
  const changes = exported === null || given === null ? null : diffText(exported, given);
  const old = changes === null ? exported : formatOneSide(changes, 'inserted');
  const next = changes === null ? given : formatOneSide(changes, 'deleted');
  return [
    `  ${formatMessage(speech, where, { paragraph })}`,
    ...(old === null ? [] : [`    - ${old}`]),
    ...(next === null ? [] : [`    + ${next}`]),
    ...findNewSpoofs(given ?? '', exported ?? '', languages).map(
      ({ kind, looksLike, codePoints }) =>
        `      ${formatMessage(speech, `spoof.${kind}`, { word: looksLike, signs: [...codePoints] })}`,
    ),
  ];
}

/** One of the two texts, with the words that the other lacks marked. */
function formatOneSide(changes: readonly TextChange[], without: TextChange['kind']): string {
  return changes
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

/** Lookalike characters in the received words that the exported ones lack, since the two lines look the same. */
function findNewSpoofs(given: string, exported: string, languages: readonly string[]): Spoof[] {
  const [found = []] = languages.map((language) => findSpoofs(given, language)).toSorted((a, b) => a.length - b.length);
  return found.filter(({ start, end }) => !exported.includes(given.slice(start, end)));
}

function getExportDetails(made: NonNullable<VerificationOutput['export']>) {
  const { name, negotiation, draft, languages, copy, at, actor } = made;
  return { name, negotiation, draft: draft ?? '–', languages, copy: copy ?? '–', at: at.slice(0, 10), by: actor.name };
}

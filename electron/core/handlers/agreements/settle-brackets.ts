import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { BracketPart } from '../../../../shared/model/agreement.ts';
import type { Texts } from '../../../../shared/model/fields.ts';
import { findBracketGroups, settleBracketGroup } from '../../../../shared/rules/bracket-groups.ts';
import { printMarks } from '../../../../shared/text/marks/print-marks.ts';
import type { WriteContext } from '../../context.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { assertOwnClause, findWritableHead, resolveParentVersions } from '../../queries/text/clause-heads.ts';
import { assertClauseUnlocked } from '../../queries/text/clause-lock.ts';
import { appendClauseVersion } from '../../records/append-clause-version.ts';

type ClauseTexts = { readonly [part in BracketPart]: Texts };
type BracketPlace = Input<'brackets.settle'>['places'][number];

/**
 * Replaces brackets by agreed words, all in one version, so that languages settled together stay current together (D9).
 * Throws `bracket-unknown` if the head no longer has such brackets.
 */
export function settleBrackets(context: WriteContext, input: Input<'brackets.settle'>): Output<'brackets.settle'> {
  return context.transact((writer) => {
    const { db } = writer;
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    assertOwnClause(clause);
    assertClauseUnlocked(db, clause);
    // With two heads neither is the current text, whichever of them was named.
    const payload: ClauseTexts = findWritableHead(db, clause)?.payload ?? { heading: {}, body: {} };
    const parents = resolveParentVersions(db, negotiation.id, clause, input.parents).map(({ hash }) => hash);
    const texts: { [language: string]: { [part in BracketPart]?: string } } = {};
    // From the end, so that earlier offsets stay valid.
    for (const place of input.places.toSorted((a, b) => b.start - a.start)) {
      const { language, part } = place;
      const had = payload[part][language] ?? '';
      const text = { ...texts[language] };
      text[part] = settlePlace(clause.code, place, had, text[part] ?? had);
      texts[language] = text;
    }
    return appendClauseVersion(writer, negotiation, clause, { parents, texts, note: input.note });
  });
}

/** Returns `source` with one place settled; `had` is the text before any of its places was settled. */
function settlePlace(clause: string, place: BracketPlace, had: string, source: string): string {
  const { language, part, start, end } = place;
  const group = findBracketGroups(had).find((one) => one.start === start && one.end === end);
  const stands = findBracketGroups(source).some((one) => one.start === start && one.end === end);
  if (group === undefined || !stands) {
    throw new Failure('bracket-unknown', { clause, language, quote: had.slice(start, end) });
  }
  const words = chooseWords(
    place,
    group.options.map(({ marks }) => printMarks(marks)),
  );
  if (part === 'heading' && words.includes('\n')) throw createInputFailure('words', 'line-feed');
  const after = settleBracketGroup(source, group, words);
  if (after !== null) return after;
  checkTextMarks(clause, language, part, source.slice(0, start) + words + source.slice(end));
  const near = source.slice(Math.max(0, start - 12), end);
  throw new Failure('text-marks', { clause, language, part, at: start, fault: 'mark-empty', near });
}

function chooseWords({ take }: BracketPlace, options: readonly string[]): string {
  if ('words' in take) return take.words;
  const words = options[take.option];
  if (words === undefined) throw createInputFailure('option', `0–${options.length - 1}`);
  return words;
}

const createInputFailure = (field: string, reason: string) =>
  new Failure('input-invalid', { command: 'brackets.settle', where: `places.take.${field}`, reason });

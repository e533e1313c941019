import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownSummary, SummaryChange, SummaryConcession } from '../../../../shared/model/summary.ts';
import { findSettledBrackets } from '../../../../shared/rules/summary/settled-brackets.ts';
import type { ReadContext } from '../../context.ts';
import { listClauseVersions } from '../../store/clauses.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { getVersionText, type PlacedClause } from '../../store/texts.ts';
import { readShownComments } from '../comments/shown-comments.ts';
import { findNegotiation } from '../resolve-names.ts';
import { type GatheredText, gatherText } from '../text/gather-text.ts';
import { formatFullClauseName, renderOwnCopy } from '../text/render-words.ts';
import { listOpenPoints } from './open-points.ts';

type Db = ReadContext['store']['db'];

/** Characters of words that are quoted: enough to recognize them. */
const MAX_WORDS = 110;

/** What became of a text since one of its drafts, for our own side. Throws `draft-unknown` or `draft-foreign`. */
export function showSummary({ store: { db } }: ReadContext, input: Input<'summary.show'>): ShownSummary {
  const { id } = findNegotiation(db, input.negotiation);
  const [before, now] = [input.since, null].map((draft) => gatherText(db, { negotiation: id, draft }));
  if (before?.draft == null || now === undefined) throw new Failure('draft-unknown', { named: input.since, known: [] });
  const { code, origin } = before.draft.record.payload;
  if (origin === 'counterpart') throw new Failure('draft-foreign', { draft: code });
  const { speech } = input;
  const language = now.description.languages.includes(speech) ? speech : (now.description.languages[0] ?? 'id');
  const units = readUnitsById(db, id);
  const name = (clause: string | null) =>
    clause === null
      ? null
      : { code: clause, name: formatFullClauseName(pickHolder(now, before, clause), clause, speech) };
  const { comments } = readShownComments(db, id, null);
  const since = before.draft.record.at;
  return {
    draft: { code, label: before.draft.label, date: before.draft.date },
    language,
    lead: [...units.values()].find(({ payload }) => payload.lead)?.payload.code ?? '',
    changes: listChanges(db, before, now, language).map(({ clause, ...change }) => ({
      ...change,
      clause: name(clause),
    })),
    concessions: listConcessions(db, before, now, language).map(({ clause, ...said }) => ({
      ...said,
      clause: name(clause),
    })),
    responses: comments.flatMap(({ clause, unit, otherBody, body, proposal, answers: [answer] }) =>
      answer === undefined || answer.at <= since
        ? []
        : [
            {
              clause: name(clause),
              who: unit ?? otherBody ?? '',
              asked: shorten(body === '' ? (proposal ?? '') : body),
              disposition: answer.disposition,
              reason: shorten(answer.text),
            },
          ],
    ),
    open: listOpenPoints(db, now, comments, language).map(({ clause, words, ...point }) => ({
      ...point,
      words: shorten(words),
      clause: name(clause),
    })),
  };
}

/** A clause that was removed since has its name in the draft. */
const pickHolder = (now: GatheredText, before: GatheredText, clause: string): GatheredText =>
  now.clauses.some(({ code }) => code === clause) ? now : before;

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS).trimEnd()}…` : line;
}

type Named<T extends { readonly clause: unknown }> = Omit<T, 'clause'> & { readonly clause: string };

/** Clauses in which more changed than the wording, in the order of the text; removed ones last. */
function listChanges(db: Db, before: GatheredText, now: GatheredText, language: string): Named<SummaryChange>[] {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const there = new Set(now.clauses.map(({ id }) => id));
  const words = (text: GatheredText, clause: PlacedClause | undefined) => renderWords(text, clause, language);
  const kept = now.clauses.flatMap((clause): Named<SummaryChange>[] => {
    const was = old.get(clause.id);
    const next = words(now, clause);
    if (was === undefined)
      return next === '' ? [] : [{ clause: clause.code, kind: 'added', old: '', next: shorten(next) }];
    if (was.versions[0]?.hash === clause.versions[0]?.hash || !hasChangedSense(db, was, clause)) return [];
    return [{ clause: clause.code, kind: 'changed', ...quoteChange(words(before, was), next) }];
  });
  const removed = before.clauses.filter(({ id }) => !there.has(id));
  return [
    ...kept,
    ...removed.map((clause): Named<SummaryChange> => {
      return { clause: clause.code, kind: 'removed', old: shorten(words(before, clause)), next: '' };
    }),
  ];
}

function renderWords(text: GatheredText, clause: PlacedClause | undefined, language: string): string {
  const { heading = '', body = '' } = getVersionText(clause?.versions[0], language) ?? {};
  return [heading, body]
    .filter((part) => part !== '')
    .map((part) => renderOwnCopy(text, part, language))
    .join(' – ');
}

/** Whether a version that was written since says that the sense changed in a language (D9). */
function hasChangedSense(db: Db, was: PlacedClause, clause: PlacedClause): boolean {
  return listVersionsSince(db, was, clause).some(({ record }) =>
    Object.values(record?.payload.change ?? { '': 'sense' }).includes('sense'),
  );
}

function listVersionsSince(db: Db, was: PlacedClause, clause: PlacedClause) {
  const versions = listClauseVersions(db, clause);
  return versions.slice(versions.findIndex(({ hash }) => hash === was.versions[0]?.hash) + 1);
}

/** The words that went and came, without what stayed; where only another language changed, nothing. */
function quoteChange(old: string, next: string): { old: string; next: string } {
  const changes = diffText(old, next);
  const pick = (kind: 'deleted' | 'inserted') =>
    shorten(
      changes
        .filter((change) => change.kind === kind && change.text.trim() !== '')
        .map(({ text }) => text.trim())
        .join(' … ')
        .replaceAll(/ (?=[,.;:])/g, ''),
    );
  return { old: pick('deleted'), next: pick('inserted') };
}

/** Brackets that were settled with the words of one side, and versions that took the counterpart's words. */
function listConcessions(
  db: Db,
  before: GatheredText,
  now: GatheredText,
  language: string,
): Named<SummaryConcession>[] {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const ours = now.description.parties.find(({ side }) => side === 'ours')?.code;
  return now.clauses.flatMap((clause): Named<SummaryConcession>[] => {
    const was = old.get(clause.id);
    if (was === undefined || was.versions[0]?.hash === clause.versions[0]?.hash) return [];
    const [then, next] = [was, clause].map((one) => getVersionText(one.versions[0], language));
    const settled = findSettledBrackets(then?.body ?? '', next?.body ?? '').map(({ side, words }) => ({
      ...{ clause: clause.code, words: shorten(renderOwnCopy(now, words, language)), basis: 'bracket' as const },
      by: side === ours ? ('counterpart' as const) : ('ours' as const),
    }));
    const taken = listVersionsSince(db, was, clause).some(
      ({ record }) => record?.payload.source.origin === 'counterpart',
    );
    const { next: words } = quoteChange(renderWords(before, was, language), renderWords(now, clause, language));
    return taken ? [...settled, { clause: clause.code, words, basis: 'counter-draft', by: 'ours' }] : settled;
  });
}

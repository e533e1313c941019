import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { listHunks } from '../../../../shared/diff/words/list-hunks.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ProvenanceComment, ProvenanceStep, ShownProvenance } from '../../../../shared/model/provenance.ts';
import { cutChangedMiddle } from '../../../../shared/rules/provenance/changed-middle.ts';
import { containsWords, listFoldedWords } from '../../../../shared/rules/provenance/folded-words.ts';
import type { ReadContext } from '../../context.ts';
import type { StoredVersion } from '../../store/clauses.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { findClause, findComment, findNegotiation, findVersion } from '../resolve-names.ts';
import { type ClausePart, ClauseReadings, clauseParts, readPart } from './clause-readings.ts';
import { type AskedWords, findTypedWords, readRangeWords, traceAskedWords } from './find-asked-words.ts';
import { isAnsweredAbout, readProvenanceComments, type StepWords, selectSettledComments } from './settled-comments.ts';
import { findVersionUse } from './version-use.ts';

type Question = {
  readonly of: ShownProvenance['of'];
  readonly language: Language;
  /** The words asked about; null for a whole version or clause. */
  readonly asked: AskedWords | null;
  /** The versions that answer it, with the words of each. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** The comment asked about. */
  readonly comment: string | null;
};

/**
 * Explains words of a clause: the versions that wrote or deleted them, the comments that these settle, and where the
 * words went. Throws `words-unknown`, `language-unknown`, `version-unknown` or `comment-unknown`.
 */
export function explainClause(context: ReadContext, input: Input<'clauses.why'>): ShownProvenance {
  const { db } = context.store;
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  const readings = new ClauseReadings(db, negotiation, clause);
  const question = resolveQuestion(context, readings, input);
  const { of, language, asked, found } = question;
  const comments = readProvenanceComments(db, negotiation.id, clause.id);
  const did = asked !== null && asked.until !== null ? 'deleted' : 'wrote';
  const fold = (words: readonly string[]) =>
    asked === null ? null : ({ did, words: words.map(listFoldedWords) } as const);
  const units = readUnitsById(db, negotiation.id);
  const steps = readings.versions
    .flatMap((version, n): ProvenanceStep[] => {
      const own = found.get(version.hash);
      if (version.record === null || own === undefined) return [];
      const { at, actor, payload } = version.record;
      return [
        {
          version: version.hash,
          number: n + 1,
          did,
          words: asked === null ? [] : [...own],
          changes: listChangesOf(readings, version, language, asked === null ? null : own),
          at,
          dated: payload.dated,
          actor,
          note: payload.note,
          origin: payload.source.origin,
          unit: units.get(payload.source.unit ?? '')?.payload.code ?? null,
          file: payload.source.file,
          settles: selectSettledComments(comments, version.hash, fold(own)).map(({ id }) => id),
        },
      ];
    })
    .reverse();
  const settled = new Set(steps.flatMap(({ settles }) => settles));
  const others = selectOthers(comments, question, fold([asked?.words ?? ''])).filter(({ id }) => !settled.has(id));
  const shown = new Set([...settled, ...others.map(({ id }) => id), question.comment]);
  const [newest] = steps;
  return {
    clause: clause.code,
    language,
    of,
    words: asked?.words ?? '',
    versions: readings.versions.length,
    damaged: readings.versions.filter(({ record }) => record === null).length,
    steps,
    comments: comments.filter(({ id }) => shown.has(id)),
    others: others.map(({ id }) => id),
    use: newest === undefined ? null : findVersionUse(context, readings, newest.version, language, asked),
  };
}

function resolveQuestion(
  { store: { db } }: ReadContext,
  readings: ClauseReadings,
  { about, language: named }: Input<'clauses.why'>,
): Question {
  const { negotiation, clause, head } = readings;
  const known = negotiation.description.payload.languages;
  if (named !== null && !known.includes(named)) throw new Failure('language-unknown', { named, known });
  const written = known.find((one) => readPart(head, 'body', one) !== '');
  const language = named ?? written ?? known[0] ?? '';
  const whole = { language, asked: null, comment: null };
  switch (about.of) {
    case 'clause': {
      const asked = head === undefined ? null : askAboutWhole(head, language);
      return { ...whole, of: 'clause', found: asked === null ? new Map() : traceAskedWords(readings, asked) };
    }
    case 'version': {
      const version = findVersion(db, negotiation.id, clause, about.version);
      return { ...whole, of: 'version', found: new Map([[version.hash, []]]) };
    }
    case 'comment': {
      const { entity, payload } = findComment(db, negotiation.id, about.comment);
      const answers = readProvenanceComments(db, negotiation.id, clause.id).find(({ id }) => id === entity)?.answers;
      const found = new Map((answers ?? []).flatMap(({ version }) => (version === null ? [] : [[version, []]])));
      return { of: 'comment', language: named ?? payload.language ?? language, asked: null, found, comment: entity };
    }
    case 'words': {
      const asked = findTypedWords(readings, about.words, named === null ? known : [named]);
      return askAboutWords(readings, asked);
    }
    case 'range': {
      const version = about.version === null ? head : findVersion(db, negotiation.id, clause, about.version);
      const until = about.until === null ? null : findVersion(db, negotiation.id, clause, about.until);
      if (version === undefined) return { ...whole, of: 'clause', found: new Map() };
      const { part, start } = about;
      const range = { part, start, end: Math.min(about.end, readPart(version, part, language).length) };
      const words = readRangeWords(readings, { version, language }, range).trim();
      return askAboutWords(readings, { language, version, ranges: [range], words, until });
    }
  }
}

function askAboutWords(readings: ClauseReadings, asked: AskedWords): Question {
  const of = asked.until === null ? 'words' : 'deleted-words';
  return { of, language: asked.language, asked, found: traceAskedWords(readings, asked), comment: null };
}

function askAboutWhole(version: StoredVersion, language: Language): AskedWords {
  const ranges = clauseParts.map((part) => ({ part, start: 0, end: readPart(version, part, language).length }));
  return { language, version, ranges, words: '', until: null };
}

/** What a version changed in the text of its first parent; of words, only the changes that have them. */
function listChangesOf(
  readings: ClauseReadings,
  version: StoredVersion,
  language: Language,
  words: readonly string[] | null,
): ProvenanceStep['changes'] {
  const parent = readings.find(version.record?.payload.parents[0] ?? '');
  if (parent === undefined) return [];
  const read = (of: StoredVersion, part: ClausePart) => readings.read(readPart(of, part, language), language);
  const changes = clauseParts.flatMap((part) => {
    const { old, next } = cutChangedMiddle(read(parent, part), read(version, part));
    return listHunks(old, next).flatMap((hunk) => (hunk.same ? [] : [{ old: hunk.old, next: hunk.next }]));
  });
  if (words === null) return changes;
  const own = words.map(listFoldedWords);
  return changes.filter(({ old, next }) =>
    [old, next]
      .map(listFoldedWords)
      .some((side) =>
        own.some((one) => one.length > 0 && side.length > 0 && (containsWords(side, one) || containsWords(one, side))),
      ),
  );
}

function selectOthers(
  comments: readonly ProvenanceComment[],
  { of, language }: Question,
  words: StepWords | null,
): ProvenanceComment[] {
  if (of === 'clause') return comments.filter(({ answers }) => answers.length > 0);
  if (words === null) return [];
  return comments.filter(
    (comment) => (comment.language === null || comment.language === language) && isAnsweredAbout(comment, words),
  );
}

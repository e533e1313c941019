import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import type { ReadinessFacts } from '../../../../shared/rules/evaluate-readiness.ts';
import { isTitleOrSignatures, type RenderedClause, renderClauses } from '../../../../shared/rules/rendered-clauses.ts';
import { type FrozenDraftRecord, listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords, listLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';
import { type GatheredText, gatherText } from '../text/gather-text.ts';

type Db = OpenStore['db'];
/** A change in a counter-draft; `theirs` are the words that it begins with, empty where it has none. */
type UnansweredChange = ReadinessFacts['unanswered'][number] & {
  readonly kind: 'changed' | 'deleted' | 'damaged';
  readonly theirs: string;
};
type Words = Pick<RenderedClause, 'heading' | 'body'>;

/** Enough of a clause to recognize it. */
const MAX_WORDS = 160;

/**
 * What the newest counter-draft of each language changes in the draft that it answers, and nobody has answered since: the
 * words are not those of our text, the clause was neither written nor agreed after it came, and no comment on it was
 * answered since. A counter-draft that cannot be read, or answers one that cannot, is a change of its own.
 */
export function listUnansweredChanges(
  db: Db,
  text: GatheredText,
  comments: readonly ShownComment[],
): readonly UnansweredChange[] {
  const negotiation = text.negotiation.id;
  const drafts = listActiveDrafts(db, negotiation).flatMap(({ record }) => record ?? []);
  const languages = new Set(drafts.flatMap(({ payload }) => payload.languages));
  return [...languages].flatMap((language) => {
    const at = drafts.findLastIndex(
      ({ payload }) => payload.origin === 'counterpart' && payload.languages.includes(language),
    );
    const theirs = drafts[at];
    if (theirs === undefined) return [];
    const answered = drafts
      .slice(0, at)
      .findLast(({ payload }) => payload.origin === 'ours' && payload.languages.includes(language));
    const [foreign, before] = [theirs, answered].map((draft) =>
      draft === undefined ? null : gatherWhole(db, negotiation, draft),
    );
    if (foreign === undefined || foreign === null || before === 'damaged' || foreign === 'damaged') {
      const key = `${theirs.hash} ${language} damaged`;
      return [{ clause: null, language, words: 'their-draft-damaged', key, kind: 'damaged', theirs: '' }];
    }
    return listChanges(db, { text, theirs, foreign, before: before ?? null, language, comments });
  });
}

/** The text of a draft, if all that it names can be read. */
function gatherWhole(db: Db, negotiation: string, { entity }: FrozenDraftRecord): GatheredText | 'damaged' {
  try {
    const text = gatherText(db, { negotiation, draft: entity });
    return text.clauses.some(({ versions: [version] }) => version?.record === null) ? 'damaged' : text;
  } catch (problem) {
    if (problem instanceof Failure && problem.code === 'record-damaged') return 'damaged';
    throw problem;
  }
}

type CounterDraft = {
  readonly text: GatheredText;
  readonly theirs: FrozenDraftRecord;
  readonly foreign: GatheredText;
  /** Our draft that they answered. */
  readonly before: GatheredText | null;
  readonly language: Language;
  readonly comments: readonly ShownComment[];
};

function listChanges(db: Db, { text, theirs, foreign, before, language, comments }: CounterDraft): UnansweredChange[] {
  const negotiation = text.negotiation.id;
  const pairs = readPairs(db, negotiation, theirs.entity);
  const dealtWith = readDealtWith(db, text, comments, theirs.at);
  const [own, known] = [text, before].map((one) => (one === null ? null : readOriginals(one, language)));
  const said = new Map(readWords(foreign, language).map((clause) => [clause.id, clause]));
  const change = (clause: string | null, key: string, said: Pick<UnansweredChange, 'kind' | 'theirs' | 'words'>) => {
    const code = text.clauses.find(({ id }) => id === clause)?.code ?? null;
    return { clause: code, language, key: `${theirs.hash} ${language} ${key}`, ...said };
  };
  const placed = new Set(text.clauses.map(({ id }) => id));
  const paired = Map.groupBy(foreign.clauses, ({ id }) => pairs.get(id)?.[0] ?? null);
  const changed = [...paired].flatMap(([ours, clauses]) => {
    if (ours === null)
      return clauses.flatMap(({ id }) => {
        const words = formatWords(said.get(id));
        return words === '' ? [] : [change(null, id, describe(theirs, words))];
      });
    // A clause that we removed is one that somebody decided on.
    if (dealtWith.has(ours) || !placed.has(ours)) return [];
    const all = clauses.flatMap(({ id }) => said.get(id) ?? []);
    const words = all.map(formatWords).join(' ');
    const joined = [...new Set(clauses.flatMap(({ id }) => pairs.get(id) ?? []))];
    const same = (originals: readonly ReadonlyMap<string, Words>[] | null | undefined) =>
      (originals ?? []).some((original) => {
        const wording = joined.map((id) => formatWords(original.get(id))).join(' ');
        return foldWords(wording) === foldWords(words);
      });
    return words === '' || same(own) || same(known) ? [] : [change(ours, ours, describe(theirs, words))];
  });
  const inTheirs = new Set([...pairs.values()].flat());
  const removed = text.clauses.flatMap(({ id }) => {
    const wasThere = known?.some((original) => formatWords(original.get(id)) !== '') ?? false;
    const isDeleted = wasThere && !inTheirs.has(id) && !dealtWith.has(id);
    return isDeleted ? [change(id, `${id} removed`, { kind: 'deleted', theirs: '', words: 'their-deletion' })] : [];
  });
  return [...changed, ...removed];
}

function describe({ payload }: FrozenDraftRecord, words: string) {
  const theirs = words.replaceAll('\n', ' ').slice(0, MAX_WORDS);
  return { kind: 'changed' as const, theirs, words: `${payload.code}: ${theirs}` };
}

/** Our clauses by theirs, as paired by the program or a person. */
function readPairs(db: Db, negotiation: string, draft: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listLiveRecords(db, 'clauses.paired', negotiation).flatMap(({ record, subject }) => {
      const pair = record?.entity === draft ? record.payload.pairs.find(({ theirs }) => theirs === subject) : undefined;
      return pair === undefined ? [] : [[subject, pair.ours] as const];
    }),
  );
}

/** The clauses that somebody wrote, agreed on, or answered a comment on after a moment. */
function readDealtWith(
  db: Db,
  { negotiation: { id: negotiation }, clauses }: GatheredText,
  comments: readonly ShownComment[],
  since: string,
) {
  const answered = new Set(
    comments.flatMap(({ clause, at, answers }) =>
      clause !== null && at > since && answers.length > 0 ? [clause] : [],
    ),
  );
  return new Set(
    clauses.flatMap(({ id, code, versions }) => {
      const statuses = findLiveRecords(db, 'status.set', negotiation, id).flatMap(({ record }) => record ?? []);
      const written = versions.flatMap(({ record }) => record ?? []);
      return answered.has(code) || [...statuses, ...written].some(({ at }) => at > since) ? [id] : [];
    }),
  );
}

/** The words of a text as each side's original has them: theirs is typed on one of the two (D11). */
function readOriginals(text: GatheredText, language: Language): readonly ReadonlyMap<string, Words>[] {
  const copies = text.description.parties.map(({ code }) => code);
  return copies.map((copy) => new Map(readWords(text, language, copy).map((clause) => [clause.id, clause])));
}

function readWords({ description, clauses, numbers }: GatheredText, language: Language, copy?: string) {
  const worded = clauses.flatMap((clause) => {
    const [version] = clause.versions;
    const words = version === undefined ? null : getVersionText(version, language);
    return words === null ? [] : [{ ...clause, ...words }];
  });
  return renderClauses({ ...description, clauses: worded, numbers }, language, { copy }).filter(
    ({ id }) => !isTitleOrSignatures(id),
  );
}

const formatWords = (words: Words | undefined): string =>
  [words?.heading ?? '', words?.body ?? ''].filter((part) => part.trim() !== '').join('\n');

/** One form for what is typed in several ways and means the same. */
const foldWords = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[‘’']/gu, "'")
    .replaceAll(/[‐‑–—-]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Input } from '../../../../shared/api/commands.ts';
import { type TravelCheck, type TravelGap, travelGapKinds } from '../../../../shared/model/outgoing/travel.ts';
import { countBrackets } from '../../../../shared/rules/count-brackets.ts';
import type { ReadContext } from '../../context.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { listBackups } from '../../store/backups/list-backups.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { readLastChangedTime } from '../../store/read-record.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { getVersionText, type PlacedClause } from '../../store/texts.ts';
import { findPreviousDraft } from '../drafts/find-previous-draft.ts';
import { listTypedWords } from '../home/typed-words.ts';
import { isVersionAgreed } from '../signing/readiness-facts.ts';
import { type GatheredText, gatherText } from '../text/gather-text.ts';

/** Says what a delegation would take along, and what is missing: saved words, a backup, a text that is whole. */
export function checkTravel(context: ReadContext, input: Input<'travel.check'>): TravelCheck {
  const { db } = context.store;
  const text = gatherText(db, input);
  const { id } = text.negotiation;
  const [newest] = listBackups(context.folder);
  const changed = readLastChangedTime(db, id);
  const gaps: TravelGap[] = [
    ...text.clauses.flatMap((clause) => listClauseGaps(text, clause)),
    ...listOpenClauses(db, text),
    ...listTypedWords(db, id).map(({ clause, language, words }) => ({
      ...{ what: 'unsaved' as const, clause, language, count: words },
    })),
    ...(newest === undefined ? [buildWholeGap('backup-none', 0)] : []),
    ...(newest !== undefined && changed !== null && newest.at < changed ? [buildWholeGap('backup-old', 0)] : []),
  ];
  const since = findPreviousDraft(db, id, text.draft, null);
  return {
    gaps: gaps.toSorted((a, b) => travelGapKinds.indexOf(a.what) - travelGapKinds.indexOf(b.what)),
    backup: newest?.at ?? null,
    since: since === null ? null : { code: since.record.payload.code, label: since.label, date: since.date },
    positions: countPositions(db, id),
    proposedFolder: findFreeFolder(text, context.now()),
  };
}

/** What a file of this draft is called: "loi-belarus-draft-2". */
export const formatTravelStem = ({ description, draft }: Pick<GatheredText, 'description' | 'draft'>): string =>
  `${description.code}-${draft?.record.payload.code ?? 'text'}`;

const buildWholeGap = (what: TravelGap['what'], count: number): TravelGap => ({
  ...{ what, clause: null, language: null, count },
});

function listClauseGaps({ draft, description }: GatheredText, { code, versions }: PlacedClause): TravelGap[] {
  const [version] = versions;
  if (version === undefined) return [];
  if (versions.length > 1) return [{ what: 'two-heads', clause: code, language: null, count: versions.length }];
  const languages = draft?.record.payload.languages ?? description.languages;
  return languages.flatMap((language): TravelGap[] => {
    const words = getVersionText(version, language);
    if (words === null) return [{ what: 'language-missing', clause: code, language, count: 0 }];
    const open = countBrackets(words.body ?? '');
    return [
      ...(version.stale.includes(language) ? [{ what: 'stale' as const, clause: code, language, count: 0 }] : []),
      ...(open > 0 ? [{ what: 'bracket' as const, clause: code, language, count: open }] : []),
    ];
  });
}

/** Only agreed text is initialled (D18). */
function listOpenClauses(db: OpenStore['db'], { negotiation, clauses }: GatheredText): TravelGap[] {
  const open = clauses.filter(
    ({ id, versions: [version] }) =>
      version !== undefined && !isVersionAgreed(db, { negotiation: negotiation.id, id }, version),
  );
  return open.length === 0 ? [] : [buildWholeGap('not-agreed', open.length)];
}

function countPositions(db: OpenStore['db'], negotiation: string): number {
  return new Set(listLiveRecords(db, 'position.taken', negotiation).map(({ subject }) => subject)).size;
}

function findFreeFolder(text: GatheredText, now: Date): string {
  const stem = join(homedir(), `${formatTravelStem(text)}-${formatLocalDay(now)}`);
  let path = stem;
  for (let n = 2; existsSync(path); n += 1) path = `${stem}-${n}`;
  return path;
}

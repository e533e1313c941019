import { buildShingleLookup } from '../../../diff/pairing/shingles.ts';
import { customPropertyNames } from '../../../model/clause-markers.ts';
import type { ReplyIdentity } from '../../../model/incoming/reply-preview.ts';
import { readCarriedIds } from '../model/carried-ids.ts';
import type { ReturnedFile } from '../model/returned-file.ts';
import type { KnownUnit, SentText } from '../model/sent-text.ts';
import { findNamedUnit } from './find-named-unit.ts';

/** From this likeness on, a text is identified as the one that was sent. */
const ALIKE = 0.5;
const POSSIBLE = 0.1;
/** Drafts of one text are very similar: the best match is sure if it leads by this much. */
const NEARER = 0.005;

/**
 * Identifies which sent text a file answers, and who the sender is: by the ids that it carries, otherwise by its words.
 * A file that claims to be one text but reads like another is not sure.
 */
export function identifyReply(
  file: ReturnedFile,
  words: string,
  sent: readonly SentText[],
  units: readonly KnownUnit[],
): ReplyIdentity {
  const property = (name: 'draft' | 'language' | 'request' | 'unit') =>
    file.document.properties.custom.find((one) => one.name === customPropertyNames[name])?.value ?? null;
  const likeness = measureLikenesses(words, sent);
  const ranked = sent.map((_, at) => at).sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0));
  const [draft, language] = [property('draft'), property('language')];
  const said = ranked.find((at) => {
    const one = sent[at];
    return draft !== null && one?.draft === draft && (language === null || language.split(',').includes(one.language));
  });
  const carried = said === undefined ? findCarriedText(file, sent, ranked) : null;
  const chosen = said ?? carried?.at ?? ranked.find((at) => (likeness[at] ?? 0) >= POSSIBLE) ?? null;
  const best = likeness[ranked[0] ?? -1] ?? 0;
  const others = ranked.filter((at) => at !== chosen && (likeness[at] ?? 0) >= POSSIBLE);
  const next = likeness[others[0] ?? -1] ?? 0;
  const own = chosen === null ? 0 : (likeness[chosen] ?? 0);
  const known = said !== undefined || carried !== null;
  return {
    sent: chosen,
    draft: chosen === null ? null : (sent[chosen]?.draft ?? null),
    language: chosen === null ? null : (sent[chosen]?.language ?? null),
    by: chosen === null ? null : said !== undefined ? 'property' : (carried?.by ?? 'text'),
    likeness: own,
    sure: known ? own >= best - NEARER && own >= POSSIBLE : own >= ALIKE && own >= next + NEARER,
    others: others.map((at) => ({ sent: at, likeness: likeness[at] ?? 0 })),
    request: property('request'),
    unit: identifyUnit(property('unit'), file.name, units),
  };
}

/** The text whose clauses are named by the file's controls or bookmarks; of several, the best match. */
function findCarriedText(
  file: ReturnedFile,
  sent: readonly SentText[],
  ranked: readonly number[],
): { readonly at: number; readonly by: 'tag' | 'bookmark' } | null {
  for (const at of ranked) {
    const known = sent[at]?.clauses.map(({ id }) => id) ?? [];
    const found = readCarriedIds(file.document, known, sent[at]?.language).filter((one) => one !== null);
    const [first] = found;
    if (first !== undefined) return { at, by: found.some(({ by }) => by === 'tag') ? 'tag' : first.by };
  }
  return null;
}

function measureLikenesses(words: string, sent: readonly SentText[]): readonly number[] {
  const whole = sent.map(({ clauses }) => ({
    heading: '',
    body: clauses.map(({ heading, body }) => `${heading}\n${body}`).join('\n'),
  }));
  const shingles = buildShingleLookup(whole, [{ heading: '', body: words }]);
  const here = new Set(shingles.next(0));
  return whole.map((_, at) => {
    const there = new Set(shingles.old(at));
    const both = [...here].filter((shingle) => there.has(shingle)).length;
    return both === 0 ? 0 : both / (here.size + there.size - both);
  });
}

function identifyUnit(property: string | null, name: string, units: readonly KnownUnit[]): ReplyIdentity['unit'] {
  const said = units.find(({ id, code }) => property !== null && (id === property || code === property));
  if (said !== undefined) return { id: said.id, by: 'property' };
  const named = findNamedUnit(name, units);
  return named === null ? null : { id: named.id, by: 'name' };
}

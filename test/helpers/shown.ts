import { createTranslate } from '../../renderer/components/use-translate.ts';
import type { ShownBracket, ShownMeeting } from '../../shared/model/agreement.ts';
import type { ShownFinding } from '../../shared/model/check.ts';
import type { ComparedAbout } from '../../shared/model/comparison/comparison.ts';
import type { ShownClause, ShownComment, ShownText } from '../../shared/model/shown.ts';
import type { RenderOptions } from '../../shared/text/marks/render-marks.ts';

/** What screens receive, with default values for the fields that a test does not look at. */

export const sayEnglish = createTranslate('en');

export const ownCopy: RenderOptions = { parties: ['ID', 'BY'], copy: 'ID', view: 'bracketed', numbers: new Map() };

const ID = '01900000-0000-7000-8000-000000000001';
const actor = { name: 'Sari', unit: null };
const AT = '2022-01-20T03:04:05.678Z';

export function buildShownClause(more: Partial<ShownClause> = {}): ShownClause {
  return {
    id: ID,
    code: 'areas',
    kind: 'paragraph',
    depth: 0,
    number: null,
    version: null,
    heads: [],
    label: {},
    heading: {},
    body: {},
    stale: [],
    brackets: {},
    openComments: 0,
    damaged: false,
    newer: false,
    placedTwice: false,
    status: null,
    ...more,
  };
}

export function buildShownStatus(
  more: Partial<NonNullable<ShownClause['status']>> = {},
): NonNullable<ShownClause['status']> {
  return {
    status: 'agreed',
    record: 'a'.repeat(64),
    version: 'b'.repeat(64),
    actor,
    at: AT,
    dated: null,
    meeting: null,
    broken: false,
    conflict: false,
    ...more,
  };
}

export function buildShownMeeting(more: Partial<ShownMeeting> = {}): ShownMeeting {
  return {
    id: ID,
    date: '2022-01-10',
    place: 'Minsk',
    present: [],
    draft: null,
    summary: '',
    record: 'd'.repeat(64),
    conflict: false,
    collected: [],
    ...more,
  };
}

/** Competing words of one clause, each of its side. */
export function buildShownBracket(more: Partial<ShownBracket> = {}): ShownBracket {
  return {
    clause: 'areas',
    language: 'id',
    part: 'body',
    start: 0,
    end: 0,
    options: [],
    since: { version: 'a'.repeat(64), at: AT, actor: null },
    ...more,
  };
}

export function buildBracketOption(
  more: Partial<ShownBracket['options'][number]> = {},
): ShownBracket['options'][number] {
  return { side: null, source: '', start: 0, end: 0, words: '', explained: null, ...more };
}

type ShownParty = ShownText['parties'][number];

function buildShownParty(more: Partial<ShownParty> = {}): ShownParty {
  return {
    code: 'ID',
    side: 'ours',
    state: {},
    nationalLanguage: 'id',
    ministry: {},
    signatureHeading: {},
    signatory: { name: '', title: {} },
    ...more,
  };
}

export function buildShownText(more: Partial<ShownText> = {}): ShownText {
  return {
    negotiation: ID,
    code: 'loi',
    draft: null,
    kind: 'letter-of-intent',
    profile: 'non-binding',
    shortName: '',
    title: {},
    languages: ['id', 'en'],
    prevailingLanguage: null,
    parties: [buildShownParty(), buildShownParty({ code: 'BY', side: 'counterpart', nationalLanguage: 'ru' })],
    paragraphWord: {},
    numberForms: {},
    annexWord: {},
    clauses: [],
    removed: [],
    drafts: [],
    saved: null,
    ...more,
  };
}

export function buildShownComment(more: Partial<ShownComment> = {}): ShownComment {
  return {
    id: ID,
    clause: null,
    version: null,
    language: null,
    quote: null,
    unit: null,
    otherBody: null,
    reply: null,
    file: null,
    kind: 'substance',
    body: 'masukan',
    proposal: null,
    dated: null,
    actor,
    at: AT,
    answers: [],
    proposalState: null,
    ...more,
  };
}

type ShownAnswer = ShownComment['answers'][number];

export function buildShownAnswer(more: Partial<ShownAnswer> = {}): ShownAnswer {
  return { hash: 'c'.repeat(64), disposition: 'accepted', text: '', version: null, actor, at: AT, ...more };
}

export function buildShownFinding(more: Partial<ShownFinding> = {}): ShownFinding {
  return {
    check: 'spacing',
    finding: 'a  b',
    clause: null,
    language: null,
    place: null,
    other: null,
    weight: 'warns',
    details: {},
    fix: null,
    places: [],
    waived: null,
    waivable: true,
    ...more,
  };
}

export function buildComparedAbout(more: Partial<ComparedAbout> = {}): ComparedAbout {
  return {
    of: 'file',
    name: '',
    date: null,
    negotiation: null,
    draft: null,
    foreign: false,
    author: null,
    tracked: 0,
    warnings: [],
    unseen: [],
    how: [],
    struck: [],
    ...more,
  };
}

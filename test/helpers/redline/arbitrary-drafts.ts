import fc from 'fast-check';
import type { ClauseKind } from '../../../shared/model/clause.ts';
import type { Party } from '../../../shared/model/negotiation.ts';
import { createTextSide, type TextSide } from './create-text-side.ts';

type DraftClause = {
  readonly id: string;
  readonly code: string;
  readonly kind: ClauseKind;
  readonly heading: string;
  readonly body: string;
};
/** A draft of ours in one language, without a store. */
export type DraftText = {
  readonly title: string;
  readonly signatory: string;
  readonly clauses: readonly DraftClause[];
};

const WORDS =
  'The Participants intend to cooperate in good faith on components chemicals and agro under {i:mutatis} terms in Минск and Jakarta'.split(
    ' ',
  );
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((all) => all.join(' '));
const LABELS = [
  (at: number) => `${at + 1}. `,
  (at: number) => `${'abcdefgh'[at]}) `,
  (at: number) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][at]}) `,
  (at: number) => `${at + 3}. `,
];
const list = fc
  .record({ label: fc.constantFrom(...LABELS), items: fc.array(words(1, 6), { minLength: 1, maxLength: 4 }) })
  .map(({ label, items }) => items.map((item, at) => `${label(at)}${item}`));
const body = fc
  .array(
    fc.oneof(
      words(3, 14).map((line) => [line]),
      list,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.flat().join('\n'));

const IDS = ['aims', 'areas', 'ways', 'costs', 'time', 'ip'];
const ANNEXES = ['annex1', 'annex2'];

type Wording = { readonly heading: string; readonly body: string };
const wording = fc.record({ heading: fc.oneof(words(1, 3), fc.constant('')), body });

/** The words of a clause, and how they may be edited: some words of a line are others, a line is gone or new. */
const wordings = fc.record({
  first: wording,
  edit: fc.constantFrom('none', 'words', 'line-gone', 'line-new', 'rewritten', 'heading'),
  other: wording,
});

function editWording({ first, edit, other }: { first: Wording; edit: string; other: Wording }): Wording {
  const lines = first.body.split('\n');
  const [more = ''] = other.body.split('\n');
  if (edit === 'words') return { ...first, body: [`${lines[0]} ${more}`, ...lines.slice(1)].join('\n') };
  if (edit === 'line-gone') return { ...first, body: lines.length > 1 ? lines.slice(1).join('\n') : first.body };
  if (edit === 'line-new') return { ...first, body: [lines[0], more, ...lines.slice(1)].join('\n') };
  if (edit === 'rewritten') return other;
  return edit === 'heading' ? { ...first, heading: other.heading } : first;
}

const order = fc.record({
  clauses: fc.shuffledSubarray(IDS, { minLength: 1 }),
  annexes: fc.shuffledSubarray(ANNEXES),
  closing: fc.boolean(),
});

function buildDraft(
  { clauses, annexes, closing }: { clauses: readonly string[]; annexes: readonly string[]; closing: boolean },
  texts: ReadonlyMap<string, Wording>,
  around: Pick<DraftText, 'title' | 'signatory'>,
): DraftText {
  const of = (kind: ClauseKind) => (id: string) => ({ id, code: id, kind, heading: '', body: '', ...texts.get(id) });
  return {
    ...around,
    clauses: [
      of('preamble')('preamble'),
      ...clauses.map(of('paragraph')),
      ...(closing ? [of('closing')('closing')] : []),
      ...annexes.map(of('annex')),
    ],
  };
}

const ALL = ['preamble', ...IDS, 'closing', ...ANNEXES];

/** Two drafts of one text: clauses come, go, move and are edited. */
export const arbitraryDrafts = fc
  .record({
    texts: fc.tuple(...ALL.map(() => wordings)),
    orders: fc.tuple(order, order),
    titles: fc.tuple(
      ...[1, 2].map(() => fc.constantFrom('LETTER OF INTENT\nBETWEEN', 'LETTER OF INTENT\nBETWEEN\nAND')),
    ),
    signatories: fc.tuple(...[1, 2].map(() => fc.constantFrom('', 'Agus'))),
  })
  .map(({ texts, orders, titles, signatories }) => {
    const sides = [
      new Map(ALL.map((id, at) => [id, texts[at]?.first ?? { heading: '', body: '' }])),
      new Map(ALL.map((id, at) => [id, texts[at] === undefined ? { heading: '', body: '' } : editWording(texts[at])])),
    ] as const;
    const draft = (side: 0 | 1) =>
      buildDraft(orders[side], sides[side], { title: titles[side] ?? '', signatory: signatories[side] ?? '' });
    return { old: draft(0), next: draft(1) };
  });

function createParty(code: string, side: Party['side'], name: string): Party {
  return {
    code,
    side,
    state: { en: 'Indonesia' },
    ministry: { en: 'Ministry' },
    signatureHeading: { en: `FOR THE MINISTRY\nOF ${code}` },
    signatory: { name, title: { en: 'Minister' } },
    nationalLanguage: 'en',
  };
}

/** The draft as one side of a comparison. */
export function createDraftSide({ title, signatory, clauses }: DraftText): TextSide {
  return createTextSide(
    {
      title: { en: title },
      parties: [createParty('ID', 'ours', signatory), createParty('BY', 'counterpart', '')],
      paragraphWord: { en: 'Paragraph' },
      annexWord: { en: 'Annex' },
      numberForms: {},
      clauses,
    },
    'en',
  );
}

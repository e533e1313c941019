import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { NumberForms, Party } from '../model/negotiation.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { type RenderOptions, renderMarks } from '../text/marks/render-marks.ts';
import { formatNumberLabel, selectNumbers } from './clause-labels.ts';

export type RenderableText = {
  readonly title: Texts;
  readonly parties: readonly [Party, Party];
  readonly paragraphWord: Texts;
  readonly annexWord: Texts;
  readonly numberForms: NumberForms;
  readonly clauses: readonly {
    readonly id: string;
    readonly kind: string;
    readonly code: string;
    readonly label?: Texts | undefined;
    readonly heading: string;
    readonly body: string;
  }[];
  readonly numbers: ReadonlyMap<string, string>;
};

/** Italic ranges, [start, end) in UTF-16 offsets, in order. */
type Italics = readonly (readonly [number, number])[];

/** A clause as it reads on paper. */
export type RenderedClause = {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly italics: { readonly heading: Italics; readonly body: Italics };
};

/** The ids of what every text has around its clauses. */
const TITLE = 'title';
const SIGNATURES = 'signatures';

export function isSignatureClause(id: string): boolean {
  return id === SIGNATURES;
}

export function isTitleOrSignatures(id: string | null | undefined): boolean {
  return id === TITLE || id === SIGNATURES;
}

type RenderChoice = {
  /**
   * The numbers that references print instead of the text's own: those of the other side, if a number that changed
   * automatically is not a change.
   */
  readonly refs?: ReadonlyMap<string, string> | undefined;
  /** The party whose original is rendered, ours if none is named (D11). */
  readonly copy?: string | undefined;
};

/**
 * Renders a text for the comparison of its clauses, as one side's original reads on paper: its title first, and its
 * signature blocks, that side's first, before the annexes.
 */
export function renderClauses(
  source: RenderableText,
  language: Language,
  { refs = source.numbers, copy }: RenderChoice = {},
): RenderedClause[] {
  const options = createCopyOptions(source.parties, selectNumbers({ ...source, numbers: refs }, language), copy);
  const title = renderOrKeep(source.title[language] ?? '', options);
  const clauses = (annexes: boolean) =>
    source.clauses
      .filter(({ kind }) => (kind === 'annex') === annexes)
      .map(({ id, kind, code, label, heading, body }): RenderedClause => {
        const [above, below] = [renderOrKeep(heading, options), renderOrKeep(body, options)];
        const number = formatNumberLabel({ kind, label }, source.numbers.get(code), source, language) ?? '';
        const italics = { heading: above.italics, body: below.italics };
        return { id, number, heading: above.text, body: below.text, italics };
      });
  const [ours, theirs] = orderParties(source.parties);
  const signing = options.copy === ours.code ? [ours, theirs] : [theirs, ours];
  // The blocks are no source: they are printed as they are written.
  const signed = signing.flatMap(({ signatureHeading, ministry, signatory, code }) => [
    signatureHeading[language] ?? ministry[language] ?? code,
    signatory.name,
    signatory.title[language] ?? '',
  ]);
  return [
    buildWholePart(TITLE, title),
    ...clauses(false),
    buildWholePart(SIGNATURES, { text: signed.filter((line) => line !== '').join('\n'), italics: [] }),
    ...clauses(true),
  ];
}

function buildWholePart(id: string, { text, italics }: { text: string; italics: Italics }): RenderedClause {
  return { id, number: '', heading: '', body: text, italics: { heading: [], body: italics } };
}

/** The rendering options for comparisons of our own copy. */
export function createOwnCopyOptions(
  parties: readonly [Party, Party],
  numbers: ReadonlyMap<string, string>,
): RenderOptions {
  return createCopyOptions(parties, numbers, undefined);
}

/** The same for the original of a party. */
export function createCopyOptions(
  parties: readonly [Party, Party],
  numbers: ReadonlyMap<string, string>,
  copy: string | undefined,
): RenderOptions {
  const [ours, theirs] = orderParties(parties);
  return { parties: [ours.code, theirs.code], copy: copy ?? ours.code, view: 'bracketed', numbers };
}

function orderParties(parties: readonly [Party, Party]): readonly [Party, Party] {
  return parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
}

/** A source that is not in the grammar is kept as it is. */
function renderOrKeep(source: string, options: RenderOptions): { text: string; italics: Italics } {
  const parsed = parseMarks(source);
  if (!parsed.ok) return { text: source, italics: [] };
  const { text, segments } = renderMarks(parsed.marks, options);
  return { text, italics: segments.flatMap(({ out, italics }) => (italics ? [out] : [])) };
}

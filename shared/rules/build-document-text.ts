import type { ClauseKind } from '../model/clause.ts';
import type { DocumentBlock, DocumentLine, DocumentRun, DocumentText, SignatureBlock } from '../model/document-text.ts';
import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { NumberForms, Party } from '../model/negotiation.ts';
import { parseListItems } from '../text/list-items.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../text/marks/render-marks.ts';
import { formatNumberLabel, selectNumbers } from './clause-labels.ts';

export type DocumentSource = {
  readonly title: Texts;
  readonly parties: readonly [Party, Party];
  readonly paragraphWord: Texts;
  readonly annexWord: Texts;
  readonly numberForms: NumberForms;
  readonly clauses: readonly {
    readonly code: string;
    readonly kind: ClauseKind;
    readonly label?: Texts | undefined;
    readonly heading: string;
    readonly body: string;
  }[];
  readonly numbers: ReadonlyMap<string, string>;
};

/** A fault in the marks of a clause ('' for the title block) in this language and copy. */
export type DocumentWarning = {
  readonly code: 'reference-broken' | 'alternat-unpaired';
  readonly clause: string;
  readonly detail: string;
};

/**
 * A whole text as one side's original, in one language: alternat spans in the order of that side (D11-D13), references
 * as numbers, that side's signature block first. `copy` is the code of one of the parties.
 * @throws RangeError if a source is not in the grammar of marks; stored texts always are
 */
export function buildDocumentText(
  source: DocumentSource,
  language: Language,
  copy: string,
  draft: boolean,
): { readonly document: DocumentText; readonly warnings: readonly DocumentWarning[] } {
  const [home, other] = orderParties(source.parties);
  const numbers = selectNumbers(source, language);
  const options: RenderOptions = { parties: [home.code, other.code], copy, view: 'bracketed', numbers };
  const warnings: DocumentWarning[] = [];
  const rendered = (clause: string, text: string): RenderedText => {
    const parsed = parseMarks(text);
    if (!parsed.ok) throw new RangeError(`${clause}: ${parsed.fault.code} at ${parsed.fault.at}`);
    const result = renderMarks(parsed.marks, options);
    for (const detail of result.brokenRefs) warnings.push({ code: 'reference-broken', clause, detail });
    for (const detail of result.unpaired) warnings.push({ code: 'alternat-unpaired', clause, detail });
    return result;
  };
  const signatures = copy === home.code ? ([home, other] as const) : ([other, home] as const);
  const document: DocumentText = {
    language,
    title: splitDocumentLines(rendered('', source.title[language] ?? ''), false),
    blocks: source.clauses.map(({ code, kind, label, heading, body }): DocumentBlock => {
      const [first] = splitDocumentLines(rendered(code, heading), false);
      return {
        kind,
        label: formatNumberLabel({ kind, label }, source.numbers.get(code), source, language),
        heading: first?.runs ?? [],
        lines: splitDocumentLines(rendered(code, body), true),
      };
    }),
    signatures: [buildSignatureBlock(signatures[0], language), buildSignatureBlock(signatures[1], language)],
    draft,
  };
  return { document, warnings };
}

/** Ours first: the source of the text is in our order. */
function orderParties(parties: readonly [Party, Party]): readonly [Party, Party] {
  return parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
}

export function buildSignatureBlock(party: Party, language: Language): SignatureBlock {
  return {
    heading: (party.signatureHeading[language] ?? party.ministry[language] ?? party.code).split('\n'),
    name: party.signatory.name,
    title: party.signatory.title[language] ?? '',
  };
}

/**
 * The lines of a rendered text with their runs; the printed prefix of an item belongs to its list, not to its text.
 * @param hasItems whether it can have items: a title and a heading keep such a prefix as words
 */
function splitDocumentLines({ text, segments }: RenderedText, hasItems: boolean): DocumentLine[] {
  if (text === '') return [];
  const lines: { start: number; end: number; body: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const prefix = !hasItems ? undefined : segments.find(({ out, kind }) => out[0] === start && kind === 'prefix');
    lines.push({ start, end, body: prefix?.out[1] ?? start });
    start = end + 1;
  }
  const found = parseListItems(lines.map(({ start, end, body }) => (body > start ? text.slice(start, end) : '')));
  let at = 0;
  return lines.map(({ end, body }, n) => {
    const runs: DocumentRun[] = [];
    for (; at < segments.length; at += 1) {
      const segment = segments[at];
      if (segment === undefined || segment.out[0] >= end) break;
      const piece = text.slice(Math.max(segment.out[0], body), Math.min(segment.out[1], end));
      const last = runs.at(-1);
      if (piece !== '' && last?.italics === segment.italics)
        runs[runs.length - 1] = { text: last.text + piece, italics: last.italics };
      else if (piece !== '') runs.push({ text: piece, italics: segment.italics });
      if (segment.out[1] > end) break;
    }
    return { runs, item: found[n] ?? null };
  });
}

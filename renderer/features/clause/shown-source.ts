import type { Mark } from '../../../shared/model/mark.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { selectNumbers } from '../../../shared/rules/clause-labels.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../../../shared/text/marks/render-marks.ts';

/** A source as displayed on the page, with its marks; null if it violates the grammar. */
export type RenderedSource = { readonly marks: readonly Mark[]; readonly rendered: RenderedText } | null;

/** The options of our own copy; where annexes have labels of their own, references differ between the languages. */
export type OwnCopyOptions = RenderOptions & {
  readonly numbersByLanguage?: ReadonlyMap<string, RenderOptions['numbers']>;
};

/** Options for rendering our own copy of a text, with its own numbers. */
export function buildOwnCopyOptions(
  text: Pick<ShownText, 'parties' | 'clauses' | 'languages' | 'numberForms'>,
): OwnCopyOptions {
  const ours = text.parties.find(({ side }) => side === 'ours')?.code ?? '';
  const theirs = text.parties.find(({ side }) => side === 'counterpart')?.code ?? '';
  const numbers = new Map(
    text.clauses.flatMap(({ code, number }) => (number === null ? [] : [[code, number] as const])),
  );
  const numbersByLanguage = new Map(
    text.languages.map((language) => [language, selectNumbers({ ...text, numbers }, language)] as const),
  );
  return { parties: [ours, theirs], copy: ours, view: 'bracketed', numbers, numbersByLanguage };
}

const languageCache = new WeakMap<OwnCopyOptions, Map<string, RenderOptions>>();

/** The options for the words of one language, the same object each time. */
export function selectLanguageOptions(options: OwnCopyOptions, language: string): RenderOptions {
  const numbers = options.numbersByLanguage?.get(language) ?? options.numbers;
  if (numbers === options.numbers) return options;
  const known = languageCache.get(options) ?? new Map<string, RenderOptions>();
  languageCache.set(options, known);
  const selected = known.get(language) ?? { ...options, numbers };
  known.set(language, selected);
  return selected;
}

/** Cached for as long as its options exist: every keystroke of a search reads a page of 900 cells. */
const renderCache = new WeakMap<RenderOptions, Map<string, RenderedSource>>();

export function renderShownSource(source: string, options: RenderOptions): RenderedSource {
  let sources = renderCache.get(options);
  if (sources === undefined) {
    sources = new Map();
    renderCache.set(options, sources);
  }
  const before = sources.get(source);
  if (before !== undefined) return before;
  const parsed = parseMarks(source);
  const shown = parsed.ok ? { marks: parsed.marks, rendered: renderMarks(parsed.marks, options) } : null;
  sources.set(source, shown);
  return shown;
}

/** Maps an offset in the rendered text to its source; inside generated text, to the beginning of its source. */
export function mapToSourceOffset({ segments }: RenderedText, at: number): number {
  const segment = segments.find(({ out }) => at < out[1]) ?? segments.at(-1);
  if (segment === undefined) return 0;
  if (at >= segment.out[1]) return segment.src[1];
  return segment.kind === 'text' ? segment.src[0] + at - segment.out[0] : segment.src[0];
}

/** Maps the end of a range in the rendered text to its source; inside generated text, to the end of its source. */
export function mapToSourceEnd({ segments }: RenderedText, at: number): number {
  const segment = segments.find(({ out }) => at <= out[1]);
  if (segment === undefined) return segments.at(-1)?.src[1] ?? 0;
  return segment.kind === 'text' ? segment.src[0] + at - segment.out[0] : segment.src[1];
}

/** Maps a source range to the rendered text; a range that is not displayed maps to the character before it. */
export function mapToRenderedRange(
  { text, segments }: RenderedText,
  { start, end }: { readonly start: number; readonly end: number },
): { from: number; to: number } {
  const within = segments.filter(({ src }) => src[0] < end && src[1] > start);
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) {
    const nextSegment = segments.find(({ src }) => src[0] >= start);
    const at = nextSegment?.out[0] ?? text.length;
    return { from: Math.max(0, at - 1), to: at };
  }
  return {
    from: first.kind === 'text' ? first.out[0] + Math.max(0, start - first.src[0]) : first.out[0],
    to: last.kind === 'text' ? last.out[0] + Math.min(end, last.src[1]) - last.src[0] : last.out[1],
  };
}

/** Renders a source without braces; returns it unchanged if it violates the grammar. */
export function formatReadableText(source: string, options: RenderOptions): string {
  return renderShownSource(source, options)?.rendered.text ?? source;
}

import { formatLongDate } from '../../../../../shared/i18n/format-long-date.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import { getComparisonWords } from '../comparison-words.ts';
import { createElement } from '../tree/tree-elements.ts';

export type LegendOptions = {
  /** The language of the lines; English if there are no words in it. */
  readonly language: string;
  /** What is compared; no line says so if omitted. */
  readonly title?: string;
};

/** Whoever claims changes of a file, and the ISO days of these, in order. */
export type LegendAuthor = { readonly author: string; readonly days: readonly string[] };

/** Half points. */
const SIZE = '16';

/**
 * The paragraphs of a legend: what is compared, and a line for each author with the words "inserted" and "deleted" as
 * changes of that author.
 * @param firstId the first of the ids that its changes take
 */
export function writeLegend(
  authors: readonly LegendAuthor[],
  { language, title }: LegendOptions,
  firstId: number,
): TreeElement[] {
  const words = getComparisonWords(language);
  const lines = authors.map((one, at) => {
    const id = firstId + 2 * at;
    const claim = (more: number) => ({
      'w:id': String(id + more),
      'w:author': one.author,
      'w:date': `${one.days.at(-1) ?? '1980-01-01'}T00:00:00Z`,
    });
    return [
      createRun(`${words.changes}: ${one.author}${formatDays(one.days, words.language)} – `),
      createElement('w:ins', claim(0), [createRun(words.inserted)]),
      createRun(' '),
      createElement('w:del', claim(1), [createRun(words.deleted, 'w:delText')]),
    ];
  });
  const all = title === undefined ? lines : [[createRun(title)], ...lines];
  return all.map((runs, at) => createLine(runs, at === all.length - 1));
}

function formatDays(days: readonly string[], language: string): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = formatLongDate(first, language);
  return first === last ? ` (${from})` : ` (${from} – ${formatLongDate(last, language)})`;
}

/** A line that no list, style or indent of the file moves; the last one leaves room before the text. */
function createLine(runs: readonly TreeElement[], isLast: boolean): TreeElement {
  const value = (name: string, val: string) => createElement(name, { 'w:val': val });
  const properties = [
    value('w:pageBreakBefore', '0'),
    createElement('w:numPr', {}, [value('w:ilvl', '0'), value('w:numId', '0')]),
    createElement('w:suppressLineNumbers'),
    createElement('w:spacing', {
      'w:before': '0',
      'w:after': isLast ? '200' : '0',
      'w:line': '240',
      'w:lineRule': 'auto',
    }),
    createElement('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
    value('w:jc', 'left'),
  ];
  return createElement('w:p', {}, [createElement('w:pPr', {}, properties), ...runs]);
}

function createRun(words: string, name = 'w:t'): TreeElement {
  const look = createElement('w:rPr', {}, [
    createElement('w:sz', { 'w:val': SIZE }),
    createElement('w:szCs', { 'w:val': SIZE }),
  ]);
  return createElement('w:r', {}, [look, createElement(name, { 'xml:space': 'preserve' }, [words])]);
}

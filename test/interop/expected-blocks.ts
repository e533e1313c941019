import type { DocumentItem, DocumentLine, DocumentRun, DocumentText } from '../../shared/model/document-text.ts';
import type { PandocBlock } from './pandoc-blocks.ts';

const STYLES = {
  decimal: 'Decimal',
  lowerLetter: 'LowerAlpha',
  lowerRoman: 'LowerRoman',
  russianLower: 'DefaultStyle',
};

/** What pandoc must read in a text's file: the whole of it, in the order of the paper. */
export function buildExpectedBlocks(text: DocumentText): PandocBlock[] {
  const inOrder = (annex: boolean) =>
    text.blocks
      .filter(({ kind }) => (kind === 'annex') === annex)
      .flatMap(({ label, heading, lines }): PandocBlock[] => [
        ...(label === null && heading.length === 0
          ? []
          : [{ kind: 'heading' as const, text: [label, markEmphasis(heading)].filter(Boolean).join('\n') }]),
        ...lines.map(buildExpectedLine),
      ]);
  const [left, right] = text.signatures;
  return [
    ...text.title.map(({ runs }) => ({ kind: 'title' as const, text: markEmphasis(runs) })),
    ...inOrder(false),
    ...[...left.heading, ...right.heading, left.name, right.name, left.title, right.title]
      .filter((words) => words !== '')
      .map((words) => ({ kind: 'cell' as const, text: words })),
    ...inOrder(true),
  ];
}

/** What pandoc cannot know is left out of the comparison: it reads no delimiter below the first level. */
export function normalizeBlock(block: PandocBlock): unknown {
  if (block.kind !== 'item') return block;
  return block.level === 0 ? block : { ...block, delimiter: '' };
}

function buildExpectedLine({ runs, item }: DocumentLine): PandocBlock {
  if (!item) return { kind: 'paragraph', text: markEmphasis(runs) };
  const counted = isCounted(item);
  return {
    kind: 'item',
    text: markEmphasis(runs),
    level: item.level,
    value: counted ? item.value : 1,
    style: counted ? STYLES[item.style.counter] : 'Decimal',
    delimiter: counted ? getDelimiter(item) : 'DefaultDelim',
  };
}

/** After щ the label itself is printed, since word processors continue differently. */
const isCounted = ({ style, value }: DocumentItem): boolean => style.counter !== 'russianLower' || value <= 25;

function getDelimiter({ style: { around } }: DocumentItem): string {
  const delimiters: Readonly<Record<string, string>> = { '.': 'Period', ')': 'OneParen', '()': 'TwoParens' };
  return delimiters[around.join('')] ?? 'DefaultDelim';
}

function markEmphasis(runs: readonly DocumentRun[]): string {
  return runs.map(({ text, italics }) => (italics ? `*${text}*` : text)).join('');
}

/** What a page must show of a text's blocks, in order and without spaces: labels of items too. */
export function formatShownText(text: DocumentText, annex: boolean): string {
  const blocks = text.blocks
    .filter(({ kind }) => (kind === 'annex') === annex)
    .flatMap(({ label, heading, lines }) => [
      label ?? '',
      ...heading.map((run) => run.text),
      ...lines.flatMap(({ item, runs }) => [item?.label ?? '', ...runs.map((run) => run.text)]),
    ]);
  const title = annex ? [] : text.title.flatMap(({ runs }) => runs.map((run) => run.text));
  return [...title, ...blocks].join('').replaceAll(/\s/g, '');
}

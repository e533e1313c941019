import type { Element } from './element.ts';
import { each, type Rule, type Rules, skipped, through } from './rule.ts';
import type { Story } from './story.ts';
import { symbol } from './symbols.ts';

const sign = (text: string): Rule => ({ open: (story) => story.add(text) });
const sink = (what: Story['sink']): Rule => ({
  open: (story) => {
    story.sink = what;
  },
  close: (story) => {
    story.sink = null;
  },
});
const run: Rule = { open: (story) => story.resetLook() };
/** A run of a formula says in its own properties that it is tracked (ECMA-376 part 1, 22.1.2.87 and 17.13.5). */
const formulaRun: Rule = {
  open: (story) => {
    story.resetLook();
    story.frame.openFormulaRun();
  },
  close: ({ frame }) => frame.closeFormulaRun(),
};

const textIn = (element: Element): string => element.text.trim() + element.children.map(textIn).join('');

/** Runs and what stands in them (ECMA-376 part 1, 17.3.2 and 17.3.3), formulas (22.1). */
export const textRules: Rules = {
  'w:r': run,
  'w:rPr': { gather: (story, element) => story.setRun(element) },
  'w:t': sink('text'),
  'w:delText': sink('text'),
  'w:instrText': sink('code'),
  'w:delInstrText': sink('code'),
  'w:tab': sign('\t'),
  'w:ptab': sign('\t'),
  'w:br': sign('\n'),
  'w:cr': sign('\n'),
  'w:noBreakHyphen': sign('\u2011'),
  'w:softHyphen': sign('\u00ad'),
  'w:sym': {
    open: (story, { 'w:font': font = '', 'w:char': code = '' }) => {
      const { text, known } = symbol(font, code);
      if (!known) story.warn('symbol-unknown', `${font} ${code}`);
      story.add(text);
    },
  },
  'w:ruby': through,
  'w:rubyBase': through,
  'w:rubyPr': skipped,
  'w:rt': { gather: (story, element) => story.warn('ruby', textIn(element)) },
  'm:oMath': { open: (story) => story.warn('formula', '') },
  'm:r': formulaRun,
  'm:t': sink('text'),
  ...each(
    [
      'lastRenderedPageBreak',
      'annotationRef',
      'footnoteRef',
      'endnoteRef',
      'separator',
      'continuationSeparator',
      'pgNum',
    ].map((name) => `w:${name}`),
    () => skipped,
  ),
};

import { convertSymbol } from '../story/convert-symbol.ts';
import type { StoryReader } from '../story/story-reader.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { createRules, type ElementRule, type ElementRules, passRule, skipRule } from './element-rule.ts';

const createSignRule = (text: string): ElementRule => ({ open: (story) => story.add(text) });
const createSinkRule = (what: StoryReader['sink']): ElementRule => ({
  open: (story) => {
    story.sink = what;
  },
  close: (story) => {
    story.sink = null;
  },
});
/** The raised or lowered part of a formula: 10⁶ (ECMA-376 part 1, 22.1.2.112 and 22.1.2.105). */
const createScriptRule = (script: StoryReader['script']): ElementRule => ({
  open: (story) => {
    story.script = script;
  },
  close: (story) => {
    story.script = null;
  },
});
const runRule: ElementRule = { open: (story) => story.resetLook() };
/** A run of a formula holds its tracked change in its own properties (ECMA-376 part 1, 22.1.2.87 and 17.13.5). */
const formulaRunRule: ElementRule = {
  open: (story) => {
    story.resetLook();
    story.frame.openFormulaRun();
  },
  close: ({ frame }) => frame.closeFormulaRun(),
};

const readElementText = (element: XmlElement): string =>
  element.text.trim() + element.children.map(readElementText).join('');

/** Runs and their contents (ECMA-376 part 1, 17.3.2 and 17.3.3), formulas (22.1). */
export const textRules: ElementRules = {
  'w:r': runRule,
  'w:rPr': { gather: (story, element) => story.setRun(element) },
  'w:t': createSinkRule('text'),
  'w:delText': createSinkRule('text'),
  'w:instrText': createSinkRule('code'),
  'w:delInstrText': createSinkRule('code'),
  'w:tab': createSignRule('\t'),
  'w:ptab': createSignRule('\t'),
  'w:br': createSignRule('\n'),
  'w:cr': createSignRule('\n'),
  'w:noBreakHyphen': createSignRule('\u2011'),
  'w:softHyphen': createSignRule('\u00ad'),
  'w:sym': {
    open: (story, { 'w:font': font = '', 'w:char': code = '' }) => {
      const { text, known } = convertSymbol(font, code);
      if (!known) story.warn('symbol-unknown', `${font} ${code}`);
      story.add(text);
    },
  },
  'w:ruby': passRule,
  'w:rubyBase': passRule,
  'w:rubyPr': skipRule,
  'w:rt': { gather: (story, element) => story.warn('ruby', readElementText(element)) },
  'm:oMath': { open: (story) => story.warn('formula', '') },
  'm:r': formulaRunRule,
  'm:t': createSinkRule('text'),
  'm:sup': createScriptRule('superscript'),
  'm:sub': createScriptRule('subscript'),
  ...createRules(
    [
      'lastRenderedPageBreak',
      'annotationRef',
      'footnoteRef',
      'endnoteRef',
      'separator',
      'continuationSeparator',
      'pgNum',
    ].map((name) => `w:${name}`),
    () => skipRule,
  ),
};

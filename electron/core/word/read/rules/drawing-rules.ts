import { createRules, type ElementRules, passRule, skipRule } from './element-rule.ts';

/** Drawings, whose text boxes have words, and the choice between alternative representations (ECMA-376 part 3, 7.5). */
export const drawingRules: ElementRules = {
  'mc:AlternateContent': {
    open: ({ alternatives }) => alternatives.begin(),
    close: (story) => {
      const needs = story.alternatives.end();
      if (needs !== null) story.warn('alternative-unknown', needs);
    },
  },
  'mc:Choice': { skip: ({ alternatives }, { Requires = '' }, scope) => !alternatives.choose(Requires, scope) },
  'mc:Fallback': { skip: ({ alternatives }, _, scope) => !alternatives.choose('', scope) },
  ...createRules(['w:txbxContent'], () => ({ open: (story) => story.enterBox(), close: (story) => story.leaveBox() })),
  'wp:docPr': {
    open: (story, { descr = '', title = '', name = '' }) => {
      story.drawing = descr || title || name;
    },
  },
  // The extensions of a drawing have no words.
  'a:extLst': skipRule,
  'pic:pic': { open: (story) => story.draw('picture', story.drawing) },
  'v:imagedata': { open: (story, attributes) => story.draw('picture', attributes['o:title'] ?? '') },
  'v:textpath': { open: (story, { string = '' }) => story.draw('word-art', string) },
  'c:chart': { open: (story) => story.draw('embedded-object', `chart ${story.drawing}`.trim()) },
  'dgm:relIds': { open: (story) => story.draw('embedded-object', `diagram ${story.drawing}`.trim()) },
  'o:OLEObject': { open: (story, { ProgID = '' }) => story.draw('embedded-object', ProgID) },
  'w:control': { open: (story, attributes) => story.draw('embedded-object', attributes['w:name'] ?? '') },
  ...createRules(['w:drawing', 'w:pict', 'w:object'], () => passRule),
};

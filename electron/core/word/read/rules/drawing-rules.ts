import { findChild, type XmlElement } from '../xml/xml-element.ts';
import { createRules, type ElementRule, type ElementRules, passRule, skipRule } from './element-rule.ts';

/**
 * The ground of the words in a shape: its solid colour, or the paper behind one without a fill. Gradients, pictures and
 * colours of a theme are not known.
 */
function readShapeGround(properties: XmlElement): string | null {
  const fill = findChild(properties, 'a:solidFill');
  if (findChild(properties, 'a:noFill') !== null) return PAPER;
  return findChild(fill, 'a:srgbClr')?.attributes.val?.toUpperCase() ?? null;
}

/** VML shapes are white unless they say otherwise (ECMA-376 part 4, 19.1.2.19). */
const vmlShapeRule: ElementRule = {
  open: (story, { fillcolor = '#FFFFFF', filled = 't', style = '' }) => {
    story.isBoxHidden = /(?:^|;)\s*(?:visibility\s*:\s*hidden|display\s*:\s*none)/i.test(style);
    const hex = /^#([0-9a-f]{6})/i.exec(fillcolor)?.[1]?.toUpperCase();
    const isFilled = filled !== 'f' && filled !== 'false';
    story.boxGround = isFilled ? (hex ?? (fillcolor === 'white' ? PAPER : null)) : PAPER;
  },
};
const PAPER = 'FFFFFF';

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
  'wps:spPr': {
    gather: (story, element) => {
      story.boxGround = readShapeGround(element);
    },
  },
  ...createRules(['v:shape', 'v:rect', 'v:roundrect', 'v:oval'], () => vmlShapeRule),
  'wp:docPr': {
    open: (story, { descr = '', title = '', name = '', hidden = '' }) => {
      story.isBoxHidden = ['1', 'true', 'on'].includes(hidden);
      story.drawing = descr || title || name;
    },
  },
  // The extensions of a drawing have no words.
  'a:extLst': skipRule,
  'pic:pic': {
    open: (story) => {
      story.picture = '';
    },
    close: (story) => story.draw('picture', story.drawing, story.picture),
  },
  'a:blip': {
    open: (story, attributes) => {
      story.picture = story.target(attributes['r:embed']);
    },
  },
  'v:imagedata': {
    open: (story, attributes) => story.draw('picture', attributes['o:title'] ?? '', story.target(attributes['r:id'])),
  },
  'v:textpath': { open: (story, { string = '' }) => story.draw('word-art', string) },
  'c:chart': { open: (story) => story.draw('embedded-object', `chart ${story.drawing}`.trim()) },
  'dgm:relIds': { open: (story) => story.draw('embedded-object', `diagram ${story.drawing}`.trim()) },
  'o:OLEObject': { open: (story, { ProgID = '' }) => story.draw('embedded-object', ProgID) },
  'w:control': { open: (story, attributes) => story.draw('embedded-object', attributes['w:name'] ?? '') },
  ...createRules(['w:drawing', 'w:pict', 'w:object'], () => passRule),
};

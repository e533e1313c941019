import { each, type Rules, through } from './rule.ts';

/** The extensions whose drawings are understood as far as the words in them go. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'wp14', 'a14', 'w14', 'w15', 'w16', 'w16du']);

/** Drawings, whose text boxes have words, and the choice between two ways to write the same one (ECMA-376 part 3, 7.5). */
export const drawingRules: Rules = {
  'mc:AlternateContent': {
    open: ({ alternatives }) => alternatives.begin(),
    close: (story) => {
      const needs = story.alternatives.end();
      if (needs !== null) story.warn('alternative-unknown', needs);
    },
  },
  'mc:Choice': {
    skip: (story, { Requires = '' }, scope) => {
      const needs = Requires.split(/\s+/).filter((prefix) => prefix !== '');
      return !story.alternatives.choose(
        needs.every((prefix) => UNDERSTOOD.has(scope.known(prefix))),
        needs.join(' '),
      );
    },
  },
  'mc:Fallback': { skip: (story) => !story.alternatives.choose(true, '') },
  ...each(['w:txbxContent'], () => ({ open: (story) => story.enterBox(), close: (story) => story.leaveBox() })),
  'wp:docPr': {
    open: (story, { descr = '', title = '', name = '' }) => {
      story.drawing = descr || title || name;
    },
  },
  'pic:pic': { open: (story) => story.warn('picture', story.drawing) },
  'v:imagedata': { open: (story, attributes) => story.warn('picture', attributes['o:title'] ?? '') },
  'v:textpath': { open: (story, { string = '' }) => story.warn('word-art', string) },
  'c:chart': { open: (story) => story.warn('embedded-object', `chart ${story.drawing}`.trim()) },
  'dgm:relIds': { open: (story) => story.warn('embedded-object', `diagram ${story.drawing}`.trim()) },
  'o:OLEObject': { open: (story, { ProgID = '' }) => story.warn('embedded-object', ProgID) },
  'w:control': { open: (story, attributes) => story.warn('embedded-object', attributes['w:name'] ?? '') },
  ...each(['w:drawing', 'w:pict', 'w:object'], () => through),
};

/** The pages of the manual in their order, by the names of their files in `resources/manual`. */
export const manualPages = [
  'home',
  'new',
  'text',
  'comments',
  'compare',
  'matrix',
  'files',
  'process',
  'meeting',
  'signing',
  'data',
  'command-line',
] as const;
export type ManualPageName = (typeof manualPages)[number];

const pagesByScreen: readonly (readonly [RegExp, ManualPageName])[] = [
  [/^\/(?:welcome)?$/, 'home'],
  [/^\/new$/, 'new'],
  [/^\/text\/[^/]+\/[^/]+\/comments(?:\/|$)/, 'comments'],
  [/^\/text\//, 'text'],
  [/^\/compare(?:\/|$)/, 'compare'],
  [/^\/matrix\//, 'matrix'],
  [/^\/(?:gather|verify)(?:\/|$)/, 'files'],
  [/^\/sign\/[^/]+\/process$/, 'process'],
  [/^\/sign\//, 'signing'],
  [/^\/condition$/, 'data'],
];

/** The page for the screen at a location; the first one where the location is no screen. */
export function findManualPage(place: string): ManualPageName {
  return pagesByScreen.find(([screen]) => screen.test(place))?.[1] ?? manualPages[0];
}

/**
 * What a change touches:
 * - `spoof`: both sides look the same
 * - `numbering`: nothing but a paragraph's number or an item's label
 * - `punctuation`: signs that people read as punctuation, white space, and letter case where it says nothing: of a light
 *   word, or of several words in capitals on one side. The capital of another word may make it a defined term
 * - `wording`: nothing but words of the closed list in light-words.ts, or spellings of one word
 * - `number`: nothing but numbers, amounts, dates, percentages and their words, next to what is lighter
 * - `moved`: a clause in another place
 * - `split`, `joined`: a clause that became a part of another, or came from one
 * - `substance`: everything else, and whatever is in doubt: brackets, marks, references, placeholders and modals always
 */
export const changeKinds = [
  'substance',
  'number',
  'wording',
  'punctuation',
  'moved',
  'split',
  'joined',
  'numbering',
  'spoof',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

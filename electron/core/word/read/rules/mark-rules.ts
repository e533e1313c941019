import { createRules, type ElementRules, passRule } from './element-rule.ts';

/** Tracked changes (ECMA-376 part 1, 17.13.5), comments (17.13.4) and bookmarks (17.13.6) in the text. */
export const markRules: ElementRules = {
  ...createRules(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'], (name) => ({
    open: ({ frame, context }, attributes) =>
      frame.openChange(context.changes.with(frame.changes, context.marks.change(name, attributes))),
    close: ({ frame }) => frame.closeChange(),
  })),
  // The words of a control that is tracked in or out have change marks of their own.
  ...createRules(
    ['Ins', 'Del', 'MoveFrom', 'MoveTo'].flatMap((what) =>
      ['Start', 'End'].map((end) => `w:customXml${what}Range${end}`),
    ),
    () => passRule,
  ),
  ...createRules(['w:moveFromRangeStart', 'w:moveToRangeStart'], (name) => ({
    open: ({ context }, attributes) => context.marks.openMove(name, attributes),
  })),
  ...createRules(['w:moveFromRangeEnd', 'w:moveToRangeEnd'], (name) => ({
    open: ({ context }, attributes) => context.marks.closeMove(name, attributes),
  })),
  'w:commentRangeStart': { open: (story, { 'w:id': id = '' }) => story.openComment(id) },
  'w:commentRangeEnd': { open: (story, { 'w:id': id = '' }) => story.closeComment(id) },
  'w:commentReference': { open: (story, { 'w:id': id = '' }) => story.referComment(id) },
  'w:bookmarkStart': { open: (story, { 'w:id': id = '', 'w:name': name = '' }) => story.openBookmark(id, name) },
  'w:bookmarkEnd': { open: (story, { 'w:id': id = '' }) => story.closeBookmark(id) },
};

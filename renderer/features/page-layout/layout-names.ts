import type { MessageKey } from '../../../shared/i18n/format-message.ts';

/** The display names of the built-in layouts. */
export const layoutNames: { readonly [look: string]: MessageKey } = {
  'letter-of-intent': 'ui.export.look-usual',
  bookman: 'ui.export.look-bookman',
  meeting: 'ui.export.look-meeting',
};

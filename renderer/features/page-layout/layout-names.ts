import type { MessageKey } from '../../../shared/i18n/format-message.ts';

/** What people call the looks that come with the program. */
export const layoutNames: { readonly [look: string]: MessageKey } = {
  'letter-of-intent': 'ui.export.look-usual',
  bookman: 'ui.export.look-bookman',
  meeting: 'ui.export.look-meeting',
};

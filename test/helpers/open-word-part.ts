import type { OpenedPart } from '../../electron/core/documents/incoming/opened-part.ts';

/** A Word file that came by itself. */
export const openWordPart = (bytes: Uint8Array): OpenedPart => ({
  name: 'a.docx',
  bytes,
  path: [],
  how: [],
  kind: 'word',
});

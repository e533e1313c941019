import { expect } from 'vitest';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { parseBody } from './build-docx.ts';

/** A body, how it reads accepted and rejected, and the kinds and words of its changes. */
export type TrackedBody = {
  readonly what: string;
  readonly body: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly changes: readonly (readonly [kind: string, words: string])[];
};

export async function expectBothViews({ body, accepted, rejected, changes }: TrackedBody): Promise<void> {
  const document = await parseBody(body);
  const read = (view: 'accepted' | 'rejected') => listShownParagraphs(document, view).map(({ text }) => text);
  expect([read('accepted'), read('rejected')]).toEqual([accepted, rejected]);
  expect(listTrackedChanges(document).map(({ kind, text }) => [kind, text])).toEqual(changes);
}

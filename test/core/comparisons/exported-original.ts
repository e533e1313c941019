import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand } from '../../helpers/core.ts';

export type Original = { readonly language: string; readonly copy: string };

/** An original of the sample's second draft, as a Word file. */
export async function exportOriginal(
  core: Core,
  negotiation: string,
  { language, copy }: Original,
): Promise<Uint8Array> {
  const asked = { negotiation, as: 'final', language, copy, draft: 'draft-2' } as const;
  const { file } = await callCommand(core, 'exports.make', asked);
  return core.file(file.sha256) ?? new Uint8Array();
}

/** The file as somebody else saves it with one word replaced, once. */
export function replaceWord(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml.replace(new RegExp(`(?<=>[^<]*)${from}`, 'u'), to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

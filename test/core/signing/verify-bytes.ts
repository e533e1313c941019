import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

export function holdBytes(core: Core, name: string, bytes: Uint8Array) {
  const handed = core.receive(null, name, bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  return { file: handed.value.file.sha256, name };
}

export async function verifyBytes(core: Core, name: string, bytes: Uint8Array, part?: readonly number[]) {
  return callCommand(core, 'files.verify', {
    ...holdBytes(core, name, bytes),
    ...(part === undefined ? {} : { part }),
  });
}

/** The file with one of its parts changed as text, packed again. */
export function editPackagePart(
  bytes: Uint8Array,
  change: (part: string) => string,
  name = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes);
  const part = strFromU8(parts[name] ?? new Uint8Array());
  expect(change(part)).not.toBe(part);
  return zipSync({ ...parts, [name]: strToU8(change(part)) });
}

export async function exportSampleText() {
  const sample = await openSampleCore();
  const asked = { as: 'final', language: 'en', copy: 'BY', draft: 'draft-2' } as const;
  const { file, record } = await callCommand(sample.core, 'exports.make', {
    negotiation: sample.negotiation,
    ...asked,
  });
  return { ...sample, record, bytes: sample.core.file(file.sha256) ?? new Uint8Array() };
}

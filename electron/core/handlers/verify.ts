import { hash as digest } from 'node:crypto';
import type { Input } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Verified } from '../../../shared/model/signing-set.ts';
import { differences, nearest } from '../../../shared/rules/verified.ts';
import type { Reading } from '../context.ts';
import { type ExportedFile, exportedFiles } from './exported-files.ts';
import { fileWords, kindOf, NOTHING } from './verify-text.ts';

/**
 * Whether a file is one that left this store: the very same, the same text saved anew, or another text, and then where.
 * Files of other kinds than Word and PDF are known by their bytes alone.
 */
export function verify(context: Reading, input: Input<'files.verify'>): () => Promise<Verified> {
  const { db } = context.store;
  const bytes = context.file(input.file);
  if (bytes === null) throw new Failure('file-unknown');
  const sha256 = digest('sha256', bytes, 'hex');
  const all = exportedFiles(db);
  const same = all.find((one) => one.sha256 === sha256);
  const kind = kindOf(bytes);
  const others = all.filter(({ name }) => name.toLowerCase().endsWith(`.${kind}`));
  return async () => {
    const plain = { sha256, differences: [], carries: NOTHING };
    if (kind === 'other') return { ...plain, state: same ? 'same-file' : 'unknown', export: same?.export ?? null };
    const { wordWorker } = context.resources;
    const given = await fileWords(bytes, wordWorker);
    const known = { ...plain, carries: given.carries };
    if (same) return { ...known, state: 'same-file', export: same.export };
    const kept = await keptWords(context, others);
    const at = nearest(
      kept.map(({ paragraphs }) => paragraphs),
      given.paragraphs,
    );
    const found = kept[at];
    if (found === undefined) return { ...known, state: 'unknown', export: null };
    const different = differences(found.paragraphs, given.paragraphs);
    return {
      ...known,
      state: different.length === 0 ? 'same-text' : 'other-text',
      export: found.file.export,
      differences: different,
    };
  };
}

/** A file that left never changes, so that it is read once. So many are remembered: a negotiation's exports and more. */
const READ = new Map<string, readonly string[]>();
const MOST_READ = 400;

async function keptWords({ file, resources }: Reading, files: readonly ExportedFile[]) {
  const kept: { readonly file: ExportedFile; readonly paragraphs: readonly string[] }[] = [];
  const met = new Set<string>();
  for (const one of files) {
    if (met.has(one.sha256)) continue;
    met.add(one.sha256);
    const bytes = file(one.sha256);
    if (bytes === null) continue;
    const paragraphs = READ.get(one.sha256) ?? (await fileWords(bytes, resources.wordWorker)).paragraphs;
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(one.sha256, paragraphs);
    kept.push({ file: one, paragraphs });
  }
  return kept;
}

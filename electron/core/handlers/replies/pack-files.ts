import { sanitizeFileName } from '../../../../shared/api/client.ts';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadContext } from '../../context.ts';
import { listDistinctNames } from '../../documents/outgoing/distinct-names.ts';
import { zipFiles } from '../../documents/outgoing/zip-files.ts';

/** Held files together are limited to 200 MB: one that fills that would displace all others, and itself. */
const MAX_PACKED_MB = 150;

/** Packs stored or held files into one .zip. */
export function packFiles(
  context: ReadContext,
  { name, files }: Input<'files.pack'>,
): () => Promise<Output<'files.pack'>> {
  const contents = files.map(({ file }) => {
    const bytes = context.file(file);
    if (bytes === null) throw new Failure('file-unknown');
    return bytes;
  });
  const size = contents.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (size > MAX_PACKED_MB * 1_000_000) throw new Failure('pack-too-large', { limit: MAX_PACKED_MB });
  const names = listDistinctNames(files.map((one) => sanitizeFileName(one.name)));
  return async () => {
    const entries = contents.map((bytes, n) => ({ name: names[n] ?? '', bytes }));
    return context.offer(sanitizeFileName(name), zipFiles(entries));
  };
}

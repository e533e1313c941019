import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const COMPRESSED = /\.(?:js|css|svg|json)$/;

/** A build step that adds a compressed copy, `.gz`, of every script and style sheet to the folder that it fills. */
export function compressPages() {
  return {
    name: 'compress-pages',
    writeBundle({ dir }: { readonly dir?: string }) {
      if (dir === undefined) return;
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !COMPRESSED.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}

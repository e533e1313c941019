import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const COMPRESSED = /\.(?:js|css|svg|json)$/;

/** A build step that writes beside every script and style sheet of the folder that it fills its compressed form, `.gz`. */
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Licence } from '../../shared/api/licence.ts';
import { readLockedPackage } from './lock-file.ts';
import type { System } from './systems.ts';

/** Something that somebody else made and that a package contains. */
export type Component = Licence & {
  /** The sum in the lock file; null for what is not a package of npm. */
  readonly integrity: string | null;
};

/** The libraries that stay outside of the bundle: see `stageProgram`. */
export const OUTSIDE = ['better-sqlite3', 'postal-mime'];

const manifestSchema = z.object({
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).default(''),
});

/** Everything of other people in the packages of a system, by name. `bundled` names the libraries in the bundles. */
export function listComponents(root: string, bundled: readonly string[], system: System): Component[] {
  const names = [...new Set([...bundled, ...OUTSIDE])];
  const components = [...names.map((name) => readComponent(root, name)), readNode(root, system), ...listEmbedded(root)];
  return components.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A package of npm as it is installed. */
export function readComponent(root: string, name: string): Component {
  const folder = join(root, 'node_modules', name);
  const { version, license, author } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|copying|notice)(\.(md|txt|mpl|lesser))?$/i.test(file),
  );
  const notices = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, license, author, notices, integrity: readLockedPackage(root, name).integrity ?? null };
}

function readNode(root: string, { runtimePackage }: System): Component {
  const { version, integrity = null } = readLockedPackage(root, runtimePackage);
  const notices = ['The text of its licences is in runtime/LICENSE.'];
  return { name: runtimePackage, version, license: 'MIT', author: 'Node.js contributors', notices, integrity };
}

/** What libraries contain without being packages of their own. */
export function listEmbedded(root: string): Component[] {
  const sqlite = readFileSync(join(root, 'node_modules', 'better-sqlite3', 'deps', 'download.sh'), 'utf8');
  const [, version = ''] = /^VERSION="(\d+)"/m.exec(sqlite) ?? [];
  const [major, minor, patch] = [version.slice(0, 1), version.slice(1, 3), version.slice(3, 5)].map(Number);
  return [
    {
      name: 'SQLite',
      version: `${major}.${minor}.${patch}`,
      license: 'blessing',
      author: 'D. Richard Hipp',
      notices: ['Part of better-sqlite3. In the public domain: https://www.sqlite.org/copyright.html'],
      integrity: null,
    },
    {
      name: 'PDF.js',
      version: readPdfJsVersion(root),
      license: 'Apache-2.0',
      author: 'Mozilla Foundation',
      notices: ['Part of unpdf. https://www.apache.org/licenses/LICENSE-2.0'],
      integrity: null,
    },
    {
      name: 'Unicode data',
      version: readUnicodeVersion(root),
      license: 'Unicode-3.0',
      author: 'Unicode, Inc.',
      notices: [readFileSync(join(root, 'resources', 'unicode', 'LICENSE.txt'), 'utf8').trim()],
      integrity: null,
    },
    {
      name: 'hunspell-id',
      version: '7.5.0',
      license: 'LGPL-3.0-only',
      author: 'Benitius Brevoort, Ali Ahmadi and others',
      notices: [readFileSync(join(root, 'resources', 'dictionaries', 'id', 'LICENSE.txt'), 'utf8').trim()],
      integrity: null,
    },
  ];
}

function readPdfJsVersion(root: string): string {
  const code = readFileSync(join(root, 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs'), 'utf8');
  return /apiVersion:`([\d.]+)`/.exec(code)?.[1] ?? '';
}

function readUnicodeVersion(root: string): string {
  const text = readFileSync(join(root, 'resources', 'unicode', 'README.md'), 'utf8');
  return /version ([\d.]+),/.exec(text)?.[1] ?? '';
}

// npm run sample: installs and builds what is missing, then does the main job on the sample.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { setUp, tool } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
const at = asked.indexOf('--folder');
const folder = resolve(at === -1 ? join(root, 'naskah-contoh') : (asked[at + 1] ?? '.'));
const node = setUp(root);

if (build(root, node) !== 0) process.exit(1);

const data = join(folder, 'data');
const naskah = (...args) => {
  const code = tool(root, node, 'out/main/cli.js', [...args, '--data', data]);
  if (code !== 0) process.exit(code);
};
mkdirSync(folder, { recursive: true });
if (!existsSync(join(data, 'naskah.db'))) naskah('sample');
for (const language of ['id', 'ru', 'en']) {
  for (const copy of ['ID', 'BY']) {
    const out = join(folder, `pernyataan-kehendak-${language}-${copy}.docx`);
    naskah('export', 'loi-belarus', '--as', 'final', '--language', language, '--copy', copy, '--out', out, '--replace');
  }
}
process.stdout.write(
  [
    '',
    `Enam berkas Word naskah contoh ada di: ${folder}`,
    `The six Word files of the sample are in: ${folder}`,
    '',
    `npm run naskah -- list --data "${data}"`,
    '',
  ].join('\n'),
);

// npm run sample: installs and builds what is missing, then runs the main workflow on the sample.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interfaceLanguages } from '../shared/model/interface-languages.mjs';
import { answerUsage, readOption } from './answer-usage.mjs';
import { build } from './build.mjs';
import { setUp, tool } from './setup.mjs';
import { readText, speech } from './tell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
answerUsage('sample', asked);
const folder = resolve(readOption('sample', asked, 'folder') || join(root, 'naskah-contoh'));
readOption('sample', asked, 'ui', interfaceLanguages);
const node = await setUp(root);

if (build(root, node) !== 0) process.exit(1);

const data = join(folder, 'data');
const naskah = (...args) => {
  const code = tool(root, node, 'out/main/cli.js', [...args, '--data', data, '--ui', speech]);
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
process.stdout.write(`\n${readText('setup.sample-done', { folder })}\n\nnpm run naskah -- list --data "${data}"\n`);

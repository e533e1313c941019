// npm run package: installs what is missing, then makes the packages that people install.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerUsage } from './answer-usage.mjs';
import { setUp, tool } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
answerUsage('package', asked);
const node = await setUp(root);
process.exitCode = tool(root, node, 'electron/packaging/make-packages.ts', asked);

// npm run dev: the page with hot reload, with a real core in the browser host. Changes to the core need a restart.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { interfaceLanguages } from '../shared/model/interface-languages.mjs';
import { answerUsage, readOption } from './answer-usage.mjs';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { readText } from './tell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
answerUsage('dev', asked);
for (const [option, choices] of [['data'], ['ui', interfaceLanguages]]) readOption('dev', asked, option, choices);
const node = await setUp(root);
if (build(root, node) !== 0) process.exit(1);

const core = spawn(node, [join(root, 'electron', 'loopback.ts'), '--no-open', ...asked], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
core.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => core.kill(signal));

const [{ createServer }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
for await (const line of createInterface({ input: core.stdout })) {
  const found = /(http:\/\/127\.0\.0\.1:\d+)\/(#code=\S+)/.exec(line);
  if (found === null) continue;
  const [, origin, code] = found;
  const server = await createServer({
    configFile: false,
    root: join(root, 'renderer'),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      // The host accepts only requests from its own page, which this server serves here.
      proxy: {
        '^/(session|call|file|files|changes|stores|quit)(/|\\?|$)': {
          target: origin,
          changeOrigin: true,
          headers: { origin },
        },
      },
    },
  });
  await server.listen();
  const address = `${server.resolvedUrls.local[0]}${code}`;
  process.stdout.write(`${readText('entry.address')}\n  ${address}\n${readText('entry.stop')}\n`);
}

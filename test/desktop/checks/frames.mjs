import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { must, NEGOTIATION } from '../harness.mjs';

/** A person takes a window for stopped when nothing moves for longer. */
const LONGEST_FRAME_MS = 100;

/** How long the page paints while the core works. */
export async function checkFrames({ check, inWindow, pageClient, root, work }) {
  const run = (page, script) =>
    page.evaluate(`openCore().then((core) => (${measureFrames})(async () => { ${script} }))`);
  const measure = async (page, { name, prepare, script }) => {
    await page.evaluate(pageClient);
    // The page makes the texts that it asks about, which is no work of the program.
    if (prepare !== undefined) await run(page, prepare);
    const idle = await run(page, 'await new Promise((done) => setTimeout(done, 3000))');
    const { longest, took, late, answer } = await run(page, script);
    must(answer === undefined || answer === true, `${name}: ${answer}`);
    const fact = `frames at most ${longest} ms apart in ${took} ms, ${idle.longest} ms while nothing was done`;
    // Where even an idle page waits for its frames, because other programs keep the processors busy, the others may too.
    must(longest <= Math.max(LONGEST_FRAME_MS, 2 * idle.longest), `${fact}; late: ${late.join(', ')} ms`);
    return fact;
  };

  const jobs = [
    { name: 'a comparison of 100,000 words', prepare: PREPARE_COMPARISON, script: COMPARE },
    { name: 'an import of 30 Word files', prepare: PREPARE_IMPORT, script: IMPORT },
  ];
  for (const job of jobs)
    await check(`${job.name} does not stop the window from painting`, () => inWindow(({ page }) => measure(page, job)));

  const name = 'a check of the whole large store';
  await check(
    `${name} does not stop the window from painting`,
    async () => {
      const store = generateLargeStore(root, work);
      return inWindow(({ page }) => measure(page, { name, script: CHECK }), {
        data: join(store, 'data'),
        changed: { XDG_STATE_HOME: join(store, 'state') },
      });
    },
    600_000,
  );
}

/** The largest store of the bench. */
function generateLargeStore(root, work) {
  const bench = JSON.stringify(pathToFileURL(join(root, 'test', 'bench', 'large-store.ts')).href);
  const script = `import { createGeneratedStore, LARGE_STORE } from ${bench}; console.log(createGeneratedStore(LARGE_STORE));`;
  const env = { ...process.env, TMPDIR: work };
  const line = ['--no-warnings', '--input-type=module', '-e', script];
  return execFileSync(process.execPath, line, { env, cwd: root, encoding: 'utf8' }).trim();
}

const CHECK = `
const checked = await core.call('store.check', {});
return checked.ok || JSON.stringify(checked.error);`;

/** In the page: the longest time between two frames while something is awaited, and every one that is too long. */
async function measureFrames(work) {
  const gaps = [];
  let isDone = false;
  let last = await new Promise(requestAnimationFrame);
  const watch = (now) => {
    gaps.push(Math.round(now - last));
    last = now;
    if (!isDone) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const began = performance.now();
  const answer = await work();
  isDone = true;
  const took = Math.round(performance.now() - began);
  return { longest: Math.max(...gaps), took, late: gaps.filter((gap) => gap > 100), answer };
}

const PREPARE_COMPARISON = `
const hold = async (name, text) => (await core.receive(null, name, new TextEncoder().encode(text))).value.file.sha256;
let seed = 1;
const next = (most) => {
  seed = (seed * 48271) % 2147483647;
  return seed % most;
};
const sentence = () => Array.from({ length: 20 }, () => 'kata' + next(3000)).join(' ') + '.';
const old = Array.from({ length: 1000 }, () => Array.from({ length: 5 }, sentence).join(' '));
const changed = old.map((one, n) => (n % 3 === 0 ? one.replace(/kata(\\d+)/g, (word) => (next(5) === 0 ? 'ganti' : word)) : one));
const side = async (name, all) => ({ of: 'file', file: await hold(name, all.join('\\n\\n')), name });
window.sides = { old: await side('lama.txt', old), next: await side('baru.txt', changed) };`;

const COMPARE = `
const made = await core.call('comparisons.make', { ...window.sides, language: 'id', chosen: [] });
return made.ok || JSON.stringify(made.error);`;

const PREPARE_IMPORT = `
const exported = await core.call('exports.make', { negotiation: '${NEGOTIATION}', as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' });
window.bytes = (await core.file(exported.value.file.sha256)).value;`;

const IMPORT = `
for (let n = 0; n < 30; n += 1) {
  const name = 'berkas-' + n + '.docx';
  const held = await core.receive(null, name, window.bytes);
  const cut = await core.call('files.cut', { files: [{ file: held.value.file.sha256, name, language: null }] });
  if (!cut.ok) return JSON.stringify(cut.error);
}
return true;`;

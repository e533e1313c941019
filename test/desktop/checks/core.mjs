import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { must, NEGOTIATION, readOwner, typeInClause, waitUntil } from '../harness.mjs';

/** How often the core is killed while the window writes. */
const KILLS = Number(process.env.NASKAH_KILLS ?? 10);

/** A person takes a window for stopped when nothing moves for longer. */
const LONGEST_FRAME_MS = 100;

/** The process of the core, and what the page has of it when it dies. */
export async function checkCore({ check, inWindow, askCore, pageClient, root, work }) {
  const answerBoxes = ({ app }) =>
    app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 0 });
    });

  await check('a core that is killed is started again, the window says so, and typing goes on', () =>
    inWindow(async ({ page, data }) => {
      await typeInClause(page, ' Kalimat awal.');
      const first = readOwner(data);
      process.kill(first, 'SIGKILL');
      await page.keyboard.type(' Kata sesudahnya.');
      await page.getByText(/berhenti dan sudah dijalankan kembali/).waitFor();
      must(readOwner(data) !== first, 'it is the same process');
      const list = () =>
        askCore(page, `JSON.stringify(await core.call('typing.list', { negotiation: '${NEGOTIATION}' }))`);
      must(await waitUntil(async () => (await list()).includes('Kalimat awal. Kata sesudahnya.')), await list());
      must(
        (await page.getByRole('textbox', { name: /^Isi, / }).innerText()).includes('Kata sesudahnya.'),
        'it is gone',
      );
    }),
  );

  await check(
    `of a core that is killed ${KILLS} times while the window writes nothing acknowledged is lost`,
    () =>
      inWindow(async (one) => {
        await answerBoxes(one);
        const { page, data } = one;
        await page.evaluate(pageClient);
        await page.evaluate(writeForever, NEGOTIATION);
        for (let kills = 0; kills < KILLS; kills += 1) {
          const before = await page.evaluate(() => window.acknowledged.length);
          const isWriting = () => page.evaluate((count) => window.acknowledged.length > count + 2, before);
          must(await waitUntil(isWriting), `after ${kills} kills nothing is written`);
          await wait(Math.random() * 100);
          process.kill(readOwner(data), 'SIGKILL');
        }
        const acknowledged = await page.evaluate(() => {
          window.isEnough = true;
          return window.acknowledged;
        });
        await waitUntil(() => page.evaluate(() => window.hasEnded === true));
        const stored = new Set(
          await askCore(
            page,
            `(await core.call('comments.list', { negotiation: '${NEGOTIATION}', clause: null })).value.map(({ comment, id }) => comment ?? id)`,
          ),
        );
        const lost = acknowledged.filter((id) => !stored.has(id));
        must(lost.length === 0, `${lost.length} of ${acknowledged.length} are lost`);
        return `${acknowledged.length} acknowledged`;
      }),
    120_000 + KILLS * 30_000,
  );

  await check(
    'long work of the core does not stop the window from painting',
    async () => {
      const facts = [];
      const measure = async (page, jobs) => {
        await page.evaluate(pageClient);
        for (const [name, work] of jobs) {
          const run = `openCore().then((core) => (${measureFrames})(async () => { ${work} }))`;
          let fact = await page.evaluate(run);
          // What the work causes, it causes every time; what other programs of a busy machine cause, it does not.
          for (let tries = 1; tries < 3 && fact.longest > LONGEST_FRAME_MS; tries += 1) {
            const again = await page.evaluate(run);
            if (again.longest < fact.longest) fact = again;
          }
          const { longest, took, answer } = fact;
          facts.push([name, longest, took]);
          must(answer === undefined || answer === true, `${name}: ${answer}`);
        }
      };
      await inWindow(({ page }) =>
        measure(page, [
          ['nothing', 'await new Promise((done) => setTimeout(done, 3000))'],
          ['a comparison of 100,000 words', COMPARE],
          ['an import of 30 Word files', IMPORT],
        ]),
      );
      const store = generateStore(root, work);
      await inWindow(({ page }) => measure(page, [['a check of the whole store', CHECK]]), {
        data: join(store, 'data'),
        changed: { XDG_STATE_HOME: join(store, 'state') },
      });
      const line = facts.map(([name, longest, took]) => `${name}: ${longest} ms in ${took} ms`).join('; ');
      const [[, idle], ...busy] = facts;
      // Where even an idle page waits for its frames, the others may too.
      const limit = Math.max(LONGEST_FRAME_MS, 2 * idle);
      must(
        busy.every(([, longest]) => longest <= limit),
        line,
      );
      return line;
    },
    240_000 + KILLS * 15_000,
  );
}

/** A store as the bench has it: the large one only where there is time for it. */
function generateStore(root, work) {
  const bench = JSON.stringify(pathToFileURL(join(root, 'test', 'bench', 'large-store.ts')).href);
  const size = KILLS >= 100 ? 'LARGE_STORE' : '{ clauses: 60, words: 150, versions: 30, comments: 1 }';
  const script = `import { createGeneratedStore, LARGE_STORE } from ${bench}; console.log(createGeneratedStore(${size}));`;
  const env = { ...process.env, TMPDIR: work };
  const line = ['--no-warnings', '--input-type=module', '-e', script];
  return execFileSync(process.execPath, line, { env, cwd: root, encoding: 'utf8' }).trim();
}

const CHECK = `
const checked = await core.call('store.check', {});
return checked.ok || JSON.stringify(checked.error);`;

/** In the page: makes comments one after the other, over a new port whenever the core is there again. */
async function writeForever(negotiation) {
  window.acknowledged = [];
  let back = Promise.withResolvers();
  let core = await window.openCore();
  window.naskah.onCoreState((state) => {
    core.fail(new Error(state));
    if (state === 'back') back.resolve();
    else back = Promise.withResolvers();
  });
  const comment = {
    negotiation,
    clause: 'objective',
    language: 'id',
    quote: null,
    unit: null,
    kind: 'editorial',
    proposal: null,
  };
  const write = async () => {
    for (let n = 0; window.isEnough !== true; n += 1)
      try {
        const made = await core.call('comments.make', { ...comment, body: `Catatan ${n}` });
        if (!made.ok) throw new Error(made.error.message);
        window.acknowledged.push(made.value.comment);
      } catch (problem) {
        if (problem.message !== 'gone' && problem.message !== 'back') window.problem = problem.message;
        await back.promise;
        core = await window.openCore();
      }
    window.hasEnded = true;
  };
  void write();
}

/** In the page: the longest time between two frames while something is awaited. */
async function measureFrames(work) {
  let [longest, last, isDone] = [0, performance.now(), false];
  const watch = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) requestAnimationFrame(watch);
  };
  requestAnimationFrame((now) => {
    last = now;
    watch(now);
  });
  const began = performance.now();
  const answer = await work();
  isDone = true;
  return { longest: Math.round(longest), took: Math.round(performance.now() - began), answer };
}

const COMPARE = `
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
const sides = { old: await side('lama.txt', old), next: await side('baru.txt', changed) };
const made = await core.call('comparisons.make', { ...sides, language: 'id', chosen: [] });
return made.ok || JSON.stringify(made.error);`;

const IMPORT = `
const exported = await core.call('exports.make', { negotiation: '${NEGOTIATION}', as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' });
if (!exported.ok) return JSON.stringify(exported.error);
const { value: bytes } = await core.file(exported.value.file.sha256);
for (let n = 0; n < 30; n += 1) {
  const name = 'berkas-' + n + '.docx';
  const held = await core.receive(null, name, bytes);
  const cut = await core.call('files.cut', { files: [{ file: held.value.file.sha256, name, language: null }] });
  if (!cut.ok) return JSON.stringify(cut.error);
}
return true;`;

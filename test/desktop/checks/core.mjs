import { setTimeout as wait } from 'node:timers/promises';
import { must, NEGOTIATION, readOwner, typeInClause, waitUntil } from '../harness.mjs';

/** How often the core is killed while the window writes. */
const KILLS = Number(process.env.NASKAH_KILLS ?? 10);

/** The process of the core, and what the page has of it when it dies. */
export async function checkCore({ check, inWindow, askCore, pageClient }) {
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
}

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

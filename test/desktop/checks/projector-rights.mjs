import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, NEGOTIATION } from '../harness.mjs';
import { countWindows, projectBeside } from '../projected-window.mjs';

/** What the projected screen in a window of its own can do, and what it is refused. */
export async function checkProjectorRights({ check, inWindow, askCore, work }) {
  await check('the projector’s own window is as confined as the workbench, and may do only what it needs', () =>
    inWindow(async (one) => {
      const { app } = one;
      const beside = await projectBeside(one);
      const wanted = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => {
          const { sandbox, contextIsolation, nodeIntegration, webSecurity } = webContents.getLastWebPreferences();
          return [sandbox, contextIsolation, nodeIntegration, webSecurity].join();
        }),
      );
      must(wanted.join(' ') === 'true,true,false,true true,true,false,true', wanted.join(' '));
      const menus = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMenuBarVisible()),
      );
      must(!menus.includes(true), 'it shows menus');
      const inside = await beside.evaluate(() => [typeof require, typeof process, Object.keys(window.naskah).sort()]);
      must(`${inside}` === 'undefined,undefined,close,connect,isProjector,onCoreState', `${inside}`);

      const before = beside.url();
      const after = await beside.evaluate(async () => {
        const pause = () => new Promise((done) => setTimeout(done, 300));
        for (const to of ['http://127.0.0.1:9/', 'file:///etc/passwd', 'app://naskah/index.html']) {
          location.href = to;
          await pause();
        }
        return location.href;
      });
      must(after === before, `it is at ${after}`);
      const opened = await beside.evaluate(() =>
        ['about:blank', location.href].map((address) => String(window.open(address, 'naskah-projector'))),
      );
      must(`${opened}` === 'null,null' && (await countWindows(one)) === 2, `${opened}`);
      const granted = await beside.evaluate(async () => [
        await Notification.requestPermission(),
        await navigator.clipboard.readText().then(
          () => 'granted',
          () => 'denied',
        ),
        await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        ),
      ]);
      must(!granted.includes('granted'), `${granted}`);

      const refused = await askCore(
        beside,
        `{ const asked = {
             home: core.call('home.show', {}), comments: core.call('comments.list', { negotiation: '${NEGOTIATION}', clause: null }),
             language: core.call('settings.set', { name: 'ui.language', value: 'en' }), stores: core.stores.list(),
             opened: core.opened.take(), logs: core.openLogs(), file: core.file('${'0'.repeat(64)}'),
             receive: core.receive(null, 'x.txt', new Uint8Array([1])),
             text: core.call('texts.show', { negotiation: '${NEGOTIATION}', draft: null }),
           };
           const all = await Promise.all(Object.entries(asked).map(async ([name, answer]) => [name, await answer]));
           return all.map(([name, { ok, error }]) => name + ' ' + (ok ? 'ok' : error.code)).join() }`,
      );
      const no = ['home', 'comments', 'language', 'stores', 'opened', 'logs', 'file', 'receive'];
      must(refused === `${no.map((name) => `${name} request-refused`)},text ok`, refused);
    }),
  );

  await check('a call from the projector’s own window on a channel of the workbench is refused', () =>
    inWindow(async (one) => {
      const { app } = one;
      // A second preload script, with which this page reaches every channel.
      const script = join(work, 'reach-channels.cjs');
      writeFileSync(
        script,
        `const { contextBridge, ipcRenderer } = require('electron');
         contextBridge.exposeInMainWorld('channels', {
           invoke: (...given) => ipcRenderer.invoke(...given), send: (...given) => ipcRenderer.send(...given),
         });`,
      );
      await app.evaluate(({ session }, path) => session.defaultSession.setPreloads([path]), script);
      const beside = await projectBeside(one);
      const menu = () =>
        app.evaluate(({ Menu }) =>
          Menu.getApplicationMenu()
            .items.map(({ label }) => label)
            .join(),
        );
      const before = await menu();
      const answers = await beside.evaluate(async () => {
        const { invoke, send } = window.channels;
        send('naskah:menus', null);
        send('naskah:open-file', '/etc/passwd');
        const asked = [
          ['naskah:save-as', 'x.docx', '0'.repeat(64)],
          ['naskah:print-page', 'A4'],
          ['naskah:reopened'],
          ['naskah:screens'],
          ['naskah:project', null],
          ['naskah:project-beside', '/projector/loi-belarus/0', null],
        ];
        const answered = await Promise.all(asked.map((given) => invoke(...given)));
        return answered.map(({ ok, error }) => (ok ? 'ok' : `${error.code} ${error.details.reason}`));
      });
      must(
        answers.every((answer) => answer === 'request-refused sender'),
        `${answers}`,
      );
      must((await menu()) === before, `the menus are ${await menu()}`);
      // The workbench names texts alone.
      const addresses = await one.page.evaluate(() =>
        Promise.all(
          ['https://naskah.invalid/', '/text/loi-belarus', '/projector/loi-belarus/0?x', ''].map((address) =>
            window.naskah.projectBeside(address, null).then(({ ok }) => ok),
          ),
        ),
      );
      must(!addresses.includes(true), `${addresses}`);
    }),
  );
}

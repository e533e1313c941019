import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { getLogFolder } from '../../../electron/hosts/log/program-log.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';
import { postCommand, sendHttp, startSession } from '../../helpers/loopback.ts';
import { createOpener } from '../../helpers/opener.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const opener = skipExceptOnLinux('a program in PATH stands for the file manager');

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

const readLog = (folder: string) =>
  readFileSync(join(getLogFolder(join(folder, 'state', 'naskah')), 'naskah.log'), 'utf8');

test.skipIf(opener.isSkipped)(
  `the browser host logs its start, what it refused and its end, and opens the folder of the log${opener.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const { PATH, opened } = createOpener(folder);
    const host = await startBrowserHost(built, folder, ['--no-open'], { PATH });
    const token = await startSession(host.origin, host.address);
    await postCommand(host.origin, token, 'texts.show', { negotiation: 'kenari', draft: null });
    const logs = getLogFolder(join(folder, 'state', 'naskah'));
    const response = await sendHttp(host.origin, '/logs/open', { headers: token });
    expect(await response.json()).toEqual({ ok: true, value: { folder: logs } });
    expect(await opened()).toBe(logs);
    expect((await sendHttp(host.origin, '/logs/open')).status).toBe(401);
    await sendHttp(host.origin, '/quit', { headers: token });
    expect(await host.ended()).toBe(0);
    const lines = readLog(folder).split('\n');
    const head = `browser ${host.child.pid}`;
    expect(lines[0]).toContain(`${head} start version=${manifest.version} node=`);
    expect(lines.some((line) => line.endsWith(`${head} failure command=texts.show code=negotiation-unknown`))).toBe(
      true,
    );
    expect(lines.at(-2)).toMatch(new RegExp(`${head} end exit=0 milliseconds=\\d+$`));
  },
);

test.skipIf(opener.isSkipped)(
  `the core of the desktop window logs as the other hosts do, and opens the folder of the log${opener.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const { PATH, opened } = createOpener(folder);
    const desktop = startDesktop(built, folder, { PATH });
    await waitUntilLoaded(desktop);
    const client = desktop.client();
    await client.call('texts.show', { negotiation: 'kenari', draft: null });
    const logs = getLogFolder(join(folder, 'state', 'naskah'));
    expect(await client.openLogs()).toEqual({ ok: true, value: { folder: logs } });
    expect(await opened()).toBe(logs);
    await desktop.ask({ ask: 'close' });
    await desktop.ended();
    const log = readLog(folder);
    expect(log).toMatch(/ desktop \d+ start version=/);
    expect(log).toMatch(/ desktop \d+ failure command=texts\.show code=negotiation-unknown\n/);
    expect(log).toMatch(/ desktop \d+ end exit=0 /);
  },
);

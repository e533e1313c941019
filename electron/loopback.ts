import manifest from '../package.json' with { type: 'json' };
import { formatMessage, type InterfaceLanguage } from '../shared/i18n/format-message.ts';
import { createCore } from './core/core.ts';
import { openInBrowser } from './doors/browser.ts';
import { given, Misuse } from './doors/cli/given.ts';
import { entryHelp } from './doors/cli/help.ts';
import { print } from './doors/cli/output.ts';
import { folders } from './doors/folder.ts';
import { startOn } from './doors/http/another.ts';
import { openHttpDoor } from './doors/http/door.ts';
import { openHostMemory } from './doors/http/host-memory.ts';
import { announce } from './doors/http/running.ts';
import { machineUser } from './doors/machine-user.ts';
import { ownOrReturn } from './doors/owned.ts';
import { recentStores, rememberStore } from './doors/recent.ts';
import { refusal, spoken } from './doors/refusal.ts';
import { resourcesAbove } from './doors/resources.ts';
import { siteAbove, siteIn } from './doors/site.ts';
import { readSpeech } from './doors/speech.ts';

/**
 * The workbench in the machine's own browser. Exit codes: 0 ended or came back to, 1 refused, 2 wrong use. With `--json`
 * its one line is a result, for whoever started it.
 */
async function main(argv: readonly string[]): Promise<number> {
  // Known before the line is read: what is wrong with it is told too.
  let speech = readSpeech(argv, process.env, folders(undefined, process.env, process.platform).data);
  let json = argv.includes('--json');
  try {
    const asked = given(argv, [], { 'no-open': {}, version: {} }, speech);
    json = asked.common.json;
    if (asked.common.help || asked.given.switched('version')) {
      print(1, asked.common.help ? entryHelp('start', speech) : `Naskah ${manifest.version}`);
      return 0;
    }
    speech = readSpeech(argv, process.env, folders(asked.common.data, process.env, process.platform).data);
    const show = (address: string, again: boolean) => {
      print(1, json ? JSON.stringify({ ok: true, value: { address } }) : shown(address, again, speech));
      if (!asked.given.switched('no-open')) openInBrowser(address);
    };
    await serve(asked.common.data, show);
    return 0;
  } catch (problem) {
    if (json) print(1, JSON.stringify(refusal(problem)));
    else print(2, spoken(problem, speech, 'start'));
    return problem instanceof Misuse ? 2 : 1;
  }
}

/** The address with what it is and how the page is ended. */
function shown(address: string, again: boolean, speech: InterfaceLanguage): string {
  const which = again ? '-again' : '';
  return `${formatMessage(speech, `entry.address${which}`)}\n  ${address}\n${formatMessage(speech, `entry.stop${which}`)}`;
}

async function serve(folder: string | undefined, show: (address: string, again: boolean) => void): Promise<void> {
  const { data, state } = folders(folder, process.env, process.platform);
  const site = siteIn(siteAbove(import.meta.dirname));
  const owned = await ownOrReturn(data, 'browser');
  if ('address' in owned) return show(owned.address, true);
  try {
    const resources = resourcesAbove(import.meta.dirname);
    const core = createCore({ folder: data, state, mode: 'write', machineUser: machineUser(), resources });
    try {
      rememberStore(data, state, new Date());
      const stores = recentStores({ data, state, go: startOn });
      const door = await openHttpDoor({ core, site, stores, memory: openHostMemory(data, state) });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void door.end());
      const forget = announce(data, { pid: process.pid, origin: door.origin, secret: door.secret });
      show(door.newAddress(), false);
      await door.ended;
      forget();
    } finally {
      core.close();
    }
  } finally {
    owned.release();
  }
}

process.exitCode = await main(process.argv.slice(2));

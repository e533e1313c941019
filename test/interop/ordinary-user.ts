import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandResult } from '../helpers/command-line.ts';

/** An unprivileged user of every Linux. */
const NOBODY = 65_534;

/** A person of this machine with a home of its own, and no Node, npm or variable of the tests. */
export type OrdinaryUser = {
  readonly home: string;
  readonly run: (program: string, args: readonly string[], more?: { readonly [name: string]: string }) => CommandResult;
};

/** An ordinary user; where the tests run as one already, the same user with an empty home. */
export function createOrdinaryUser(): OrdinaryUser {
  const home = mkdtempSync(join(tmpdir(), 'naskah-home-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  // All that the launchers use; /usr/bin may have a Node.
  for (const name of ['dirname', 'readlink', 'uname']) symlinkSync(join('/usr/bin', name), join(bin, name));
  const become = isRoot
    ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs']
    : [];
  return {
    home,
    run: (program, args, more = {}) => {
      const env = { HOME: home, PATH: bin, LANG: 'C.UTF-8', ...more };
      const line = [...become, 'env', '-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`)];
      const [first = '', ...rest] = [...line, program, ...args];
      const { status, stdout, stderr } = spawnSync(first, rest, { encoding: 'utf8', cwd: home });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

/** The addresses of a process's network sockets on Linux, its own and the other end's, in hexadecimal as the system lists them. */
export function listSocketAddresses(pid: number): { readonly own: string; readonly other: string }[] {
  const links = readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  const inodes = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  const lines = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/${pid}/net/${kind}`, 'utf8').split('\n'),
  );
  return lines.flatMap((line) => {
    const [, own = '', other = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
    return inodes.has(inode) ? [{ own: own.replace(/:.*/, ''), other: other.replace(/:.*/, '') }] : [];
  });
}

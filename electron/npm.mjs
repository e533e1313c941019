import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tellStep } from './tell.mjs';

/**
 * How long npm may wait for a first answer: without a limit, a network that drops all packets blocks it for twenty
 * minutes.
 */
const PATIENCE_MS = 90_000;

/** How often the progress is printed. */
const LINE_MS = 5_000;

/**
 * Runs npm in a folder and shows its progress. Returns the exit code and npm's error lines; `code` is null if npm
 * itself could not be started.
 */
export function runNpm(folder, args, patience = PATIENCE_MS) {
  return new Promise((resolve) => {
    const [program, before] = programOfNpm();
    const shell = program === 'npm' && process.platform === 'win32';
    const prefix = shell ? `"${folder}"` : folder;
    const child = spawn(program, [...before, ...args, '--prefix', prefix, '--loglevel=http'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell,
    });
    const progress = watchProgress(folder);
    let errors = '';
    let rest = '';
    const given = setTimeout(() => {
      if (progress.answered()) return;
      errors += 'npm error code ETIMEDOUT\n';
      // npm handles gentler signals itself and keeps trying.
      child.kill('SIGKILL');
    }, patience);
    child.stderr.setEncoding('utf8').on('data', (part) => {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() || '';
      for (const line of lines) {
        if (/^npm (error|ERR!)/.test(line)) errors += `${line}\n`;
        else progress.read(line);
      }
    });
    const end = (code) => {
      clearTimeout(given);
      progress.end();
      resolve({ code, errors });
    };
    child.on('error', () => end(null));
    child.on('close', (code) => end(code === null ? 1 : code));
  });
}

/** The npm that runs this, otherwise the machine's. On Windows that is a script, which only a shell finds. */
function programOfNpm() {
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.c?js$/.test(script) && existsSync(script)) return [process.execPath, [script]];
  return ['npm', []];
}

function watchProgress(folder) {
  const began = Date.now();
  let fetched = 0;
  let answered = false;
  let retried = false;
  const show = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    if (fetched > 0) return ['fetched', { count: fetched, seconds }];
    return [answered ? 'asking' : 'waiting', { seconds }];
  };
  const timer = setInterval(() => tellStep(...show()), LINE_MS);
  return {
    read(line) {
      if (/ http fetch GET (200|304) /.test(line)) answered = true;
      if (/ http fetch GET 200 .*\.tgz/.test(line)) fetched += 1;
      const failed = / http fetch GET https?:\/\/([^/]+)\S* attempt \d+ failed/.exec(line);
      if (failed === null || retried) return;
      retried = true;
      tellStep('retrying', { host: failed[1] });
    },
    answered: () => answered || hasPackages(join(folder, 'node_modules')),
    end: () => clearInterval(timer),
  };
}

/** npm unpacks cached packages without printing anything. */
function hasPackages(folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => existsSync(join(folder, name, 'package.json')));
}

import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { parseOutput, runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

const page = readFileSync(join(root, 'docs', 'COMMAND-LINE.md'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blockOf = (text: string) => /\n```\nnaskah ([\s\S]*?)```/.exec(text)?.[0].replaceAll('```', '') ?? '';

/** The examples of a page without their explanations; optional parts are in [square brackets]. */
const listExamples = (text: string) =>
  blockOf(text)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(/ {2,}/)[0] ?? '');
const examples = listExamples(page);

/** A line as a shell reads it, with and without its optional parts; the longer form writes a file of its own. */
function parseExample(example: string): string[][] {
  const short = example.replaceAll(/ \[[^\]]*\]/g, '');
  const long = example.replaceAll(/ \[([^\]]*)\]/g, ' $1');
  const lines = short === long ? [short] : [long.replace('--out ', '--out long-'), short];
  return lines.map((line) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1),
  );
}

/** Commands that exit with 1 on a finding, which the sample contains. */
const FINDS = new Set(['check', 'ready', 'travel', 'verify', 'compare']);

test('every command has an example, and every example is of this program', () => {
  expect(examples.filter((line) => !line.startsWith('naskah '))).toEqual([]);
  const named = new Set(examples.map((line) => line.split(' ')[1]));
  expect(Object.keys(cliCommands).filter((name) => !named.has(name))).toEqual([]);
});

test('the examples of the README work on the sample, from top to bottom', () => {
  const folder = createTemporaryFolder();
  const lines = listExamples(readme);
  expect(lines.length).toBeGreaterThan(4);
  for (const args of lines.flatMap(parseExample)) {
    const run = runProgram(process.execPath, [join(built, 'out', 'main', 'cli.js'), ...args], folder);
    const isFine = run.code === 0 || (run.code === 1 && FINDS.has(args[0] ?? '') && run.err === '');
    expect(isFine, `${args.join(' ')}\n${run.out}\n${run.err}`).toBe(true);
  }
});

test('the examples of the command line page work on the sample, from top to bottom', () => {
  const folder = createTemporaryFolder();
  symlinkSync(join(root, 'resources'), join(folder, 'resources'), 'junction');
  const words = /such as `([^`]+)`/.exec(page)?.[1] ?? '';
  writeFileSync(join(folder, 'areas.txt'), words);
  const naskah = (args: readonly string[]) =>
    runProgram(process.execPath, [join(built, 'out', 'main', 'cli.js'), ...args, '--ui', 'en'], folder);
  const named = { answer: '', waive: '' };
  for (const example of examples) {
    for (const args of parseExample(example)) {
      const [name = ''] = args;
      if (name === 'answer')
        named.answer = matchFirst(naskah(['comments', 'loi-belarus']).out, /^([0-9a-f]{8}) .* areas /m);
      if (name === 'waive') named.waive = matchFirst(naskah(['check', 'loi-belarus']).out, /^([0-9a-f]{8}) {2}·/m);
      if (name === 'sign') passAllChecks(naskah);
      const own = args.map((one) => (one === '1a2b3c4d' ? named[name as 'answer' | 'waive'] : one));
      const done = naskah(own);
      const fine = done.code === 0 || (done.code === 1 && FINDS.has(name) && done.err === '');
      expect(fine, `${args.join(' ')}\n${done.out}\n${done.err}`).toBe(true);
    }
  }
}, 900_000);

function matchFirst(out: string, form: RegExp): string {
  const found = form.exec(out)?.[1] ?? '';
  expect(found, out).not.toBe('');
  return found;
}

/** Blockers of signing are passed, as the README says they may be. */
function passAllChecks(naskah: (args: readonly string[]) => ReturnType<typeof runProgram>): void {
  const refused = naskah(['sign', 'loi-belarus', '--draft', 'draft-3', '--out', 'early.zip', '--json']);
  const { error } = parseOutput<{ error: { code: string; details: { points: string[] } } }>(refused);
  expect(error.code).toBe('not-ready');
  for (const point of Object.values(error.details)
    .flat()
    .filter((one) => !one.startsWith('draft')))
    expect(naskah(['pass', 'loi-belarus', point, '--draft', 'draft-3', '--reason', 'Contoh'])).toMatchObject({
      code: 0,
    });
}

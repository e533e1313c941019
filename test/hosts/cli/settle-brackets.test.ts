import { expect, test } from 'vitest';
import { CommandRefusal } from '../../../electron/hosts/cli/actions/action.ts';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { parseArguments } from '../../../electron/hosts/cli/parse/parse-arguments.ts';
import { UsageError } from '../../../electron/hosts/usage-error.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { runNaskah } from '../../helpers/command-line.ts';
import { callCommand, createTemporaryFolder, loadSampleText, openCore } from '../../helpers/core.ts';

const LOI = 'loi-belarus';

type CommandRun = { readonly code: number; readonly said: string; readonly value?: unknown };

/** Commands as typed, on one open core: a process for each would take many times as long. */
async function openCommandLine() {
  const core = openCore();
  await loadSampleText(core);
  const run = async (name: string, ...args: string[]): Promise<CommandRun> => {
    const command = cliCommands[name];
    if (command === undefined || !('run' in command)) throw new Error(`no command ${name}`);
    try {
      const asked = parseArguments([LOI, ...args], command.takes, command.options, 'en');
      const { value, text, found } = await command.run(asked.args)(core, asked.common.ui);
      return { code: found ? 1 : 0, said: text('en'), value };
    } catch (problem) {
      if (problem instanceof UsageError)
        return { code: 2, said: formatMessage('en', `usage.${problem.message}`, problem.details) };
      const refused = problem instanceof CommandRefusal ? problem.error : problem;
      if (!(problem instanceof CommandRefusal || refused instanceof Failure)) throw problem;
      const { code, details } = refused as Failure;
      return { code: 1, said: formatMessage('en', `error.${code}`, details) };
    }
  };
  const says = async (...of: Parameters<typeof run>) => {
    const { code, said } = await run(...of);
    expect([code, said]).toEqual([0, said]);
    return said;
  };
  return { core, run, says };
}

test('lists brackets, settles them in two languages at once, then agrees the clause at a meeting and reopens it', async () => {
  const { core, run, says } = await openCommandLine();
  const texts = {
    en: { body: 'Each [BY: Party][ID: Participant] pays [all] costs.' },
    id: { body: 'Setiap [BY: Pihak][ID: Peserta] membayar.' },
  };
  await callCommand(core, 'clauses.write', { negotiation: LOI, clause: 'funding', parents: null, texts, note: '' });
  const listed = await says('brackets');
  expect(listed).toMatch(
    /\[funding\] {2}en {2}1 {2}‹since [-\d]{10}, Sari›\n {2}1 {2}BY: Party\n {2}2 {2}ID: Participant\n\[funding\] {2}en {2}2/,
  );
  expect(listed).toContain('3 places are not agreed.');
  const wrong: [number, string, string[]][] = [
    [1, 'en (3), id (2)', ['agree', 'funding']],
    [2, '--bracket N', ['settle', 'funding', '--language', 'en', '--take', 'ID']],
    [2, '1 (BY), 2 (ID)', ['settle', 'funding', '--language', 'en', '--bracket', '1', '--take', 'RU']],
    [2, '--take, --words', ['settle', 'funding', '--language', 'en', '--take', '1', '--words', 'x']],
    [2, '--words T', ['settle', 'funding', '--language', 'en', '--language', 'id', '--words', 'x']],
    [2, '--reason T', ['reopen', 'funding']],
    [1, 'named “2022-03-01”', ['meeting', '2022-03-01', '--place', 'Minsk']],
    [2, '--date', ['meeting', '--place', 'Minsk']],
  ];
  for (const [code, said, [name = '', ...args]] of wrong) {
    expect(await run(name, ...args), args.join(' ')).toMatchObject({ code, said: expect.stringContaining(said) });
  }
  const both = ['--language', 'en', '--language', 'id'];
  expect(await says('settle', 'funding', ...both, '--bracket', '1', '--take', 'ID')).toMatch(
    /^Version [0-9a-f]{8} was/,
  );
  await says('settle', 'funding', '--language', 'en', '--words', '');
  expect(await says('brackets')).toBe('No words are in brackets.');
  expect(await says('show', '--language', 'en')).toContain('Each Participant pays costs.');

  const day = ['--date', '2022-02-09'];
  const present = ['--present', 'Sari Wijaya;Direktur;ID', '--present', 'Ivan Ivanov'];
  await says('meeting', ...day, '--place', 'Minsk', ...present, '--draft', 'draft-2');
  await says('agree', 'funding', '--as', 'ad-referendum', '--meeting', '2022-02-09', ...day);
  expect(await says('show', '--language', 'en')).toContain('[funding]  ‹Agreed ad referendum (Sari, 2022-02-09)›');
  expect(await run('place', 'funding', '--remove')).toMatchObject({
    code: 1,
    said: expect.stringContaining('“funding” is locked: Agreed ad referendum'),
  });
  await says('agree', 'funding', '--as', 'initialled');
  expect(await run('reopen', 'funding', '--reason', 'Wrong word.')).toMatchObject({
    code: 1,
    said: expect.stringContaining('--correction'),
  });
  await says('reopen', 'funding', '--reason', 'Wrong word.', '--correction', '--meeting', '2022-02-09');
  await says('meeting', '2022-02-09', '--text', 'Opened at nine.');
  expect(await says('meeting')).toMatch(
    /^2022-02-09 {2}Minsk {2}draft-2 {2}[0-9a-f]{8}\n {2}Sari Wijaya; Direktur; ID\n {2}Ivan Ivanov\n {2}Opened at nine\.\n {2}→ funding: Agreed ad referendum\n {2}→ funding: Reopened$/,
  );
});

type PrintedFinding = { name: string; check: string; waived: { reason: string } | null };

test('check prints one line per finding, and exits with 1 until all are waived', async () => {
  const { run, says } = await openCommandLine();
  const found = await run('check');
  const lines = found.said.split('\n');
  const all = found.value as PrintedFinding[];
  expect(found).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^[0-9a-f]{8} {2}· {2}commencement {2}ru {2}“вступает в силу” {2}\S/m),
  });
  expect(lines.at(-1)).toMatch(/^Found: \d+ that block signing \(!\), \d+ to review, 0 waived\.$/);
  const names = all.map(({ name }) => name);
  expect([new Set(names).size, lines.length]).toEqual([all.length, all.length + 1]);
  expect(await run('waive', ...names)).toMatchObject({ code: 2, said: expect.stringContaining('--reason') });
  expect(await run('waive', 'ffffffff', '--reason', 'x')).toMatchObject({ code: 2 });
  expect(await says('waive', ...names, '--reason', 'Looked at.')).toBe(`Waived: ${all.length}.`);
  expect(await says('check')).toContain('‹waived by Sari: Looked at.›');
  await says('waive', names[0] ?? '', '--withdraw');
  const again = (await run('check')).value as PrintedFinding[];
  expect(again.filter(({ waived }) => waived === null).map(({ name }) => name)).toEqual([names[0]]);
  const theirs = await run('check', '--draft', 'counter-draft-1');
  expect(theirs.said).toMatch(/^[0-9a-f]{8} {2}! {2}the whole text {2}id/m);
  const never = (theirs.value as PrintedFinding[]).find(({ check }) => check === 'indonesian-missing')?.name ?? '';
  expect(await run('waive', never, '--draft', 'counter-draft-1', '--reason', 'x')).toMatchObject({
    code: 1,
    said: expect.stringContaining('cannot be waived'),
  });
});

test('terms, stages and steps from the command line', async () => {
  const { core, run, says } = await openCommandLine();
  expect(await says('terms')).toBe('There are no terms yet.');
  await callCommand(core, 'terms.define', {
    negotiation: LOI,
    term: null,
    words: { id: 'Para Peserta', en: 'Participants' },
    variants: { en: ['the Participant'] },
    definition: {},
    withdrawn: false,
  });
  expect(await says('terms')).toMatch(/^[0-9a-f]{8} {2}en: Participants \(the Participant\) {2}id: Para Peserta$/);
  expect(await says('process')).toBe('No stage has been recorded yet.');
  expect(await run('stage', '--as', 'drafting')).toMatchObject({ code: 1 });
  await says('stage', '--as', 'drafting', '--reason', 'Earlier talks.', '--date', '2021-12-01');
  const step = ['--step', 'full-powers', '--as', 'not-required', '--ground', 'Article 7(5)'];
  await says('step', ...step, '--letter', 'B-12', '--date', '2022-01-11');
  expect(await says('process')).toBe(
    'Stage: Drafting  2021-12-01  Earlier talks.\nFull powers (Surat Kuasa): Not required  2022-01-11  B-12  Article 7(5)',
  );
});

test('exits with 1 when a check finds something or a change to agreed text is refused', () => {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['sample']).code).toBe(0);
  expect(runNaskah(folder, ['check', LOI])).toMatchObject({
    code: 1,
    err: '',
    out: expect.stringContaining('Temuan: '),
  });
  expect(runNaskah(folder, ['agree', LOI, 'funding']).code).toBe(0);
  expect(runNaskah(folder, ['place', LOI, 'funding', '--remove'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^“funding” terkunci: Disepakati, /),
  });
});

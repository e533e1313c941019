import { expect, test } from 'vitest';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { formatProblem } from '../../../renderer/components/format-problem.ts';
import { createTranslate } from '../../../renderer/components/use-translate.ts';
import { failureCodes } from '../../../shared/api/failure.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';
import { readInterfaceTexts } from '../../helpers/interface-texts.ts';

/** Failures of installing and starting, when there is no page yet. */
const BEFORE_A_PAGE = /^(?:install-|node-|npm-missing$|not-built$)/;
const COMMANDS = new RegExp(`naskah (?:${Object.keys(cliCommands).join('|')})\\b|\\bnpm\\b|--\\w`);
/** Names of fields, records, checks and clauses by which only the command line and the core know them. */
const CODES =
  /\{\{(?:check|clauses?|command|entity|given|hash|heads?|key|point|points|sha256|what)\}\}|\(\{\{where\}\}/;

test.each(interfaceLanguages)('a failure on screen names no command, no option and no code (%s)', (language) => {
  const texts = readInterfaceTexts(language);
  const say = Object.assign((key: string) => texts.get(key) ?? '', { speech: language });
  const shown = failureCodes
    .filter((code) => !BEFORE_A_PAGE.test(code))
    .map((code) => [code, formatProblem({ code, details: {} }, say)] as const);
  expect(shown.filter(([, text]) => text === '' || COMMANDS.test(text) || CODES.test(text))).toEqual([]);
});

test('every text that only the screen has belongs to a failure', () => {
  const codes = new Set<string>(failureCodes);
  const own = [...readInterfaceTexts('en').keys()].flatMap((key) => /^ui\.problem\.(.+)/.exec(key)?.[1] ?? []);
  expect(own.filter((code) => !codes.has(code))).toEqual([]);
});

test('a failure is shown with its details in the language of the screen', () => {
  const details = { clause: 'funding', status: 'agreed', by: 'Sari', at: '2022-03-04' };
  const show = (language: (typeof interfaceLanguages)[number]) =>
    formatProblem({ code: 'clause-locked', details }, createTranslate(language));
  expect(interfaceLanguages.map(show)).toEqual([
    'Klausul ini terkunci: Disepakati, ditetapkan oleh Sari pada 2022-03-04. Tidak ada yang berubah. Untuk mengubahnya, buka kembali pembahasannya dengan alasan.',
    'This clause is locked: Agreed, set by Sari on 2022-03-04. Nothing was changed. To change it, reopen it with a reason.',
  ]);
});

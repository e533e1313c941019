import { expect, test } from 'vitest';
import { formatLanguageDisplayName } from '../../../renderer/components/format-language-name.ts';
import { formatProblem } from '../../../renderer/components/format-problem.ts';
import { failureCodes } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

/** Failures of commands that no screen has. */
const commandLineOnly = ['folder-not-empty'];

test('every failure has a text on screen, without commands and options of the command line', () => {
  for (const language of interfaceLanguages)
    for (const code of failureCodes.filter((one) => !commandLineOnly.includes(one))) {
      const shown = formatProblem({ code, details: {} }, (key, details) => formatMessage(language, key, details));
      expect([code, shown]).not.toEqual([code, expect.stringMatching(/^(?:error|ui)\.|--\w|(?:\(naskah |“naskah )/)]);
    }
});

test('languages have capitalised names in the interface language, and their code where there is no name', () => {
  expect(['id', 'ru', 'be', 'qqx'].map((one) => formatLanguageDisplayName(one, 'id'))).toEqual([
    'Indonesia',
    'Rusia',
    'Belarus',
    'Qqx',
  ]);
  expect(['id', 'ru', 'be'].map((one) => formatLanguageDisplayName(one, 'en'))).toEqual([
    'Indonesian',
    'Russian',
    'Belarusian',
  ]);
});

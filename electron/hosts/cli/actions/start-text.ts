import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { chooseInstrumentKind, formatClauseWord } from '../../../../shared/import/drafting/instrument-words.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import { escapePattern } from '../../../../shared/text/escape-pattern.ts';
import { escapeMarkup } from '../../../../shared/text/marks/print-marks.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { formatCutNotes } from '../print/format-cut-notes.ts';
import { formatStart } from '../print/format-start.ts';
import { type CommandAction, runCommand } from './action.ts';
import { receiveLocalFile } from './import-files.ts';
import { findState, formatStateName, getStateLanguage } from './party-states.ts';

type FileCut = Output<'files.cut'>;

const OUR_CODE = 'ID';
const SIGNED_FOR: Readonly<Record<string, string>> = { id: 'UNTUK', en: 'FOR', ru: 'ЗА', be: 'АД' };

/** Starts a new text from files, one per language or with languages side by side; with `--preview` only shows their cut. */
export function createStartAction(args: ParsedArguments): CommandAction {
  const [paths, languages] = [args.many('FILES'), args.options('language')];
  if (languages.length > 0 && paths.length !== languages.length)
    throw new UsageError('languages', { files: String(paths.length) });
  return async (core) => {
    const files = paths.map((path, n) => ({ ...receiveLocalFile(core, path), language: languages[n] ?? null }));
    const first = await runCommand(core, 'files.cut', { files });
    const scheme = args.option('numbering');
    const numbering = Object.fromEntries(Object.keys(first.numbering).map((language) => [language, scheme ?? '']));
    const cut = scheme === null ? first : await runCommand(core, 'files.cut', { files, numbering });
    const made = args.switched('preview')
      ? null
      : await runCommand(core, 'negotiations.create', proposeText(args, cut));
    return {
      value: { ...cut, created: made },
      text: (speech) =>
        made === null
          ? formatStart(cut, speech)
          : [
              formatMessage(speech, 'cli.start.made', { code: made.code, clauses: cut.clauses.length }),
              ...formatCutNotes(cut, speech),
            ].join('\n'),
    };
  };
}

/** The text as the form on screen proposes it: parties, instrument and words of the file. */
function proposeText(args: ParsedArguments, cut: FileCut): Input<'negotiations.create'> {
  const languages = Object.keys(cut.numbering);
  const [ours, theirs] = proposeParties(args, cut, languages);
  const prevailing = args.option('prevailing');
  const words = Object.entries(cut.numbering).flatMap(([language, { word }]) =>
    word === null ? [] : [[language, formatClauseWord(word)] as const],
  );
  return {
    code: args.option('code'),
    kind: chooseInstrumentKind(Object.values(cut.parts).map(({ instrument }) => instrument)),
    profile: args.switched('binding') ? 'binding' : 'non-binding',
    title: markNames(cut, [ours, theirs]),
    parties: [ours, theirs],
    languages,
    prevailingLanguage: prevailing === 'none' ? null : prevailing,
    numbered: words.length > 0,
    paragraphWord: Object.fromEntries(words),
    template: false,
    clauses: cut.clauses,
  };
}

/** Our side is the one whose name has our state in it, otherwise the first. */
function isOursFirst(names: readonly string[], language: string): boolean {
  const [first = '', second = ''] = names.map((name) => findState(name, language));
  return first === OUR_CODE || second !== OUR_CODE;
}

function proposeParties(args: ParsedArguments, { parts }: FileCut, languages: readonly string[]): [Party, Party] {
  const named = languages.flatMap((language) => {
    const { inSentence = [], inTitle = [] } = parts[language] ?? {};
    const names = inSentence.length === 2 ? inSentence : inTitle;
    if (names.length !== 2) return [];
    const ordered = isOursFirst(names, language) ? names : names.toReversed();
    return [{ language, names: ordered.map((name) => name.replace(/^the /i, '')) }];
  });
  const found = named.map(({ language, names }) => findState(names[1] ?? '', language)).find((code) => code !== null);
  const code = args.option('with') ?? found ?? null;
  if (code === null) throw new UsageError('missing', { what: '--with CODE' });
  const party = (n: number, side: Party['side'], party: string): Party => {
    const ministry = Object.fromEntries(named.map(({ language, names }) => [language, names[n] ?? '']));
    return {
      code: party,
      side,
      state: Object.fromEntries(languages.map((language) => [language, formatStateName(party, language)])),
      ministry,
      signatureHeading: Object.fromEntries(
        Object.entries(ministry).map(([language, name]) => [
          language,
          escapeMarkup(`${SIGNED_FOR[language] ?? ''} ${name.toLocaleUpperCase(language)}`.trim()),
        ]),
      ),
      signatory: { name: '', title: {} },
      nationalLanguage: side === 'ours' ? 'id' : getStateLanguage(party, languages),
    };
  };
  return [party(0, 'ours', OUR_CODE), party(1, 'counterpart', code)];
}

/** The title with its two names as alternat marks (D12), where they are found as they were read. */
function markNames({ title, parts }: FileCut, [ours, theirs]: readonly [Party, Party]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(title).map(([language, source]) => {
      const names = parts[language]?.inTitle ?? [];
      const codes = isOursFirst(names, language) ? [ours.code, theirs.code] : [theirs.code, ours.code];
      return [language, names.reduce((text, name, n) => markName(text, name, codes[n] ?? ''), source)];
    }),
  );
}

function markName(source: string, name: string, code: string): string {
  const words = escapeMarkup(name).split(/\s+/u).map(escapePattern);
  return source.replace(new RegExp(words.join('\\s+'), 'u'), (found) => `{${code}:${found}}`);
}

import type { Input, Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { chooseClauseWords, chooseInstrumentKind } from '../../../../shared/import/drafting/instrument-words.ts';
import { OWN_STATE } from '../../../../shared/import/drafting/parties/find-own-party.ts';
import {
  findOtherState,
  findState,
  formatStateName,
  getStateLanguage,
} from '../../../../shared/import/drafting/parties/find-state.ts';
import { formatSignatureHeading } from '../../../../shared/import/drafting/parties/format-signature-heading.ts';
import { isTurned, markTitleSides } from '../../../../shared/import/drafting/parties/mark-title-sides.ts';
import {
  orderPartyNames,
  proposeMinistries,
  type SideNames,
} from '../../../../shared/import/drafting/parties/propose-ministries.ts';
import { listNearestStates, resolvePartyCode } from '../../../../shared/import/drafting/parties/resolve-state.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import { proposePrevailingLanguage } from '../../../../shared/rules/checks/languages/propose-prevailing-language.ts';
import { proposeSideMarks } from '../../../../shared/rules/checks/names/propose-side-marks.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { formatCutNotes } from '../print/format-cut-notes.ts';
import { formatSideMarks, formatStart, formatTurnedTitles } from '../print/format-start.ts';
import { formatUnreadParts } from '../print/format-unread-parts.ts';
import { type CommandAction, runCommand } from './action.ts';
import { namesOwnParty, refuseParties } from './missing-parties.ts';
import { openLanguageFiles } from './open-local-file.ts';

type FileCut = Output<'files.cut'>;

/** Starts a new text from files, one per language or with languages side by side; with `--preview` only shows their cut. */
export function createStartAction(args: ParsedArguments): CommandAction {
  const [paths, asked] = [args.many('FILES'), args.options('language')];
  return async (core, speech) => {
    const named = readState(args.option('with'), speech);
    const own = readState(args.option('own'), speech);
    const opened = await openLanguageFiles(core, paths, asked);
    const files = [...opened.files];
    const first = await runCommand(core, 'files.cut', { files });
    const scheme = args.option('numbering');
    if (scheme !== null) checkScheme(scheme, first.numbering);
    const numbering = Object.fromEntries(Object.keys(first.numbering).map((language) => [language, scheme ?? '']));
    const cut = scheme === null ? first : await runCommand(core, 'files.cut', { files, numbering });
    const isPreview = args.switched('preview');
    const languages = Object.keys(cut.numbering);
    const isOwnKnown = own !== null || namesOwnParty(cut);
    const parties = isOwnKnown ? proposeParties({ own: own ?? OWN_STATE, other: named }, cut, languages) : null;
    if (parties === null && !isPreview) throw refuseParties(cut, paths, { own, other: named });
    const marks = parties === null ? { clauses: cut.clauses, places: [] } : proposeSideMarks(cut.clauses, parties);
    const isMarked = args.switched('mark-sides');
    const text = { ...cut, clauses: isMarked ? marks.clauses : cut.clauses };
    const titles = parties === null ? cut.title : markTitles(cut, { ours: parties[0].code, theirs: parties[1].code });
    const turned = languages.filter((language) => isTurned(cut.title[language] ?? '', titles[language] ?? ''));
    const made =
      isPreview || parties === null
        ? null
        : await runCommand(core, 'negotiations.create', proposeText(args, { ...text, title: titles }, parties));
    return {
      value: { ...text, sideBySide: marks.places, ownSideFirst: turned, created: made },
      text: (speech) =>
        [
          ...(made === null
            ? [formatStart(text, speech)]
            : [
                formatMessage(speech, 'cli.start.made', { code: made.code, clauses: text.clauses.length }),
                ...formatCutNotes(text, speech),
              ]),
          ...formatTurnedTitles(turned, speech),
          ...formatSideMarks(marks.places, isMarked, speech),
          ...formatUnreadParts(opened.unread, speech),
        ].join('\n'),
    };
  };
}

/** The code of the state or party that an option names; one that is no state is refused with those that are meant perhaps. */
function readState(written: string | null, speech: InterfaceLanguage): string | null {
  const code = written === null ? null : resolvePartyCode(written);
  if (written === null || code !== null) return code;
  const near = listNearestStates(written, speech).join(', ');
  throw near === ''
    ? new UsageError('state', { what: written })
    : new UsageError('state-near', { what: written, near });
}

/** A scheme that none of the texts has would leave every text as it is cut without it. */
function checkScheme(scheme: string, numbering: FileCut['numbering']): void {
  const all = Object.values(numbering).flatMap(({ schemes }) => schemes);
  const label = scheme.trim().toLowerCase();
  if (scheme === 'none' || all.some((one) => one.id === scheme || one.label.toLowerCase() === label)) return;
  const choices = new Set([...all.map((one) => one.label), 'none']);
  throw new UsageError('choice', { option: '--numbering', choices: [...choices].join(', ') });
}

/** The text as the form on screen proposes it: parties, instrument and words of the file. */
function proposeText(
  args: ParsedArguments,
  cut: FileCut,
  [ours, theirs]: readonly [Party, Party],
): Input<'negotiations.create'> {
  const languages = Object.keys(cut.numbering);
  const prevailing = args.option('prevailing');
  return {
    code: args.option('code'),
    kind: chooseInstrumentKind(Object.values(cut.parts).map(({ instrument }) => instrument)),
    profile: chooseProfile(args, cut),
    title: cut.title,
    parties: [ours, theirs],
    languages,
    prevailingLanguage:
      prevailing === 'none' ? null : (prevailing ?? proposePrevailingLanguage(cut.clauses, languages)),
    ...chooseClauseWords(cut.numbering),
    template: false,
    clauses: cut.clauses,
  };
}

function chooseProfile(args: ParsedArguments, { parts }: FileCut): Input<'negotiations.create'>['profile'] {
  if (args.switched('non-binding')) return 'non-binding';
  return args.switched('binding') || Object.values(parts).some(({ binding }) => binding) ? 'binding' : 'non-binding';
}

/** The parties as the file names them; null if it does not say which state the other one is of. */
function proposeParties(
  { own, other }: { readonly own: string; readonly other: string | null },
  { parts, title, clauses }: FileCut,
  languages: readonly string[],
): readonly [Party, Party] | null {
  // A name without a state is rather ours than one of another state.
  const isOtherState = (name: string, language: string) => {
    const state = findState(name, language);
    return state !== null && state !== own;
  };
  const proposed = languages.map((language) => {
    const { inSentence = [], inTitle = [] } = parts[language] ?? {};
    const ministries = proposeMinistries({ inSentence, inTitle }, language, formatStateName(own, language));
    const named = ministries ?? orderPartyNames(inTitle, formatStateName(own, language));
    const isSwapped = named !== null && isOtherState(named.ours, language) && !isOtherState(named.theirs, language);
    const order = <T extends SideNames | null>(names: T) =>
      isSwapped && names !== null ? { ours: names.theirs, theirs: names.ours } : names;
    return { language, ministries: order(ministries), named: order(named) };
  });
  const found = proposed
    .map(({ language, named }) => findState(named?.theirs ?? '', language))
    .find((code) => code !== null);
  const isNamed = proposed.some(({ named }) => named !== null);
  const code = other ?? found ?? (isNamed ? findStateElsewhere({ title, clauses }, own, languages) : null);
  if (code === null || code === own) return null;
  const party = (side: Party['side'], code: string): Party => {
    const ministry = proposed.flatMap(({ language, ministries }) =>
      ministries === null ? [] : [[language, side === 'ours' ? ministries.ours : ministries.theirs] as const],
    );
    return {
      code,
      side,
      state: Object.fromEntries(languages.map((language) => [language, formatStateName(code, language)])),
      ministry: Object.fromEntries(ministry),
      signatureHeading: Object.fromEntries(
        ministry.flatMap(([language, name]) => {
          const heading = formatSignatureHeading(name, language);
          return heading === '' ? [] : [[language, heading] as const];
        }),
      ),
      signatory: { name: '', title: {} },
      nationalLanguage: code === OWN_STATE ? 'id' : getStateLanguage(code, languages),
    };
  };
  return [party('ours', own), party('counterpart', code)];
}

/** The state of the other party as the title says it, or else the first clause with the parties. */
function findStateElsewhere(
  { title, clauses }: Pick<FileCut, 'title' | 'clauses'>,
  own: string,
  languages: readonly string[],
): string | null {
  const [first] = clauses.filter(({ kind }) => kind === 'preamble');
  const all = languages.flatMap((language) =>
    [title[language], first?.body[language]].map((words) => findOtherState([words ?? ''], own, language)),
  );
  return all.find((code) => code !== null) ?? null;
}

function markTitles({ title, parts }: FileCut, codes: { readonly ours: string; readonly theirs: string }) {
  return Object.fromEntries(
    Object.entries(title).map(([language, source]) => {
      const { inTitle = [], inSentence = [] } = parts[language] ?? {};
      return [language, markTitleSides(source, { inTitle, inSentence }, language, codes)];
    }),
  );
}

import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';
import { normalizeWord, stemWord } from '../read/stem-word.ts';

/** How one side is named in one language. */
export type SideNames = {
  readonly code: string;
  /** The stems of its state's name without a form of state before it: "indonesia", "saudi arabia", "united kingdom". */
  readonly state: readonly string[];
  /** The stems of the state's name that ends its ministry's, where that is another one: "korea" for "South Korea", «российск федераци». */
  readonly formal: readonly string[];
  /** The stems of its ministry's name, of which the state's name is the last. */
  readonly ministry: readonly string[];
  /** The stems of its ministry's name without those of the state and its form; empty if the name is not known. */
  readonly body: readonly string[];
  /** Its ministry's name as it is registered. */
  readonly registered: string;
};

/** The form of state in a state's name, in every case. */
export const STATE_FORM =
  /^(?:the|republic|of|kingdom|state|federation|union|people's|democratic|socialist|islamic|republik|kerajaan|negara|kesatuan|federasi|республик(?:а|и|е|у|ой|ою)|королевств(?:о|а|у|ом|е)|государств(?:о|а|у|ом|е)|федераци(?:я|и|ю|ей)|(?:народн|демократическ|социалистическ|исламск)(?:ая|ой|ую)|рэспублі(?:ка|кі|цы|ку|кай|каю)|каралеўств(?:а|у|ам|е)|федэрацы(?:я|і|ю|яй)|(?:народн|дэмакратычн|сацыялістычн|ісламск)(?:ая|ай|ую))$/u;

/** The names of both sides in a language, ours first; null if the states of both are not known, or are one. */
export function collectSideNames(
  parties: readonly [Party, Party],
  language: Language,
): readonly [SideNames, SideNames] | null {
  const [home, other] = parties[0].side === 'ours' ? parties : [parties[1], parties[0]];
  const [ours, theirs] = [buildSideNames(home, language), buildSideNames(other, language)];
  const states = [ours.state.at(-1), theirs.state.at(-1)];
  return states.includes(undefined) || states[0] === states[1] ? null : [ours, theirs];
}

function buildSideNames({ code, state, ministry }: Party, language: Language): SideNames {
  const stems = (words: string) =>
    (words.match(/[\p{L}'’-]+/gu) ?? []).map(normalizeWord).map((key) => ({ key, stem: stemWord(key, language) }));
  const registered = ministry[language] ?? '';
  const all = stems(registered);
  const named = all.map(({ stem }) => stem);
  const words = stems(state[language] ?? '');
  const first = words.findIndex(({ key }) => !STATE_FORM.test(key));
  const known = first === -1 ? [] : words.slice(first).map(({ stem }) => stem);
  // The name of a ministry ends with that of its state, in full: "… of the United Kingdom of Great Britain".
  const own = known.length > 0 ? known : named.slice(-1);
  const formal = findFormalName(all, own);
  const at = findLastPhrase(named, formal);
  const body = cutStateForm(at === -1 ? all : all.slice(0, at)).map(({ stem }) => stem);
  return at === -1
    ? { code, state: own, formal: own, ministry: [], body, registered }
    : { code, state: formal === own ? named.slice(at) : own, formal, ministry: named, body, registered };
}

type NameWord = { readonly key: string; readonly stem: string };

const findLastPhrase = (named: readonly string[], phrase: readonly string[]): number =>
  named.findLastIndex((_, start) => phrase.every((stem, n) => named[start + n] === stem));

/** As many letters are the same in «Россия» and «Российская Федерация». */
const ALIKE = 4;

/** What a ministry's name calls its state: the usual name, or its last words if they are akin to that: "the Republic of Korea". */
function findFormalName(ministry: readonly NameWord[], usual: readonly string[]): readonly string[] {
  const named = ministry.map(({ stem }) => stem);
  if (findLastPhrase(named, usual) !== -1) return usual;
  const last = ministry.findLastIndex(({ key }) => !STATE_FORM.test(key));
  const word = named[last];
  const isAkin = usual.some((one) => one === word || one.slice(0, ALIKE) === word?.slice(0, ALIKE));
  return word !== undefined && word.length >= ALIKE && isAkin ? named.slice(last) : usual;
}

/** The number of words up to one that are the name of a side's state, in any case of it; 0 if they are not. */
export function measureStateName(words: readonly { readonly stem: string }[], at: number, side: SideNames): number {
  const measure = (name: readonly string[]) =>
    name.every((stem, n) => words[at - name.length + 1 + n]?.stem === stem) ? name.length : 0;
  return Math.max(measure(side.formal), measure(side.state));
}

/** The words of a name without a form of state and an article at either end. */
export function cutStateForm<W extends { readonly key: string }>(name: readonly W[]): readonly W[] {
  const last = name.findLastIndex(({ key }) => !STATE_FORM.test(key));
  return name.slice(name[0]?.key === 'the' ? 1 : 0, last + 1);
}

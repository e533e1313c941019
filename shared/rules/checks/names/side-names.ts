import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';
import { normalizeWord, stemWord } from '../read/stem-word.ts';

/** How one side is named in one language. */
export type SideNames = {
  readonly code: string;
  /** The stems of its state's name without a form of state before it: "indonesia", "saudi arabia", "united kingdom". */
  readonly state: readonly string[];
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
  const at = named.findLastIndex((_, start) => own.every((stem, n) => named[start + n] === stem));
  const body = cutStateForm(at === -1 ? all : all.slice(0, at)).map(({ stem }) => stem);
  return at === -1
    ? { code, state: own, ministry: [], body, registered }
    : { code, state: named.slice(at), ministry: named, body, registered };
}

/** The words of a name without a form of state and an article at either end. */
export function cutStateForm<W extends { readonly key: string }>(name: readonly W[]): readonly W[] {
  const last = name.findLastIndex(({ key }) => !STATE_FORM.test(key));
  return name.slice(name[0]?.key === 'the' ? 1 : 0, last + 1);
}

import type { Output } from '../../../../shared/api/commands.ts';
import { areDomesticParties } from '../../../../shared/import/drafting/instrument-words.ts';
import { findOwnParty, OWN_STATE } from '../../../../shared/import/drafting/parties/find-own-party.ts';
import { findState } from '../../../../shared/import/drafting/parties/find-state.ts';
import { PARTY_PATTERN } from '../../../../shared/model/mark.ts';
import { UsageError } from '../../usage-error.ts';

type FileCut = Pick<Output<'files.cut'>, 'parts' | 'clauses' | 'numbering'>;
type Asked = { readonly own: string | null; readonly other: string | null };

/** A code of a party where the words of its name give none. */
const OTHER_CODE = 'MITRA';

/**
 * Whether a file says by itself which party is ours: one of them is of our state in any language, or both are bodies of it
 * and of no other. Otherwise a person names our state.
 */
export function namesOwnParty(cut: FileCut): boolean {
  return listNamed(cut).some(({ language, names, bodies }) => {
    const states = names.map((name) => findState(name, language));
    return (
      findOwnParty(names, language, OWN_STATE) !== null || (language === 'id' && areDomesticParties(states, bodies))
    );
  });
}

/** The refusal of files that do not say who the two parties are: all that is missing, the parties found, and what to write. */
export function refuseParties(cut: FileCut, paths: readonly string[], { own, other }: Asked): UsageError {
  const named = listNamed(cut).find(({ names }) => names.length > 1) ?? { language: '', names: [], bodies: [] };
  const states = named.names.map((name) => findState(name, named.language));
  const isOwnMissing = own === null && !namesOwnParty(cut);
  const ours = own ?? (isOwnMissing ? (states.find((state) => state !== null) ?? OWN_STATE) : OWN_STATE);
  const isOtherMissing =
    (other === null || other === ours) && states.every((state) => state === null || state === ours);
  const missing = [...(isOwnMissing ? ['--own STATE'] : []), ...(isOtherMissing ? ['--with CODE'] : [])];
  const code = isOtherMissing ? abbreviate(named.names.at(-1) ?? '', ours) : other;
  const example = [
    'naskah start',
    ...paths.map((path) => (/^[\w./:\\-]+$/u.test(path) ? path : `"${path}"`)),
    ...(own !== null || isOwnMissing ? [`--own ${ours}`] : []),
    ...(code === null ? [] : [`--with ${code}`]),
  ];
  return new UsageError('parties', {
    what: missing.join(', '),
    names: named.names.join(' | ') || '—',
    example: example.join(' '),
  });
}

function listNamed({ parts, clauses, numbering }: FileCut) {
  return Object.keys(numbering).map((language) => {
    const { inSentence = [], inTitle = [] } = parts[language] ?? {};
    const bodies = clauses.flatMap(({ body }) => body[language] ?? []);
    return { language, names: inSentence.length > 1 ? inSentence : [...inSentence, ...inTitle], bodies };
  });
}

/** The first letters of a name, as a code of a party that is none of our state: "Badan Standardisasi Nasional" is BSN. */
function abbreviate(name: string, ours: string): string {
  const letters = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
  const code = letters.slice(0, 5);
  return code.length > 2 && PARTY_PATTERN.test(code) && code !== ours ? code : OTHER_CODE;
}

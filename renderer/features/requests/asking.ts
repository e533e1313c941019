import type { Input } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';

/** What is asked, as it is filled in. */
export type Asking = {
  readonly draft: string;
  readonly languages: readonly Language[];
  readonly units: readonly string[];
  readonly bodies: readonly string[];
  /** A body that is being typed: it is asked too. */
  readonly body: string;
  readonly letter: string;
  readonly letterDate: string;
  readonly deadline: string;
  readonly note: string;
  readonly form: boolean;
  readonly paper: 'A4' | 'F4';
};

/** The newest draft in all its languages, to nobody yet. */
export function newAsking(drafts: readonly ShownDraft[]): Asking {
  const newest = drafts.at(-1);
  return {
    draft: newest?.code ?? '',
    languages: newest?.languages ?? [],
    units: [],
    bodies: [],
    body: '',
    letter: '',
    letterDate: '',
    deadline: '',
    note: '',
    form: false,
    paper: 'A4',
  };
}

/** All bodies that are asked, with the one that is only typed. */
export function bodiesOf({ bodies, body }: Pick<Asking, 'bodies' | 'body'>): readonly string[] {
  const typed = body.trim().normalize('NFC');
  return typed === '' || bodies.includes(typed) ? bodies : [...bodies, typed];
}

export function isWhole(asking: Asking): boolean {
  const { draft, languages, units, letter, letterDate } = asking;
  return (
    draft !== '' &&
    languages.length > 0 &&
    units.length + bodiesOf(asking).length > 0 &&
    (letterDate === '' || letter.trim() !== '')
  );
}

/** As the core takes it. Only for one that is whole. */
export function requestOf(negotiation: string, asking: Asking): Input<'requests.send'> {
  const { draft, languages, units, letter, letterDate, deadline, note, form, paper } = asking;
  const number = letter.trim().normalize('NFC');
  return {
    negotiation,
    draft,
    languages: [...languages],
    units: [...units],
    bodies: [...bodiesOf(asking)],
    letter: number === '' ? null : { number, date: letterDate === '' ? null : letterDate },
    deadline: deadline === '' ? null : deadline,
    note: note.normalize('NFC'),
    form,
    paper,
  };
}

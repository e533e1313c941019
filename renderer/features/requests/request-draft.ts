import type { Input } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';

/** What is asked, as it is filled in. */
export type RequestDraft = {
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
export function createRequestDraft(drafts: readonly ShownDraft[]): RequestDraft {
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
export function listBodies({ bodies, body }: Pick<RequestDraft, 'bodies' | 'body'>): readonly string[] {
  const typed = body.trim().normalize('NFC');
  return typed === '' || bodies.includes(typed) ? bodies : [...bodies, typed];
}

export function isRequestComplete(asking: RequestDraft): boolean {
  const { draft, languages, units, letter, letterDate } = asking;
  return (
    draft !== '' &&
    languages.length > 0 &&
    units.length + listBodies(asking).length > 0 &&
    (letterDate === '' || letter.trim() !== '')
  );
}

/** As the core takes it. Only for one that is whole. */
export function toRequestInput(negotiation: string, asking: RequestDraft): Input<'requests.send'> {
  const { draft, languages, units, letter, letterDate, deadline, note, form, paper } = asking;
  const number = letter.trim().normalize('NFC');
  return {
    negotiation,
    draft,
    languages: [...languages],
    units: [...units],
    bodies: [...listBodies(asking)],
    letter: number === '' ? null : { number, date: letterDate === '' ? null : letterDate },
    deadline: deadline === '' ? null : deadline,
    note: note.normalize('NFC'),
    form,
    paper,
  };
}

import type { Input } from '../../../shared/api/commands.ts';
import { composeText } from '../../../shared/model/compose-text.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';

/** A request form. */
export type RequestDraft = {
  readonly draft: string;
  readonly languages: readonly Language[];
  readonly units: readonly string[];
  readonly bodies: readonly string[];
  /** A body still being typed; it is an addressee too. */
  readonly body: string;
  readonly letter: string;
  readonly letterDate: string;
  readonly deadline: string;
  readonly note: string;
  readonly form: boolean;
  /** One Word file with all languages for each addressee. */
  readonly together: boolean;
  readonly paper: 'A4' | 'F4';
};

/** Returns the newest draft in all its languages, without addressees. */
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
    together: true,
    paper: 'A4',
  };
}

/** Lists all addressed bodies, including the one being typed. */
export function listBodies({ bodies, body }: Pick<RequestDraft, 'bodies' | 'body'>): readonly string[] {
  const typed = composeText(body.trim());
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

/** Converts the form to the core's input. Requires a complete form. */
export function toRequestInput(negotiation: string, asking: RequestDraft): Input<'requests.send'> {
  const { draft, languages, units, letter, letterDate, deadline, note, form, together, paper } = asking;
  const number = letter.trim();
  return {
    negotiation,
    draft,
    languages: [...languages],
    units: [...units],
    bodies: [...listBodies(asking)],
    letter: number === '' ? null : { number, date: letterDate === '' ? null : letterDate },
    deadline: deadline === '' ? null : deadline,
    note,
    form,
    together,
    paper,
  };
}

/** How many files a request makes. */
export function countRequestFiles(asking: RequestDraft): number {
  const { units, languages, together, form } = asking;
  const texts = together ? Math.min(1, languages.length) : languages.length;
  return (units.length + listBodies(asking).length) * (texts + (form ? languages.length : 0));
}

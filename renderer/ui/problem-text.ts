import type { Details, FailureCode } from '../../shared/api/failure.ts';
import type { Say } from './speech.ts';

/** What a thing that did not happen is known by. */
export type Refused = { readonly code: FailureCode | 'door-gone'; readonly details: Details };

export function problemText({ code, details }: Refused, say: Say): string {
  return code === 'door-gone' ? say('ui.state.door-gone') : say(`error.${code}`, details);
}

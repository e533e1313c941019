import type { Uncompared } from '../model/uncompared.ts';
import { type Speech, say } from './say.ts';

/** "Not compared: pictures (different), formatting"; null where everything was. */
export function describeUncompared(speech: Speech, uncompared: Uncompared): string | null {
  if (uncompared.length === 0) return null;
  const names = uncompared.map(({ what, differs }) => {
    const name = say(speech, `uncompared.${what}`);
    return differs ? say(speech, 'uncompared.differs', { what: name }) : name;
  });
  return say(speech, 'uncompared.line', { what: names });
}

import type { Input } from '../../../../shared/api/commands.ts';
import { channel } from '../../../../shared/model/fields.ts';
import {
  blankLetter,
  type CounterDelivery,
  deliveryChannel,
  type IncomingLetter,
  letterClassification,
} from '../../../../shared/model/letter.ts';
import { UsageError } from '../../usage-error.ts';
import type { CommandOptions, ParsedArguments } from './parse-arguments.ts';

const DAY = 'YYYY-MM-DD';

/** What is recorded of the letter that a reply came with (D29). */
export const letterOptions = {
  letter: { value: 'NUMBER' },
  'letter-date': { value: DAY },
  sender: { value: 'NAME' },
  subject: { value: 'T' },
  received: { value: DAY },
  agenda: { value: 'NUMBER' },
  routing: { value: 'T' },
  archive: { value: 'REFERENCE' },
  classification: { value: letterClassification.options.join('|'), one: letterClassification.options },
  channel: { value: channel.options.join('|'), one: channel.options },
  replaces: { value: 'REPLY' },
  supplements: { value: 'REPLY' },
  attach: { value: 'FILE', many: true },
} as const satisfies CommandOptions;

/** How a counter-draft came. */
export const deliveryOptions = {
  channel: { value: deliveryChannel.options.join('|'), one: deliveryChannel.options },
  'note-number': { value: 'NUMBER' },
  theirs: { value: 'NUMBER' },
  ours: { value: 'NUMBER' },
} as const satisfies CommandOptions;

/** The parts of a letter that were typed; null where none was. */
export function readLetterOptions(args: ParsedArguments): Partial<IncomingLetter> | null {
  const typed = {
    number: args.option('letter'),
    date: args.option('letter-date'),
    sender: args.option('sender'),
    subject: args.option('subject'),
    received: args.option('received'),
    agenda: args.option('agenda'),
    routing: args.option('routing'),
    archive: args.option('archive'),
    classification: args.option('classification'),
  };
  const filled = Object.entries(typed).filter(([, value]) => value !== null);
  return filled.length === 0 ? null : (Object.fromEntries(filled) as Partial<IncomingLetter>);
}

/** The letter as the file says it, with what was typed instead. */
export function completeLetter(typed: Partial<IncomingLetter> | null, found: IncomingLetter | null) {
  return typed === null ? found : { ...(found ?? blankLetter), ...typed };
}

export function readCorrectionOptions(args: ParsedArguments): Input<'replies.apply'>['corrects'] {
  const [replaces, supplements] = [args.option('replaces'), args.option('supplements')];
  if (replaces !== null && supplements !== null)
    throw new UsageError('one-of', { choices: '--replaces, --supplements' });
  if (replaces !== null) return { reply: replaces, as: 'replaces' };
  return supplements === null ? null : { reply: supplements, as: 'supplements' };
}

export function readDeliveryOptions(args: ParsedArguments): CounterDelivery | undefined {
  const typed = [args.option('channel'), args.option('note-number'), args.option('theirs'), args.option('ours')];
  if (typed.every((value) => value === null)) return undefined;
  const [way, note, theirs, ours] = typed;
  return {
    channel: deliveryChannel.nullable().parse(way),
    note: note ?? '',
    theirs: theirs ?? '',
    ours: ours ?? '',
  };
}

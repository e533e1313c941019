import type { SpareTyping } from './spare-typings.ts';
import type { UnsavedTyping } from './typing-session.ts';

/** Where typing is kept; no words of it. */
export type TypingPlace = Pick<UnsavedTyping, 'clause' | 'language'>;

/**
 * What a window tells the others of its unsaved typing in a text: that it keeps some in a place, no longer does, or
 * leaves what it typed to them.
 */
type TypingMessage = { readonly negotiation: string } & (
  | { readonly tells: 'kept' | 'gone'; readonly place: TypingPlace }
  | {
      readonly tells: 'left';
      readonly typings: readonly UnsavedTyping[];
      /** The words that are kept next to others of the workbench. */
      readonly spares: readonly SpareTyping[];
    }
);

let channel: BroadcastChannel | null = null;

/** One for the whole page, which therefore does not hear itself. */
function getChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel('naskah-typings');
  return channel;
}

export function tellOtherWindows(message: TypingMessage): void {
  getChannel().postMessage(message);
}

/** Calls `hear` for what other windows tell; returns a function that ends this. */
export function hearOtherWindows(hear: (message: TypingMessage) => void): () => void {
  const heard = ({ data }: MessageEvent<TypingMessage>) => hear(data);
  getChannel().addEventListener('message', heard);
  return () => getChannel().removeEventListener('message', heard);
}

/**
 * Gives the focus on from the card of a comment that was answered, unless it is somewhere else by now: to the next card that
 * waits for a response, else to the first of what stands above the cards. Asked for before: the card goes when it is answered.
 */
export function prepareNextCardFocus(from: HTMLElement | null): () => void {
  const list = from?.closest('[data-cards]');
  const card = from?.closest('[data-card]');
  const cards = [...(list?.querySelectorAll('[data-card]') ?? [])];
  const at = card == null ? -1 : cards.indexOf(card);
  return () => {
    const { activeElement } = document;
    if (activeElement !== document.body && card?.contains(activeElement) === false) return;
    const waiting = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))]
      .filter(({ isConnected }) => isConnected)
      .map((one) => one.querySelector('textarea'))
      .find((field) => field !== null);
    (waiting ?? list?.querySelector<HTMLElement>('button:not(:disabled), input'))?.focus();
  };
}

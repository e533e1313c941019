/**
 * Returns a function that moves the focus from an answered comment's card, unless it is already elsewhere: to the next
 * card that waits for a response, otherwise to the first control above the cards. Call it before answering, since the
 * card then disappears.
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

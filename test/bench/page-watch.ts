/**
 * Runs in a measured page before the page's own scripts. A frame counts as painted when the task after its layout and
 * painting runs; `events` are the times up to the next frame on the screen as the browser itself reports them, from 16 ms
 * on (Event Timing). Times of presses begin where the browser took them from the keyboard or the mouse.
 */
export const pageWatch = `
(() => {
  const afterFrame = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  });
  const when = (find, then) => {
    if (find()) return then();
    const seen = new MutationObserver(() => {
      if (!find()) return;
      seen.disconnect();
      then();
    });
    seen.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  };
  const watch = { events: [], presses: [], of: '' };
  addEventListener('keydown', ({ timeStamp }) => {
    if (watch.of === 'keys') afterFrame((now) => watch.presses.push(now - timeStamp));
  }, true);
  for (const type of ['keydown', 'click'])
    addEventListener(type, ({ timeStamp }) => {
      if (watch.of !== 'opening') return;
      watch.of = '';
      when(() => document.activeElement?.closest('.cm-editor'), () =>
        afterFrame((now) => watch.presses.push(now - timeStamp)));
    }, true);
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') watch.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  /** A bench that waits for what never comes would wait for good. */
  const within = (name, start) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(name + ' was not seen within 30 s')), 30_000);
    start(resolve);
  });
  /** The time of day when the first frame with what the selector finds was painted. */
  watch.painted = (selector) => within(selector, (resolve) =>
    when(() => document.querySelector(selector)?.textContent, () =>
      afterFrame((now) => resolve(performance.timeOrigin + now))));
  watch.seen = (count) => within(count + ' presses', (resolve) => {
    const look = () => (watch.presses.length >= count ? resolve() : setTimeout(look, 10));
    look();
  });
  window.naskahWatch = watch;
})();
`;

const FLASH_MS = 900;

/** Highlights an element briefly. With reduced motion, only its existing frame marks it. */
export function flashElement(element: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { outlineColor } = getComputedStyle(element);
  element.animate([{ boxShadow: `0 0 0 0.6rem ${outlineColor}` }, { boxShadow: '0 0 0 0 transparent' }], {
    duration: FLASH_MS,
    easing: 'ease-out',
  });
}

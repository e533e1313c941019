/** When a host that stays open checks the whole store: by then the first page is there, and nobody waits for it. */
export const CHECK_AFTER_MS = 20_000;

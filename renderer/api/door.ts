import type { Client } from '../../shared/api/client.ts';

/** The way to the core, and how to end it; null where closing the window does that. */
export type Door = { readonly client: Client; readonly quit: (() => Promise<void>) | null };

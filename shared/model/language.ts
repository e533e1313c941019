import { z } from 'zod';

/** A language as a BCP 47 primary subtag (ISO 639): `id`, `ru`, `en`, `be`. */
export const language = z.string().regex(/^[a-z]{2,3}$/, { error: 'language' });
export type Language = z.infer<typeof language>;

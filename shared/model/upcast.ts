import type { z } from 'zod';

type AnyPayload = Record<string, z.core.util.JSONType>;

/** Raises a payload from one version of its kind to the next. It must accept every payload of its version. */
export type Upcaster = (payload: AnyPayload) => AnyPayload;

/**
 * A kind of record and its upcasters in order: the first raises version 1 to 2. A kind of version n has n - 1 of them,
 * so a new one is a new version.
 */
export function defineKind<P extends z.ZodObject>(payload: P, ...upcasters: readonly Upcaster[]) {
  return { v: upcasters.length + 1, payload, upcasters };
}

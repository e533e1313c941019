const INTERNAL = /^(comment|request|reply|position|assessment|file)\./;

/** Whether a text for others contains nothing of the records of a kind, so that their damage stops only what prints comments. */
export const isInternalKind = (kind: string): boolean => INTERNAL.test(kind);

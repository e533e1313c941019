import type { Core } from '../../electron/core/core.ts';
import { callCommand } from './core.ts';

/** Passes with a reason all that still blocks a draft of the sample. */
export async function passAllPoints(core: Core, negotiation: string, draft: string): Promise<void> {
  const { points } = await callCommand(core, 'readiness.show', { negotiation, draft });
  for (const { point, met, passed } of points) {
    if (met || passed !== null) continue;
    const reason = `Disetujui Direktur, nota dinas 12/2022 (${point})`;
    await callCommand(core, 'readiness.pass', { negotiation, draft, point, reason, withdrawn: false });
  }
}

export const SIGNING_INPUT = { draft: 'draft-2', layout: 'each', pdf: false, since: null } as const;

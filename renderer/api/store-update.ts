import { z } from 'zod';
import { updateProgress } from '../../shared/model/store/store-update.ts';
import { type Problem, toProblem } from './problem.ts';

/** How far the update is, and the look that the settings of the store ask for, which only the core can read later. */
const storeUpdate = updateProgress.extend({ speech: z.string(), theme: z.string() });
export type StoreUpdate = z.infer<typeof storeUpdate>;

const RETRY_MS = 500;

/** Repeats `start` as long as the host answers that the store is being updated, and shows each time how far it is. */
export async function startAfterUpdate<T>(
  start: () => Promise<T>,
  show: (update: StoreUpdate) => Promise<void>,
): Promise<T> {
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const update = readStoreUpdate(toProblem(error));
      if (update === null) throw error;
      await show(update);
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function readStoreUpdate({ code, details }: Problem): StoreUpdate | null {
  return code === 'store-updating' ? (storeUpdate.safeParse(details).data ?? null) : null;
}

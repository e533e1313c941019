import type { ShownRequest } from '../../model/reply.ts';
import type { ShownUnit } from '../../model/shown.ts';

/** Those whose initials a draft needs: who was asked about it, with the leading unit; all where nobody was asked. */
export function chooseInitiallingUnits(
  all: readonly ShownUnit[],
  requests: readonly ShownRequest[],
  draft: string,
): ShownUnit[] {
  const about = requests.filter((request) => request.draft === draft);
  const asked = new Set(about.flatMap((request) => request.asked.flatMap(({ unit }) => unit ?? [])));
  return asked.size === 0 ? [...all] : all.filter(({ code, lead }) => lead || asked.has(code));
}

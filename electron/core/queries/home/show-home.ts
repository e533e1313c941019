import { performance } from 'node:perf_hooks';
import type { Output } from '../../../../shared/api/commands.ts';
import type { Examination } from '../../../../shared/model/home.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';
import type { ReadContext } from '../../context.ts';
import { listBackups } from '../../store/backups/list-backups.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { readWorkingText } from '../../store/texts.ts';
import { listPendingRequests } from '../comments/pending-deadlines.ts';
import { examineText } from './examination.ts';
import { recallText } from './known-texts.ts';
import { readTextStanding } from './text-standing.ts';
import { listTypedWords } from './typed-words.ts';

/** How long one answer goes on examining texts: 200 of them at once would keep the first page waiting for seconds. */
const EXAMINATION_MS = 150;

/** Every text with how far it is; at least one that is not examined yet is, if there is any. */
export function showHome({ store: { db }, folder }: ReadContext): Output<'home.show'> {
  const until = performance.now() + EXAMINATION_MS;
  const known = listNegotiationDescriptions(db).map(({ id, described }) => ({
    id,
    described,
    text: recallText(db, id, () => {
      const source = { id, described, working: readWorkingText(db, id), pending: listPendingRequests(db, id) };
      return readTextStanding(db, source);
    }),
  }));
  for (const { id, described, text } of known) {
    if (text.examined !== null || text.standing.archived) continue;
    text.examined = examine(db, id, described);
    if (performance.now() > until) break;
  }
  return {
    texts: known.map(({ id, text: { standing, examined } }) => ({
      ...standing,
      typed: listTypedWords(db, id),
      examined,
    })),
    backedUp: listBackups(folder)[0]?.at ?? null,
  };
}

/** Nothing is found in a text whose description cannot be read: that it is damaged is said elsewhere. */
function examine(
  db: OpenStore['db'],
  id: string,
  described: ReturnType<typeof listNegotiationDescriptions>[number]['described'],
): Examination {
  const description = described.find(({ record }) => record !== null)?.record;
  if (description == null) return { findings: 0, findingsAt: null, unanswered: 0, counterDraft: null };
  const { clauses, damagedPlaces } = readWorkingText(db, id);
  return examineText(db, {
    negotiation: { id, description, conflict: described.length > 1 },
    draft: null,
    description: description.payload,
    clauses,
    numbers: numberClauses(clauses, description.payload.numbered),
    damaged: damagedPlaces,
  });
}

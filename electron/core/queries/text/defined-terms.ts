import type { ShownTerm } from '../../../../shared/model/process.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';

/** The defined terms; of two concurrent records of one term the one with the smaller hash counts. */
export function readDefinedTerms(
  db: OpenStore['db'],
  negotiation: string,
  [language = '']: readonly string[],
): ShownTerm[] {
  const found = listLiveRecords(db, 'term.defined', negotiation).flatMap(({ record }) => record ?? []);
  const byTerm = Map.groupBy(
    found.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
    ({ entity }) => entity,
  );
  const first = ({ term }: ShownTerm) => term[language] ?? Object.values(term)[0] ?? '';
  return [...byTerm.values()]
    .flatMap(([record]): ShownTerm[] => {
      if (record === undefined || record.payload.withdrawn) return [];
      const { term, variants, definition } = record.payload;
      return [{ id: record.entity, term, variants, definition, record: record.hash }];
    })
    .sort((a, b) => first(a).localeCompare(first(b), language || undefined) || (a.id < b.id ? -1 : 1));
}

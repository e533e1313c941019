import type { Core } from '../../../electron/core/core.ts';
import { computeMedian, measureTimes } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';

const TEXTS = 200;
const RUNS = 15;

/** Adds texts with the words of a text of the store until there are 200, each with a comment and a meeting. */
async function fillWithTexts(core: Core, code: string, count = TEXTS): Promise<void> {
  const text = await callBenchCommand(core, 'texts.show', { negotiation: code, draft: null });
  const clauses = text.clauses.map(({ kind, heading, body }) => ({ kind, heading, body }));
  const there = (await callBenchCommand(core, 'negotiations.list', {})).length;
  const [ours, theirs] = text.parties;
  if (ours === undefined || theirs === undefined) throw new Error('no parties');
  for (let n = there; n < count; n += 1) {
    const { negotiation } = await callBenchCommand(core, 'negotiations.create', {
      code: `text-${n}`,
      kind: text.kind,
      profile: text.profile,
      title: text.title,
      parties: [ours, theirs],
      languages: text.languages,
      prevailingLanguage: null,
      numbered: true,
      template: false,
      clauses,
    });
    const comment = { clause: null, language: null, quote: null, unit: null, proposal: null } as const;
    await callBenchCommand(core, 'comments.make', { ...comment, negotiation, kind: 'question', body: `Kapan ${n}?` });
    const meeting = { meeting: null, place: 'Minsk', draft: null, summary: '' };
    await callBenchCommand(core, 'meetings.hold', {
      ...meeting,
      present: [],
      negotiation,
      date: `2027-01-${(n % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
    });
  }
}

/** The home screen with 200 texts: the first answer of a core, until all are examined, and as it stays. */
export async function measureHome(core: Core, code: string): Promise<BenchRow[]> {
  await fillWithTexts(core, code);
  const times: number[] = [];
  for (let examined = false; !examined; ) {
    const started = performance.now();
    const { texts } = await callBenchCommand(core, 'home.show', {});
    times.push(performance.now() - started);
    examined = texts.every((text) => text.examined !== null);
  }
  const again = await measureTimes(RUNS, () => callBenchCommand(core, 'home.show', {}));
  const [first = 0, ...others] = times;
  return [
    createRow('home, 200 texts, first answer', first, 300, formatMs),
    createRow(
      'home, 200 texts, while they are examined',
      computeMedian(others),
      300,
      formatMs,
      `${others.length} answers, slowest ${formatMs(Math.max(...others))}`,
    ),
    createRow('home, 200 texts', computeMedian(again), 300, formatMs, `slowest ${formatMs(Math.max(...again))}`),
  ];
}

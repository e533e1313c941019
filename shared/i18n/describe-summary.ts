import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { ShownSummary } from '../model/summary.ts';
import { formatMessage } from './format-message.ts';

/** One line of a summary: the clause, what is said of it, and who decides; empty if that is no question. */
export type SummaryLine = { readonly clause: string; readonly words: string; readonly decides: string };
export type SummaryPart = { readonly title: string; readonly none: string; readonly lines: readonly SummaryLine[] };

type Say = (key: string, details?: Parameters<typeof formatMessage>[2]) => string;

/** A summary in words: what changed, what each side gave and took, and what is open, in this order. */
export function describeSummary(summary: ShownSummary, speech: InterfaceLanguage): SummaryPart[] {
  const say: Say = (key, details) => formatMessage(speech, `paper.summary.${key}`, details);
  const line = (clause: ShownSummary['open'][number]['clause'], words: string, decides = ''): SummaryLine => ({
    ...{ clause: clause?.name ?? say('whole'), words, decides },
  });
  const lead = summary.lead === '' ? say('lead') : summary.lead;
  return [
    {
      title: say('changes'),
      none: say('no-changes'),
      lines: summary.changes.map((one) => line(one.clause, describeChange(one, say))),
    },
    {
      title: say('concessions'),
      none: say('no-concessions'),
      lines: [
        ...summary.concessions.map((one) => line(one.clause, describeConcession(one, say))),
        ...summary.responses.map((one) => line(one.clause, describeResponse(one, say, speech))),
      ],
    },
    {
      title: say('open'),
      none: say('nothing-open'),
      lines: summary.open.map(({ clause, what, words, decides }) =>
        line(clause, say(`point.${what}`, { words }), say(`decides.${decides}`, { lead })),
      ),
    },
  ];
}

function describeChange({ kind, old, next }: ShownSummary['changes'][number], say: Say): string {
  if (kind !== 'changed') return say(`change.${kind}`, { old, next });
  if (old === '' && next === '') return say('change.other-language');
  return say(`change.${old === '' ? 'inserted' : next === '' ? 'deleted' : 'changed'}`, { old, next });
}

function describeConcession({ by, words, basis }: ShownSummary['concessions'][number], say: Say): string {
  const key = basis === 'counter-draft' ? 'from-counter-draft' : by === 'ours' ? 'we-took' : 'they-took';
  return say(`gave.${key}`, { words });
}

function describeResponse(
  { who, asked, disposition, reason }: ShownSummary['responses'][number],
  say: Say,
  speech: InterfaceLanguage,
): string {
  const said = say('response', {
    who: who === '' ? say('nobody') : who,
    asked,
    disposition: formatMessage(speech, `cli.disposition.${disposition}`),
  });
  return reason === '' ? said : `${said} (${reason})`;
}

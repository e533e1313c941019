import { hash as digest } from 'node:crypto';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { AlternatProof } from '../../../../shared/rules/prove-alternat.ts';
import { titleOf } from '../../word/write.ts';
import { field, languageName, longDay, wordsOfPaper } from '../paper-words.ts';
import type { GatheredSet } from './gather.ts';

const speech = 'id';
const words = wordsOfPaper(speech, 'proof');

/** That the two originals are one text (D13), with what changed places in them. */
export function proofReport({ description, proofs, code, label, date, clean }: GatheredSet): Report {
  const [ours, theirs] = (['ours', 'counterpart'] as const).map((wanted) => {
    const party = description.parties.find(({ side }) => side === wanted);
    return party?.state[speech] ?? party?.code ?? '';
  });
  const sides = { ours: ours ?? '', theirs: theirs ?? '' };
  const title = clean.find(({ language }) => language === speech) ?? clean[0];
  return {
    language: speech,
    title: [words('title'), ...(title === undefined ? [] : [titleOf(title)])],
    subtitle: formatMessage(speech, 'paper.checklist.subtitle', { label, draft: code, date: longDay(date, speech) }),
    mark: null,
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', text: words('about', sides) },
      { kind: 'paragraph', text: words('rule') },
      ...proofs.flatMap((proof) => proofBlocks(proof, sides)),
    ],
  };
}

function proofBlocks(proof: AlternatProof, { ours, theirs }: { ours: string; theirs: string }): ReportBlock[] {
  const { language, swapped } = proof;
  const hash = (text: string) => [{ hash: digest('sha256', text, 'hex') }];
  return [
    { kind: 'heading', level: 1, text: languageName(language, speech) },
    {
      kind: 'fields',
      rows: [
        field(words('ours', { side: ours }), hash(proof.ours)),
        field(words('theirs', { side: theirs }), hash(proof.theirsBack)),
        // A set of which they were not the same is never made.
        field(words('same'), formatMessage(speech, 'paper.yes')),
        field(words('lines'), String(proof.ours.split('\n').length)),
      ],
    },
    ...(swapped.length === 0
      ? [{ kind: 'paragraph' as const, text: words('nothing') }]
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: words('words'), percent: 43 },
              { head: words('with'), percent: 43 },
              { head: words('places'), percent: 14, align: 'right' as const },
            ],
            rows: swapped.map((pair) => [
              [{ text: pair.ours, language }],
              [{ text: pair.theirs, language }],
              String(pair.places),
            ]),
          },
        ]),
  ];
}

import type { TextStanding } from '../../../../shared/model/home.ts';

/** A text in which nothing waits, with what a test changes of it. */
export function buildStanding(change: Partial<TextStanding> = {}): TextStanding {
  return {
    id: '0198b1d4-5f2c-7c31-9a6e-3d0f6a52c7e1',
    code: 'loi-belarus',
    archived: false,
    shortName: '',
    title: { id: 'PERNYATAAN KEHENDAK' },
    languages: ['id', 'ru', 'en'],
    prevailingLanguage: null,
    numbered: true,
    clauses: 18,
    drafts: 2,
    openComments: 0,
    brackets: 0,
    stale: 0,
    deadlines: [],
    expires: null,
    conflicts: 0,
    damaged: 0,
    newer: 0,
    stage: 'negotiation',
    agreed: 0,
    adReferendum: 0,
    commenters: [],
    commentsAt: null,
    asked: [],
    staleIn: [],
    bracketsAt: null,
    conflictsAt: null,
    typed: [],
    events: [],
    signing: { planned: null, paper: 'open', signed: null, handedOver: false },
    examined: { findings: 0, findingsAt: null, unanswered: 0, counterDraft: null },
    ...change,
  };
}

import type { Input } from '../../../../shared/api/commands.ts';
import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import type { ShownRequest } from '../../../../shared/model/reply.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { renderTitleLine } from '../../queries/text/render-words.ts';
import { formatOfficialTitle } from './official-title.ts';
import { createPaperTranslator, createReportField, formatPaperLanguage } from './paper-format.ts';

/** Offices write to each other in Indonesian, whatever the language of the interface. */
const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'memo');
const COUNTS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];

const SMALL_WORDS = new Set(
  'antara atas bagi dalam dan dari dengan di guna ke oleh pada serta tentang untuk yang'.split(' '),
);

type MemoSource = {
  readonly text: GatheredText;
  readonly request: ShownRequest;
  /** Those who are asked or reminded. */
  readonly asked: ShownRequest['asked'];
  readonly units: readonly { readonly code: string; readonly name: string; readonly lead: boolean }[];
};

/** A nota dinas to units and bodies: the request for their comments on a draft, or a reminder of it. */
export function buildMemo(source: MemoSource, input: Input<'requests.memo'>): Report {
  const { text, request, asked, units } = source;
  const names = asked.map(({ unit, body }) =>
    formatOfficialTitle(units.find(({ code }) => code === unit)?.name ?? unit ?? body ?? ''),
  );
  const lead = formatOfficialTitle(units.find((unit) => unit.lead)?.name ?? '');
  const title = lowerCapitals(renderTitleLine(text, PAPER_LANGUAGE));
  const files = asked.reduce((most, one) => Math.max(most, one.files.length), 0);
  const paragraph = (words: string): ReportBlock => ({ kind: 'paragraph', text: words });
  const day = (date: string) => formatLongDate(date, PAPER_LANGUAGE);
  const body =
    input.as === 'request' ? listRequestBlocks(source, title, day) : listReminderBlocks(source, input, title, day);
  return {
    language: PAPER_LANGUAGE,
    title: [translate('title')],
    subtitle: translate('number', { number: input.number === '' ? '……………………………' : input.number }),
    mark: null,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'memo-head',
        rows: [
          createReportField(translate('to'), names.length === 1 ? (names[0] ?? '') : numberLines(names)),
          createReportField(translate('from'), input.from === '' ? lead : input.from),
          createReportField(translate('subject'), translate(`subject-${input.as}`, { title })),
          createReportField(
            translate('attachments'),
            input.as === 'reminder' || files === 0
              ? '–'
              : translate('files', { count: files, words: COUNTS[files] ?? String(files) }),
          ),
          createReportField(translate('date'), day(input.date)),
        ],
      },
      ...body,
      ...(input.as === 'request' && request.note !== '' ? request.note.split('\n').map(paragraph) : []),
      paragraph(translate('closing')),
      {
        kind: 'memo-signature',
        title: input.signatory.title === '' ? lead : input.signatory.title,
        name: input.signatory.name,
      },
    ],
  };
}

type FormatDay = (date: string) => string;

function listRequestBlocks({ request }: MemoSource, title: string, day: FormatDay): ReportBlock[] {
  const languages = request.languages.map((language) => formatPaperLanguage(language, PAPER_LANGUAGE));
  const opening = translate('request', { title, draft: request.label, languages: joinWords(languages) });
  const wanted =
    request.deadline === null ? translate('wanted') : translate('wanted-by', { date: day(request.deadline) });
  return [
    { kind: 'paragraph', text: opening },
    { kind: 'paragraph', text: wanted },
    { kind: 'list', ordered: true, items: ['how-text', 'how-table', 'how-none'].map((key) => translate(key)) },
    { kind: 'paragraph', text: translate('internal') },
  ];
}

function listReminderBlocks(
  { request }: MemoSource,
  { date, by }: Input<'requests.memo'>,
  title: string,
  day: FormatDay,
): ReportBlock[] {
  const { letter } = request;
  const sent = letter?.date ?? request.dated ?? request.at.slice(0, 10);
  const earlier =
    letter === null || letter.number === ''
      ? translate('earlier', { date: day(sent) })
      : translate('earlier-number', { number: letter.number, date: day(sent) });
  const deadline = day(request.deadline ?? date);
  return [
    {
      kind: 'paragraph',
      text: translate('reminder', { earlier, title, draft: request.label, deadline, today: day(date) }),
    },
    { kind: 'paragraph', text: by === null ? translate('again') : translate('again-by', { date: day(by) }) },
  ];
}

/** A title in capitals as it is in a sentence: "Pernyataan Kehendak antara …"; any other stays. */
function lowerCapitals(title: string): string {
  if (title !== title.toLocaleUpperCase(PAPER_LANGUAGE)) return title;
  return title.toLocaleLowerCase(PAPER_LANGUAGE).replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && SMALL_WORDS.has(word)) return word;
    return word.charAt(0).toLocaleUpperCase(PAPER_LANGUAGE) + word.slice(1);
  });
}

const numberLines = (names: readonly string[]): string => names.map((name, n) => `${n + 1}. ${name}`).join('\n');

/** "Indonesia, Rusia, dan Inggris". */
function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat(PAPER_LANGUAGE, { type: 'conjunction' }).format(words);
}

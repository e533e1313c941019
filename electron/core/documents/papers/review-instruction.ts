import type { Input } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';

type InstructionDetails = Pick<Input<'requests.send'>, 'letter' | 'deadline' | 'note'> & {
  readonly label: string;
  /** The addressee. */
  readonly name: string;
};

/** Lines that earlier versions of the program wrote into instructions; their files still come back. */
export const formerInstructionLines: readonly string[] = [
  'Jika tidak ingin mengubah naskah, isi lembar masukan di halaman terakhir. Jika tidak ada masukan, balas dengan keterangan “tidak ada masukan”.',
];

/** The instruction at the top of a review file, in Indonesian, because its readers work in Indonesian offices. */
export function buildReviewInstruction({ label, name, letter, deadline, note }: InstructionDetails): string[] {
  const day = (value: string) =>
    new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  return [
    formatMessage('id', 'review.title', { label, name }),
    ...(letter === null
      ? []
      : [
          formatMessage('id', letter.date === null ? 'review.letter' : 'review.letter-of', {
            number: letter.number,
            date: letter.date === null ? '' : day(letter.date),
          }),
        ]),
    formatMessage('id', 'review.how'),
    formatMessage('id', 'review.table'),
    ...(deadline === null ? [] : [formatMessage('id', 'review.deadline', { date: day(deadline) })]),
    ...(note === '' ? [] : note.split('\n')),
  ];
}

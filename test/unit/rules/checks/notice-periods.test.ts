import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from './letter.ts';

const findNotices = (language: string, ...bodies: readonly string[]) =>
  checkText(
    createCheckedText(
      bodies.map((body, n) => createCheckedClause({ [language]: body }, { code: `clause-${n + 1}` })),
      { languages: [language] },
    ),
  )
    .filter(({ check, details }) => check === 'number-differs' && details.context === 'notice')
    .map(({ place, other, fix }) => [place?.clause, place?.words, other?.words, fix]);

describe('the notice of termination in two clauses', () => {
  test.each([
    [
      'en',
      'If a Participant wishes to terminate this Memorandum, it tells the other three months before that date.',
      'Either Participant may terminate this Memorandum by giving six (6) months’ written notice.',
      ['six (6) months', 'three months'],
    ],
    [
      'en',
      'It may be terminated by notice of at least ninety (90) days.',
      'It may be terminated on thirty (30) days’ prior written notice.',
      ['thirty (30) days', 'ninety (90) days'],
    ],
    [
      'id',
      'Memorandum ini dapat diakhiri dengan pemberitahuan tertulis 90 (sembilan puluh) hari sebelumnya.',
      'Salah satu Peserta dapat mengakhiri Memorandum ini dengan pemberitahuan tertulis 6 (enam) bulan sebelumnya.',
      ['6 (enam) bulan', '90 (sembilan puluh) hari'],
    ],
    [
      'ru',
      'Если Участник намерен прекратить применение настоящего Меморандума, он сообщает об этом не позднее чем за три месяца до даты прекращения.',
      'Участник может прекратить применение настоящего Меморандума, уведомив другого за шесть месяцев до даты прекращения.',
      ['шесть месяцев', 'три месяца'],
    ],
    [
      'be',
      'Удзельнік можа спыніць яго дзеянне, паведаміўшы пра гэта за тры месяцы.',
      'Дзеянне гэтага Мемарандума спыняецца праз 60 (шэсцьдзясят) дзён пасля паведамлення.',
      ['60 (шэсцьдзясят) дзён', 'тры месяцы'],
    ],
  ] as const)(
    'has a finding where it is not the same, without a fix (%s: %s, %s)',
    (language, one, two, [here, there]) => {
      expect(findNotices(language, one, 'x', two)).toEqual([['clause-3', here, there, null]]);
    },
  );

  test.each([
    [
      'en',
      'It may be terminated by three months’ notice.',
      'It may be terminated by 90 (ninety) days’ written notice.',
    ],
    ['en', 'It may be terminated by six months’ notice.', 'A project may be terminated by thirty days’ notice.'],
    ['en', 'It may be terminated by six months’ notice.', 'In case of breach it may be terminated by 30 days’ notice.'],
    [
      'en',
      'It may be terminated by six months’ notice.',
      'It is renewed unless it is terminated 60 days before expiry.',
    ],
    ['en', 'It may be terminated by six months’ notice.', 'Comments are given within thirty days of the notice.'],
    ['en', 'It may be terminated by six months’ notice.', 'The recall list is sent ten days before the visit.'],
    [
      'id',
      'Memorandum ini dapat diakhiri dengan pemberitahuan tertulis 6 (enam) bulan sebelumnya.',
      'Kunjungan diberitahukan 30 (tiga puluh) hari sebelumnya.',
    ],
    [
      'id',
      'Memorandum ini dapat diakhiri dengan pemberitahuan tertulis 6 (enam) bulan sebelumnya.',
      'Perjanjian ini diperpanjang kecuali jika diakhiri 30 (tiga puluh) hari sebelumnya.',
    ],
    [
      'ru',
      'Его действие прекращается через шесть месяцев после уведомления.',
      'Контракты с предприятиями могут быть прекращены за 30 дней; его это не касается.',
    ],
    [
      'ru',
      'Его действие прекращается через шесть месяцев после уведомления.',
      'Меморандум продлевается, если ни один Участник не прекратит его за 30 дней до конца срока.',
    ],
    ['be', 'Яго дзеянне спыняецца праз шэсць месяцаў.', 'Праект спыняецца праз 30 дзён.'],
  ] as const)('has none where it is the same, or of something else (%s: %s, %s)', (language, ...bodies) => {
    expect(findNotices(language, ...bodies)).toEqual([]);
  });
});

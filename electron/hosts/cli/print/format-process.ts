import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** The progress of a negotiation through the legal steps, for people. */
export function formatProcess({ stage, steps, signing }: Output<'process.show'>, speech: InterfaceLanguage): string {
  const day = (dated: string | null, at: string) => dated ?? at.slice(0, 10);
  const signed =
    signing === null ? [] : [formatMessage(speech, 'cli.signed', { date: signing.date, place: signing.place || '–' })];
  return [
    stage === null
      ? formatMessage(speech, 'cli.no-stage')
      : [
          formatMessage(speech, 'cli.stage', { stage: formatMessage(speech, `ui.process.stages.${stage.stage}`) }),
          day(stage.dated, stage.at),
          stage.reason ?? '',
        ]
          .filter((part) => part !== '')
          .join('  '),
    ...steps.map(({ step, state, ground, letter, dated, at }) =>
      [
        `${formatMessage(speech, `ready.step.${step}`)}: ${formatMessage(speech, `ui.process.state.${state}`)}`,
        day(dated, at),
        letter?.number ?? '',
        ground.replaceAll('\n', ' ⏎ '),
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...signed,
  ].join('\n');
}

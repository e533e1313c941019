import type { Output } from '../../../shared/api/commands.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';

/** Where a negotiation stands in the law's steps, for people. */
export function process({ stage, steps, signing }: Output<'process.show'>, speech: Speech): string {
  const day = (dated: string | null, at: string) => dated ?? at.slice(0, 10);
  const signed =
    signing === null ? [] : [say(speech, 'cli.signed', { date: signing.date, place: signing.place || '–' })];
  return [
    stage === null
      ? say(speech, 'cli.no-stage')
      : [
          say(speech, 'cli.stage', { stage: say(speech, `ui.process.stages.${stage.stage}`) }),
          day(stage.dated, stage.at),
          stage.reason ?? '',
        ]
          .filter((part) => part !== '')
          .join('  '),
    ...steps.map(({ step, state, ground, letter, dated, at }) =>
      [
        `${say(speech, `ready.step.${step}`)}: ${say(speech, `ui.process.state.${state}`)}`,
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

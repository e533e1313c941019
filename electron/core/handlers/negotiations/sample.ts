import type { z } from 'zod';
import type { Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { commentsFile, draftsFile, negotiationFile, positionsFile } from '../../resources/sample-files.ts';
import { SAMPLE_CODE, SampleLoader } from '../../resources/sample-loader.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';

/**
 * Loads the sample negotiation in one transaction. Throws `negotiation-exists` the second time, or `sample-missing`.
 */
export function loadSampleNegotiation(context: WriteContext, _: Record<string, never>): Output<'sample.load'> {
  const files = readSampleFiles(context);
  return context.transact((writer) => {
    const there = listNegotiationDescriptions(writer.db).some(
      ({ described }) => described[0]?.record?.payload.code === SAMPLE_CODE,
    );
    if (there) throw new Failure('negotiation-exists', { code: SAMPLE_CODE });
    const loader = new SampleLoader(writer, context.newId);
    loader.describe(files.negotiation);
    const [first, second, counter] = files.drafts;
    if (first === undefined || second === undefined || counter === undefined)
      throw new Failure('sample-missing', { file: 'drafts.json' });
    loader.draft(first, () => 'Konsep awal');
    loader.comments(files.comments);
    loader.draft(second, (clause) => `Setelah masukan ${listAcceptedUnits(files.comments, clause).join(', ')}`);
    loader.answers(files.comments);
    loader.foreignDraft(counter);
    loader.positions(files.positions);
    return { negotiation: loader.id, code: SAMPLE_CODE, records: loader.records };
  });
}

function readSampleFiles({ resources }: ReadContext) {
  const json = <T>(name: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(new TextDecoder().decode(resources.sample(name))));
  return {
    negotiation: json('negotiation.json', negotiationFile),
    drafts: json('drafts.json', draftsFile),
    comments: json('unit-comments.json', commentsFile),
    positions: json('positions.json', positionsFile),
  };
}

type SampleComments = z.infer<typeof commentsFile>;

function listAcceptedUnits(comments: SampleComments, clause: string): string[] {
  return comments
    .filter((one) => one.clause === clause && one.response?.disposition === 'accepted')
    .map((one) => one.unit);
}

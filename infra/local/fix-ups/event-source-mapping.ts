import { isDeepStrictEqual } from 'node:util';
import { GetEventSourceMappingCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { type Setting } from './setting.ts';

const properties = z.object({
  FilterCriteria: z.optional(z.object({ Filters: z.array(z.object({ Pattern: z.string() })) })),
  FunctionResponseTypes: z.optional(z.array(z.string())),
});

const patterns = (filters: readonly { Pattern?: string | undefined }[] | undefined): unknown[] =>
  (filters ?? []).map(({ Pattern }): unknown => JSON.parse(Pattern ?? 'null'));

/** Filters decide what a function sees of a stream; the response type, whether one bad message takes its batch along. */
export const eventSourceMapping: Setting = {
  name: 'filters and partial failures',
  type: 'AWS::Lambda::EventSourceMapping',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ lambda }, { physicalId, properties: declared }) => {
    const asked = properties.parse(declared);
    const kept = await lambda.send(new GetEventSourceMappingCommand({ UUID: physicalId }));
    return (
      kept.State !== 'Disabled' &&
      isDeepStrictEqual(patterns(kept.FilterCriteria?.Filters), patterns(asked.FilterCriteria?.Filters)) &&
      isDeepStrictEqual(kept.FunctionResponseTypes ?? [], asked.FunctionResponseTypes ?? [])
    );
  },
};

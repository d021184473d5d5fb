import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cloudEvent, toCloudEvent } from '../../shared/contracts/events/cloud-event.ts';
import { domainEvent, record } from '../../shared/domain/event/domain-event.ts';

const path = fileURLToPath(new URL('samples/alert-events.json', import.meta.url));
const samples: unknown[] = z.parse(z.array(z.unknown()), JSON.parse(readFileSync(path, 'utf8')));
const types = domainEvent.def.options.map(({ shape }) => shape.type.def.values[0]);

/** A published version never changes: who listens to the bus reads exactly this. */
describe('the golden samples of what is announced of an alert', () => {
  it('hold one of every type', () => {
    const sampled = samples.map((sample) => cloudEvent.parse(sample).data.type);
    expect([...sampled].sort()).toEqual(types.filter((type) => type?.startsWith('alert.')).sort());
  });

  it.each(samples.map((sample) => [cloudEvent.parse(sample).type, sample]))('%s is written as it was', (_, sample) => {
    const { data, time } = cloudEvent.parse(sample);
    const [recorded] = record([data], time);
    if (recorded === undefined) throw new Error('nothing was recorded');
    expect(toCloudEvent('BC', recorded)).toEqual(sample);
  });

  it('hold ids and codes only', () => {
    expect(JSON.stringify(samples)).not.toMatch(/name|phone|email|cnp|narrative|reason/i);
  });
});

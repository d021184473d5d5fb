import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cloudEvent, toCloudEvent } from '../../shared/contracts/events/cloud-event.ts';
import { domainEvent, record } from '../../shared/domain/event/domain-event.ts';

const folder = new URL('events/', import.meta.url);
const samples = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

const types = domainEvent.def.options.map(({ shape }) => shape.type.def.values[0]);

/** A version that was published never changes: write a new version beside it instead of changing a sample. */
describe.each(samples)('the published event of $file', ({ file, text }) => {
  const sample = cloudEvent.parse(JSON.parse(text));

  it('is what the service publishes today', () => {
    const [recorded] = record([sample.data], sample.time);
    expect(recorded && toCloudEvent('BC', recorded)).toEqual(sample);
    expect(file).toBe(`${sample.data.type}.json`);
  });

  it('carries ids, codes and counts only', () => {
    const { type: _, ...data } = sample.data;
    for (const value of Object.values(data)) expect(String(value)).toMatch(/^[A-Za-z0-9.,:-]+$/);
  });
});

describe('the published events', () => {
  it('have a sample each', () => {
    expect(samples.map(({ file }) => file).toSorted()).toEqual(types.map((type) => `${String(type)}.json`).toSorted());
  });
});

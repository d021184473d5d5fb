import { describe, expect, it } from 'vitest';
import { liftDefinitions } from '../../../../shared/contracts/http/lift-definitions.ts';

const using = (definition: object) => ({
  schema: { items: [{ $ref: '#/$defs/A' }], $defs: { A: definition } },
});

describe('named schemas of a document', () => {
  it('are moved to its components, also those named within others, and pointed to there', () => {
    const b = { type: 'object', properties: { a: { $ref: '#/$defs/A' } } };
    const lifted = liftDefinitions({ one: using({ type: 'string' }), two: { $ref: '#/$defs/B', $defs: { B: b } } });
    expect(lifted).toEqual({
      document: {
        one: { schema: { items: [{ $ref: '#/components/schemas/A' }] } },
        two: { $ref: '#/components/schemas/B' },
      },
      schemas: {
        A: { type: 'string' },
        B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } },
      },
    });
  });

  it('are said once when they are the same, and refused when two have one name', () => {
    expect(liftDefinitions([using({ type: 'string' }), using({ type: 'string' })]).schemas).toEqual({
      A: { type: 'string' },
    });
    expect(() => liftDefinitions([using({ type: 'string' }), using({ type: 'number' })])).toThrow(
      'two schemas are called A',
    );
  });
});

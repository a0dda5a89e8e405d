import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { jsonSchemas } from '#node/json-schemas.ts';

const definitionsSchema = v.object({ $defs: v.record(v.string(), v.unknown()) });

describe('the published JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s on disk is current (tsx src/node/write-json-schemas.ts)', (name, text) => {
    expect(readFileSync(new URL(`../../public/api/v1/schema/${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('ask only for what has no default', () => {
    const { $defs } = v.parse(definitionsSchema, JSON.parse(jsonSchemas().get('dataset.schema.json') ?? ''));
    expect($defs['Provenance']).toMatchObject({ required: ['source', 'says'] });
    expect($defs['Source']).toMatchObject({ required: ['id', 'title', 'publisher', 'grade'] });
    expect($defs['Observation']).toMatchObject({
      oneOf: [{ required: ['id', 'series', 'period', 'provenance', 'status', 'quantity'] }, { required: ['id', 'series', 'period', 'provenance', 'status'] }],
    });
    expect($defs['Plan']).toMatchObject({
      oneOf: [
        { required: ['id', 'series', 'period', 'issuer', 'form', 'provenance', 'basis', 'quantity'] },
        { required: ['id', 'series', 'period', 'issuer', 'form', 'provenance', 'basis', 'claim'] },
        { required: ['id', 'series', 'period', 'issuer', 'form', 'provenance', 'basis', 'reason'] },
      ],
    });
  });
});

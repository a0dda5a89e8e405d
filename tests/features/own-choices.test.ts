import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findingKinds } from '#domain/audit-finding.ts';
import { bibliographyOrders } from '#domain/bibliography.ts';
import { sourceGrades } from '#domain/provenance.ts';
import { formatFilter, parseFilter } from '#features/audit/audit-filter.ts';
import { formatChoice, parseChoice } from '#features/sources/sources-choice.ts';
import { dataset, indicator } from '#tests/domain/fixtures.ts';

const known = dataset({ indicators: [indicator('x'), indicator('y')] });

describe('what the audit is asked for', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(fc.record({ kind: fc.constantFrom(null, ...findingKinds), indicator: fc.constantFrom(null, 'x', 'y') }), (filter) => {
        expect(parseFilter(formatFilter(filter), known)).toEqual(filter);
      }),
    );
  });

  it('is everything where the address cannot be understood', () => {
    expect(parseFilter({ kind: 'rumour', indicator: 'z' }, known)).toEqual({ kind: null, indicator: null });
    expect(formatFilter({ kind: null, indicator: null })).toEqual({});
  });
});

describe('what is chosen among the sources', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          document: fc.option(fc.string({ minLength: 1 })),
          order: fc.constantFrom(...bibliographyOrders),
          grade: fc.constantFrom(null, ...sourceGrades),
          find: fc.string(),
        }),
        (choice) => {
          expect(parseChoice(formatChoice(choice))).toEqual(choice);
        },
      ),
    );
  });

  it('is the usual order where the address cannot be understood', () => {
    const usual = { document: null, order: 'grade', grade: null, find: '' } as const;
    expect(parseChoice({ sort: 'colour', grade: 'rumour' })).toEqual(usual);
    expect(formatChoice(usual)).toEqual({});
  });
});

import type { ImportedActual } from '#domain/imported-figure.ts';
import type { PlanForm } from '#domain/plan.ts';
import type { Qualifier } from '#domain/quantity.ts';

import type { FigureRecord } from './import-record.ts';

type Coded = Pick<FigureRecord, 'qualifier' | 'status' | 'aggregate' | 'form' | 'isStated' | 'isShown' | 'cumulative'>;

const qualifiers: ReadonlyMap<string, Qualifier> = new Map([['ABOVE', 'above'], ['AT_LEAST', 'at-least'], ['BELOW', 'below'], ['AT_MOST', 'at-most'], ['ABOUT', 'about']]);
const statuses: ReadonlyMap<string, ImportedActual['status']> = new Map([['A', 'normal'], ['P', 'provisional'], ['E', 'estimated']]);
const forms: ReadonlyMap<string, PlanForm> = new Map([['LEVEL', 'level'], ['CHANGE', 'change'], ['GROWTH', 'growth'], ['CUMULATIVE', 'cumulative'], ['AVERAGE', 'average'], ['END_LEVEL', 'end-level']]);

/** What the codes of our files for machines mean; `of` gives the text of a column, empty where there is none. */
export function decoded(of: (column: string) => string): Coded {
  return {
    qualifier: qualifiers.get(of('QUALIFIER')) ?? 'exact',
    status: statuses.get(of('OBS_STATUS')) ?? null,
    aggregate: of('AGGREGATE') === 'AVERAGE' ? 'average' : of('AGGREGATE') === 'TOTAL' ? 'total' : null,
    form: forms.get(of('PLAN_FORM')) ?? null,
    isStated: of('PLAN_BASIS') !== 'IMPLIED' && of('OBS_STATUS') !== 'F' && of('OBS_STATUS') !== 'I',
    isShown: of('SHOWN') !== '0',
    cumulative: of('CUMULATION') === 'OWN_PART' ? false : of('CUMULATION') === 'FROM_JANUARY' ? true : null,
  };
}

import type { Area } from './area.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';

/** One area of the endpoint and what its dataset holds, enough to choose without fetching it. */
export interface CatalogEntry {
  readonly area: Pick<Area, 'id' | 'name' | 'level' | 'validFrom' | 'validTo'>;
  readonly title: BilingualText;
  readonly updated: CalendarDate;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly indicators: number;
  readonly observations: number;
}

/** What an endpoint offers; `default` is the area that opens first. */
export interface Catalog {
  readonly contract: '1.0';
  readonly updated: CalendarDate;
  readonly default: string;
  readonly areas: readonly CatalogEntry[];
}

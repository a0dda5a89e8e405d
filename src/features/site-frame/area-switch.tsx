import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { catalogQuery } from '#data/queries.ts';
import { useI18n } from '#i18n/context.tsx';
import { useNextPlace, usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { useSite } from '#state/site.tsx';
import { Select } from '#ui/select.tsx';

/** Leads to the same page of another area of the endpoint, in the same year, as far as it has them. */
export function AreaSwitch() {
  const { endpoint } = useSite();
  const client = useQueryClient();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const place = usePlace();
  const { area: shown } = useNextPlace() ?? place;
  const { words, text } = useI18n();
  const options = catalog.areas.map(({ area }) => ({ value: area.id, label: text(area.name) }));

  async function lead(id: string) {
    const { locale, page, view } = place.now();
    const there = { locale, area: id === catalog.default ? null : id, page, view: { ...defaultView, year: view.year, show: view.show } };
    place.go(there);
    const { settle } = await import('./settle.ts');
    await settle(there, place, { client, endpoint, id });
  }

  return <Select label={words.shell.area} labelHidden options={options} value={shown ?? catalog.default} onChange={(id) => void lead(id)} />;
}

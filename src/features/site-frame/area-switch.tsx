import { useSuspenseQuery } from '@tanstack/react-query';

import { catalogQuery } from '#data/queries.ts';
import { useI18n } from '#i18n/context.tsx';
import { usePlace } from '#state/address-context.tsx';
import { defaultView } from '#state/address.ts';
import { useSite } from '#state/site.tsx';
import { Select } from '#ui/select.tsx';

/** Leads to the overview of another area of the endpoint. */
export function AreaSwitch() {
  const { endpoint } = useSite();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const { locale, area: shown, go } = usePlace();
  const { words, text } = useI18n();
  const options = catalog.areas.map(({ area }) => ({ value: area.id, label: text(area.name) }));

  return (
    <Select
      label={words.shell.area}
      labelHidden
      options={options}
      value={shown ?? catalog.default}
      onChange={(area) => {
        go({ locale, area: area === catalog.default ? null : area, page: { kind: 'overview' }, view: defaultView });
      }}
    />
  );
}

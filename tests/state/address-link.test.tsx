import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { pathBar } from '#state/address-bar.ts';
import { AddressProvider } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView, parseAddress, type Address } from '#state/address.ts';
import { SiteProvider } from '#state/site.tsx';

const site = { root: '/so-lieu/', endpoint: { configured: 'api/v1/', base: 'http://localhost/so-lieu/api/v1/' } };
const home: Address = { locale: 'vi', area: null, page: { kind: 'overview' }, view: defaultView };

/** The address that a link to `to` has on the page of `from`, a path below the root. */
function hrefOn(from: string, to: Address): string {
  const markup = renderToStaticMarkup(
    <SiteProvider site={site}>
      <AddressProvider bar={pathBar(site.root)} prerendered={from} isWaitingForCode={() => false}>
        <AddressLink to={to}>…</AddressLink>
      </AddressProvider>
    </SiteProvider>,
  );
  return (/href="([^"]*)"/u.exec(markup)?.[1] ?? '').replaceAll('&amp;', '&');
}

describe('a link', () => {
  it.each<[string, Address, string]>([
    ['/', home, './'],
    ['/', { ...home, locale: 'en' }, './en/'],
    ['/', { ...home, view: { ...defaultView, year: 2016, issuer: 'province' } }, './?year=2016&issuer=province'],
    ['/en/', home, '../'],
    ['/indicators/poverty/', home, '../../'],
    ['/indicators/poverty/', { ...home, page: { kind: 'indicator', id: 'growth' } }, '../../indicators/growth/'],
    ['/en/areas/viet-nam/indicators/growth/', { ...home, locale: 'en', area: 'viet-nam' }, '../../../../../en/areas/viet-nam/'],
  ])('on %s is relative to it', (from, to, href) => {
    expect(hrefOn(from, to)).toBe(href);
  });

  it.each(['/', '/en/', '/indicators/poverty/', '/en/areas/viet-nam/indicators/growth/'])('on %s leads to what it names, under any folder', (from) => {
    const to: Address = { ...home, locale: 'en', area: 'viet-nam', page: { kind: 'indicator', id: 'a b' }, view: { ...defaultView, year: 2020, show: 'table' } };
    for (const root of ['http://localhost/', 'http://localhost/so-lieu/thanh-pho/']) {
      const { pathname, search } = new URL(hrefOn(from, to), root + from.slice(1));
      expect(parseAddress(pathname.slice(new URL(root).pathname.length - 1), search)).toEqual(to);
    }
  });
});

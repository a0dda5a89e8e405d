import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from '#node/content-security-policy.ts';
import { styleHashes } from '#node/style-hashes.ts';

const own = { styleHashes: [], endpoint: null, delivery: 'header' } as const;
const directive = (policy: string, name: string) =>
  policy.split('; ').find((candidate) => candidate.startsWith(`${name} `));

describe('the content security policy', () => {
  it.each([
    ['default-src', "default-src 'none'"],
    ['script-src', "script-src 'self'"],
    ['style-src', "style-src 'self'"],
    ['connect-src', "connect-src 'self'"],
    ['base-uri', "base-uri 'none'"],
    ['form-action', "form-action 'none'"],
    ['object-src', "object-src 'none'"],
    ['frame-ancestors', "frame-ancestors 'none'"],
  ])('states %s', (name, expected) => {
    expect(directive(contentSecurityPolicy(own), name)).toBe(expected);
  });

  it('never allows inline code or eval', () => {
    expect(contentSecurityPolicy(own)).not.toContain('unsafe');
  });

  it.each([
    ['https://figures.example.vn/api/v1', "connect-src 'self' https://figures.example.vn"],
    ['http://10.0.0.7:8080/api/v1/', "connect-src 'self' http://10.0.0.7:8080"],
    ['./api/v1', "connect-src 'self'"],
    ['/api/v1', "connect-src 'self'"],
  ])('lets a page reach the endpoint %s and nothing else', (endpoint, expected) => {
    expect(directive(contentSecurityPolicy({ ...own, endpoint }), 'connect-src')).toBe(expected);
  });

  it('leaves framing to the header, where alone it works', () => {
    expect(contentSecurityPolicy({ ...own, delivery: 'meta' })).not.toContain('frame-ancestors');
  });

  it('names exactly the inline styles of the page', () => {
    const css = 'body{color:#123}';
    const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
    expect(styleHashes(`<style>${css}</style><p>…</p><style media="print">${css}</style>`)).toEqual([hash]);
    expect(directive(contentSecurityPolicy({ ...own, styleHashes: [hash] }), 'style-src')).toBe(`style-src 'self' '${hash}'`);
  });
});

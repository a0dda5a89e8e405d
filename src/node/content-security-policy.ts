/** What a page is allowed to load beyond its own origin, and how the policy reaches the browser. */
export interface PolicySubject {
  /** As `style-hashes.ts` gives them: `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Address of the data endpoint; a relative one adds nothing, for it lives on the page's own origin. */
  readonly endpoint: string | null;
  /** A `<meta>` cannot forbid framing: browsers ignore that directive there and complain. */
  readonly delivery: 'header' | 'meta';
}

/** The one Content-Security-Policy: no inline script, no eval, own origin and the configured endpoint only. */
export function contentSecurityPolicy({ styleHashes, endpoint, delivery }: PolicySubject): string {
  const origin = originOf(endpoint);
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'", ...styleHashes.map((hash) => `'${hash}'`)],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...(origin === null ? [] : [origin])],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ...(delivery === 'header' ? [['frame-ancestors', "'none'"]] : []),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

function originOf(endpoint: string | null): string | null {
  return endpoint !== null && /^https?:\/\//iu.test(endpoint) ? new URL(endpoint).origin : null;
}

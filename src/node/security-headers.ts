import { contentSecurityPolicy } from './content-security-policy.ts';

/** The headers every response carries, whichever server sends it; `docs/` repeats them for other servers. */
export function securityHeaders(styleHashes: readonly string[], endpoint: string | null): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy({ styleHashes, endpoint, delivery: 'header' }),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

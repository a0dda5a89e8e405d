import { contentSecurityPolicy } from './content-security-policy.ts';
import { styleHashes } from './style-hashes.ts';

const policyTag = /\n? *<meta http-equiv="Content-Security-Policy"[^>]*>/u;
const charset = '<meta charset="utf-8" />';

/** Puts the policy for a page and its endpoint into the page itself, in place of an earlier one, for hosts that send no headers. */
export function secure(page: string, endpoint: string): string {
  const policy = contentSecurityPolicy({ styleHashes: styleHashes(page), endpoint, delivery: 'meta' });
  return page.replace(policyTag, '').replace(charset, () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

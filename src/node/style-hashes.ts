import { createHash } from 'node:crypto';

/** The policy's name for each inline `<style>` of a page, so that exactly these and no others apply. */
export function styleHashes(html: string): readonly string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map(([, css]) => css ?? '');
  return [...new Set(styles.map(hashOf))];
}

function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

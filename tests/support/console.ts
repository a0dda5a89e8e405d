import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['error', 'warn', 'info', 'log', 'debug'] as const;
type Method = (typeof methods)[number];

const allowed = new Set<Method>();
let heard: string[] = [];

/** Lets the running test write to the console by these methods, for instance where React reports an error that a boundary caught. */
export function allowConsole(...chosen: readonly Method[]): void {
  for (const method of chosen) allowed.add(method);
}

/** Collects what is written to the console and fails the test afterwards: throwing at once would hide what was being reported. */
export function guardConsole(): void {
  beforeEach(() => {
    allowed.clear();
    heard = [];
    for (const method of methods) {
      vi.spyOn(console, method).mockImplementation((...parts: readonly unknown[]) => {
        if (!allowed.has(method)) heard.push(`console.${method}: ${parts.map(String).join(' ')}`);
      });
    }
  });
  afterEach(() => {
    expect(heard).toEqual([]);
  });
}

const lock = 'cot-moc-running-show';

/** Says to every window of this device that a presentation runs, until the answer is called. A browser without locks says nothing. */
export function holdShow(): () => void {
  const ending = new AbortController();
  void navigator.locks?.request(lock, async () => new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve())));
  return () => {
    ending.abort();
  };
}

/** Whether a presentation runs in some window of this device. */
export async function isShowRunning(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === lock);
}

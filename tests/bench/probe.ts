/** What a measured page tells about itself. */
interface Probe {
  /** When the first picture had been painted: milliseconds since navigation. */
  readonly firstPicture: Promise<number>;
  /** Sum of the layout shifts that no press explains. */
  shift: number;
  /** Presses until the address answers, then waits for the text of `watched`; resolves with the time of the frame that shows it. */
  readonly untilPressed: (press: Watched) => Promise<number>;
  /** Milliseconds from the next click or change to the end of the first frame that shows another `watched`. */
  readonly answerTo: (watched: string) => Promise<number>;
  /** Milliseconds that a fixed piece of work takes here and now. */
  readonly workTime: () => number;
  /** The answer that is being waited for. */
  answer: Promise<number>;
}

/** Selectors: what is pressed in turn, and where the effect shows. */
interface Watched {
  readonly pressed: readonly string[];
  readonly watched: string;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** Runs in a page before anything of its own; looks out for pictures only where asked to, for that keeps every frame busy. Self-contained, because it is sent as text. */
export function installProbe(looksOut: boolean): void {
  /** Calls when the frame that is being made has been painted: a message queued while it is made arrives after it. */
  const afterFrame = (act: (time: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => act(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  };
  const isDrawn = (picture: Element) => {
    const { width, height, top } = picture.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && picture.querySelector('rect, path, line') !== null;
  };

  const firstPicture = new Promise<number>((resolve) => {
    const look = (time: number) => {
      if ([...document.querySelectorAll('main svg[role="img"]')].some(isDrawn)) resolve(time);
      else afterFrame(look);
    };
    if (looksOut) afterFrame(look);
  });

  const untilPressed = async ({ pressed, watched }: Watched) =>
    new Promise<number>((resolve) => {
      let turn = 0;
      let before: string | null = null;
      const timer = setInterval(() => {
        const target = document.querySelector<HTMLElement>(pressed[turn % pressed.length] ?? '');
        before ??= document.querySelector(watched)?.textContent ?? null;
        if (target === null || before === null || location.search !== '') return;
        turn += 1;
        target.click();
      }, 50);
      const look = (time: number) => {
        if (before === null || document.querySelector(watched)?.textContent === before) {
          afterFrame(look);
          return;
        }
        clearInterval(timer);
        resolve(time);
      };
      afterFrame(look);
    });

  const answerTo = async (watched: string) =>
    new Promise<number>((resolve) => {
      const contentOf = () => [...document.querySelectorAll(watched)].map(({ outerHTML }) => outerHTML).join('');
      const before = contentOf();
      const begin = ({ timeStamp }: Event) => {
        removeEventListener('click', begin, true);
        removeEventListener('change', begin, true);
        const observer = new MutationObserver(() => {
          if (contentOf() === before) return;
          observer.disconnect();
          afterFrame((time) => resolve(time - timeStamp));
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
      };
      addEventListener('click', begin, true);
      addEventListener('change', begin, true);
    });

  const workTime = () => {
    const before = performance.now();
    let mixed = 1;
    for (let round = 0; round < 3_000_000; round += 1) mixed = (mixed * 48_271 + round) % 2_147_483_647;
    return mixed === 0 ? 0 : performance.now() - before;
  };

  window.bench = { firstPicture, shift: 0, untilPressed, answerTo, workTime, answer: firstPicture };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('hadRecentInput' in entry && entry.hadRecentInput === false && 'value' in entry) window.bench.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

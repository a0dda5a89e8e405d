import { use, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes later. Suspends until it is here, and fails where it cannot be had; `load` fetches it ahead and may be called again after a failure. */
export interface Deferred<Props extends object> {
  (props: Props): ReactNode;
  readonly load: () => Promise<ComponentType<Props>>;
}

const known = new Set<() => Promise<unknown>>();
let awaited = 0;

/** Whether some component's code has been asked for and is not here yet. */
export const isWaitingForCode = (): boolean => awaited > 0;

const failed = new Set<() => void>();

/** Lets code be asked for again that could not be fetched; until then drawing fails at once, or it would be asked for without end. */
export function forgetFailedCode(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** Defers a component. Once loaded it renders at once, so that prerendered markup and the first render agree. */
export function deferred<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;

  async function fetchOnce(): Promise<ComponentType<Props>> {
    awaited += 1;
    try {
      const component = await fetchCode();
      if (loading !== null) fulfilled(loading, component);
      return component;
    } catch (error) {
      const gone = loading;
      failed.add(() => forget(gone));
      throw error;
    } finally {
      awaited -= 1;
    }
  }
  const forget = (gone: typeof loading) => {
    if (loading === gone) loading = null;
  };
  const once = () => (loading ??= fetchOnce());
  const load = async () => {
    const asked = once();
    try {
      return await asked;
    } catch (error) {
      forget(asked);
      throw error;
    }
  };
  known.add(load);

  return Object.assign(
    (props: Props) => {
      const Component = use(once());
      return <Component {...props} />;
    },
    { load },
  );
}

/** Tells React what a promise came to, in the way React itself would note it, so that it need not wait for what is here. */
function fulfilled<Value>(promise: Promise<Value>, value: Value): void {
  void Object.assign(promise, { status: 'fulfilled', value });
}

/** Loads every deferred component, also those that only the loaded ones know, for rendering without waiting. */
export async function loadAllDeferred(): Promise<void> {
  const before = known.size;
  await Promise.all([...known].map(async (load) => load()));
  if (known.size > before) await loadAllDeferred();
}

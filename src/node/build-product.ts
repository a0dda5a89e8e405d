import { build } from 'vite';

/** Everything between the sources and a `dist` folder that can be put on any static host. */
export async function buildProduct(): Promise<void> {
  await build();
}

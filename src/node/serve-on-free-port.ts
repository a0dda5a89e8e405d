import { serve, type Server, type ServeOptions } from './serve.ts';

/** Serves on the wanted port or, where other programs hold it, on the next free one of ten. */
export async function serveOnFreePort(options: ServeOptions): Promise<Server> {
  for (let port = options.port; port < options.port + 9; port += 1) {
    const server = await serve({ ...options, port }).catch(unlessTaken);
    if (server) return server;
  }
  return serve({ ...options, port: options.port + 9 });
}

function unlessTaken(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
  throw error;
}

import { QueryClient } from '@tanstack/react-query';

/** The one query cache of a process. How long figures stay fresh and how often to ask again is said with each query. */
export const createQueryClient = (): QueryClient => new QueryClient();

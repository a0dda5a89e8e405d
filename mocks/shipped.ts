import { bypass } from 'msw';

/** Answers a request with the file that the product ships at its address, or with 404. */
export type Shipped = (request: Request) => Promise<Response>;

/** From the development server, past the mock. */
export const shippedByServer: Shipped = (request) => fetch(bypass(request));

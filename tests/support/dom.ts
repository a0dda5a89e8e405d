import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

import { guardConsole } from './console.ts';

guardConsole();
afterEach(cleanup);

/** jsdom lays nothing out, so there is nothing to scroll to. */
Element.prototype.scrollIntoView = () => undefined;

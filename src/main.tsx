import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';

import { start } from '#app/start.tsx';

if (import.meta.env.DEV) await (await import('#mocks/browser.ts')).startMocks();
await start(document);

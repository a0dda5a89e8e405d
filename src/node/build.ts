import { parseArgs } from 'node:util';

import { buildProduct } from './build-product.ts';

const { values } = parseArgs({ options: { endpoint: { type: 'string' }, figures: { type: 'string' } } });
const figures = values.figures ?? values.endpoint;
await buildProduct({
  ...(values.endpoint === undefined ? {} : { endpoint: values.endpoint }),
  ...(figures === undefined ? {} : { figures: figures === 'none' ? null : figures }),
});

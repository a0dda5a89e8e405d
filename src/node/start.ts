import { buildProduct } from './build-product.ts';

await buildProduct();
await import('./preview.ts');

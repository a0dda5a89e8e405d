import process from 'node:process';

import { checkFigures } from './check-figures.ts';

const [place] = process.argv.slice(2);
if (place === undefined) {
  process.stderr.write('npm run check:data -- <file, folder or http(s) address of a dataset or an endpoint>\n');
  process.exitCode = 2;
} else {
  const { lines, isSound } = await checkFigures(place);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isSound ? 0 : 1;
}

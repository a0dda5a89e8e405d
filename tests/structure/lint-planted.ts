import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';

export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** Lints files that exist only for the length of the call, beside a copy of the project's own configuration. */
export function lintPlanted(files: ReadonlyMap<string, string>): readonly Finding[] {
  const house = mkdtempSync(path.join(tmpdir(), 'planted-'));
  try {
    for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) cpSync(name, path.join(house, name));
    symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'), 'junction');
    for (const [file, source] of files) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), source);
    }
    const { stdout } = spawnSync(process.execPath, [path.resolve('node_modules/oxlint/bin/oxlint'), '--format=json', 'src'], {
      cwd: house,
      encoding: 'utf8',
      timeout: 60_000,
    });
    return v.parse(report, JSON.parse(stdout)).diagnostics.map(({ code, filename, message }) => ({ file: filename, rule: code, message }));
  } finally {
    rmSync(house, { recursive: true });
  }
}

const report = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string(), message: v.string() })),
});

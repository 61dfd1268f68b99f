import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from './sources';

/** `npm run check` is a test as well, one for each of its parts, so that it cannot be forgotten. */
it.each(['types', 'lint', 'format', 'unused'])(
  'is in order: %s',
  (part) => {
    const { status, stderr } = spawnSync(process.execPath, ['tests/tools/check.mjs', part], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  },
  300_000,
);

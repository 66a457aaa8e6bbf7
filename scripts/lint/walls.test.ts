import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One violation of each kind: a file and the line that it must not contain. */
const violations: Record<string, string> = {
  'lib/plan/reads-the-database.ts': "import { x } from '@/db/engine/client';",
  'lib/plan/reads-it-by-a-relative-path.ts': "import { x } from '../../db/engine/client';",
  'lib/plan/goal/reads-it-from-a-subfolder.ts': "import { x } from '../../../db/client';",
  'lib/plan/asks-the-server.ts': "import { x } from '../server/auth';",
  'lib/import/uses-react.ts': "import { x } from 'react';",
  'lib/export/uses-node.ts': "import { x } from 'node:fs';",
  'components/ui/reads-the-database.tsx': "import { x } from '@/db/engine/client';",
  'components/ui/reads-it-by-a-relative-path.tsx': "import { x } from '../../db/engine/client';",
  'components/goals/asks-the-server.tsx': "import { x } from '../../lib/server/sign-in/auth';",
  'app/reads-the-database.tsx': "import { x } from '@/db/engine/client';",
  'app/goals/reads-it-by-a-relative-path.tsx': "import { x } from '../../db/engine/client';",
  'db/asks-the-server.ts': "import { x } from '@/lib/server/sign-in/auth';",
  'db/planner/asks-it-by-a-relative-path.ts': "import { x } from '../../lib/server/sign-in/auth';",
  'lib/server/draws.ts': "import { x } from '../../components/ui/button';",
  'lib/server/opens-a-page.ts': "import { x } from '@/app/page';",
  'lib/plan/reads-the-clock.ts': 'const x = Date.now();',
  'lib/import/asks-for-now.ts': 'const x = new Date();',
  'lib/export/throws-dice.ts': 'const x = Math.random();',
  'lib/calendar/measures-time.ts': 'const x = performance.now();',
  'lib/mail/asks-the-server.ts': "import { x } from '../server/environment';",
  'lib/mail/asks-for-now.ts': 'const x = new Date();',
  'db/reads-the-clock.ts': 'const x = Date.now();',
  'db/engine/asks-for-now.ts': 'export function x(now = new Date()) {\n  return now;\n}',
  'db/planner/people/throws-dice.ts': 'const x = Math.random();',
  'components/goals/is-too-long.ts': `const x = 1;${'\n'.repeat(200)}`,
};
const allowed: Record<string, string> = {
  'app/asks-for-a-planner.tsx': "import { x } from '@/lib/server/current-planner';",
  'components/ui/uses-a-rule.tsx': "import { x } from '@/lib/plan/time/day';",
  'lib/server/reads-the-database.ts': "import { x } from '@/db/engine/client';",
  'lib/plan/parses-a-day.ts': "const x = new Date('2026-01-01');",
};

const root = path.join(import.meta.dirname, '../..');
let copy: string;
let reported: Set<string>;

/** Writes every file next to a copy of the project's configuration and lints them all once. */
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-walls-'));
  for (const name of ['biome.json', '.gitignore']) fs.copyFileSync(path.join(root, name), path.join(copy, name));
  fs.cpSync(import.meta.dirname, path.join(copy, 'scripts/lint'), { recursive: true });
  for (const [name, line] of Object.entries({ ...violations, ...allowed })) {
    fs.mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    fs.writeFileSync(path.join(copy, name), `${line}\nexport const y = x;\n`);
  }
  const folders = ['app', 'components', 'db', 'lib'];
  const linted = spawnSync(path.join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none', ...folders], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(linted.stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const walls = diagnostics.filter(({ category }) => /plugin$|noRestrictedImports$|noExcessiveLinesPerFile$/.test(category));
  reported = new Set(walls.map(({ location: { path: at } }) => (typeof at === 'string' ? at : at.file)));
});

afterAll(() => fs.rmSync(copy, { recursive: true }));

describe('the rules of the linter', () => {
  test.each(Object.keys(violations))('%s is reported', (name) => expect(reported).toContain(name));
  test.each(Object.keys(allowed))('%s is not', (name) => expect(reported).not.toContain(name));
});

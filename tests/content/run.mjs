// `npm run content`: prints what the library holds (`-- --json` as JSON), and writes a page with all of it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, '.output', 'content.html');

const { module } = await runnerImport('./tests/content/report.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const template = readFileSync(new URL('page.html', import.meta.url), 'utf8');
mkdirSync(dirname(page), { recursive: true });
writeFileSync(page, module.fillPage(template));

const isJson = process.argv.includes('--json');
console.log(isJson ? JSON.stringify(module.summary(), null, 2) : module.tables());
// Apart from the JSON, so that a program can read it.
(isJson ? console.error : console.log)(`\nAll items to read: ${relative(process.cwd(), page)}`);

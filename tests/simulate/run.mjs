/*
 * `npm run simulate [people] [days]`: lives the days of many different people with the real library, and of a fifth
 * as many with a made one of the size to come; checks every draw and prints what came of it. 500 people and 400 days if
 * nothing else is said.
 */
import { runnerImport } from 'vite';

const [people = 500, days = 400] = process.argv.slice(2).map(Number);
if (!(people > 0 && days > 0)) throw new Error('npm run simulate [people] [days]');

const load = async (path) => (await runnerImport(new URL(path, import.meta.url).pathname)).module;
const { simulate } = await load('./simulate.ts');
const { reportOf } = await load('./report.ts');
const { madeLibrary } = await load('./made-library.ts');
const { compareLongHistory } = await load('./long-history.ts');

const start = performance.now();
const made = madeLibrary();
const simulations = [
  ['With the library as it is', simulate(people, days)],
  [`With a made one of ${made.length} items`, simulate(Math.ceil(people / 5), days, made)],
];
for (const [title, simulation] of simulations) {
  console.log(`\n=== ${title}\n`);
  for (const line of reportOf(simulation)) console.log(line);
  if (simulation.problems.length > 0) process.exitCode = 1;
}
console.log(`\nIt took ${((performance.now() - start) / 1000).toFixed(1)} s.`);
for (const line of compareLongHistory()) console.log(line);

/**
 * `npm test`: everything, from a fresh clone: installs what is missing, builds, drives the built app in a
 * browser, and meanwhile, with what the journeys leave of the processors, checks and runs the unit tests.
 * The last line counts it all. `--long` runs property tests with their full counts.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { check } from './check.mjs';
import { ensureInstalled, root, run } from './run.mjs';

const env = process.argv.includes('--long') ? { LONG: '1' } : {};
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const skippedRealData = [];
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const secondTries = [];

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const started = performance.now();

function title(text) {
  console.log(`\n== ${text} (${Math.round((performance.now() - started) / 1000)} s)`);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A run that failed without a failed test (a file that does not load, a crash) counts as one failure. */
function addRun(ok, counts) {
  add(counts);
  if (!ok && counts.failed === 0) add({ failed: 1 });
}

async function unitTests(reports) {
  const file = join(reports, 'unit.json');
  const { ok, output } = await run(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env, quiet: true, gives: true },
  );
  title('unit tests');
  console.log(output.trimEnd());
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, name, assertionResults } of readReport(file)?.testResults ?? []) {
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') {
        counts.failed += 1;
        const why = test.failureMessages.join('\n').split('\n').slice(0, 12).join('\n    ');
        failures.push(`${name} > ${test.fullName}\n    ${why}`);
      } else {
        counts.skipped += 1;
        if (test.title.startsWith('REAL_DATA')) skippedRealData.push(test.title);
      }
    }
    const silent = !assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && silent) {
      counts.failed += 1;
      failures.push(name);
    }
  }
  addRun(ok, counts);
}

async function journeys(reports) {
  const file = join(reports, 'journeys.json');
  const { ok } = await run(['playwright', 'test', '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const visit = ({ suites = [], specs = [] }) => {
    for (const spec of specs) {
      const states = new Set(spec.tests.map((test) => test.status));
      const name = `${spec.file} > ${spec.title}`;
      if (states.has('unexpected')) {
        counts.failed += 1;
        failures.push(name);
      } else if (states.has('flaky')) {
        counts.passed += 1;
        secondTries.push(name);
      } else if (states.has('expected')) counts.passed += 1;
      else {
        counts.skipped += 1;
        if (spec.title.startsWith('REAL_DATA')) skippedRealData.push(spec.title);
      }
    }
    suites.forEach(visit);
  };
  visit(readReport(file) ?? {});
  addRun(ok, counts);
}

await ensureInstalled();
const reports = join(root, 'node_modules', '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

title('build');
const build = await run(['vite', 'build'], { quiet: true });
add(build.ok ? { passed: 1 } : { failed: 1 });
console.log(build.ok ? 'ok' : build.output);

title('journeys in a browser, with checks and unit tests beside them');
await Promise.all([
  build.ok ? journeys(reports) : add({ failed: 1 }),
  check({ gives: true }).then(async (counts) => {
    add(counts);
    await unitTests(reports);
  }),
]);
title('done');

if (skippedRealData.length > 0) {
  title(`${skippedRealData.length} tests skipped: REAL_DATA (${realData()}) lacks their files`);
  for (const name of skippedRealData) console.log(`  ${name}`);
}
if (secondTries.length > 0) {
  title(`${secondTries.length} journeys passed at the second try only`);
  for (const name of secondTries) console.log(`  ${name}`);
}
if (failures.length > 0) {
  title(`${failures.length} tests failed`);
  for (const name of failures) console.log(`  ${name}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function realData() {
  return resolve(root, process.env.REAL_DATA ?? '../shared');
}

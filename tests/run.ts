/**
 * `npm test`: every check of the repository in one command.
 * A failing step hides none of the others; the last line counts steps and tests together.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './browser/chromium.ts';

interface Tally {
	passed: number;
	failed: number;
}

const root = join(import.meta.dirname, '..');
const report = join(root, '.cache', 'vitest.json');
const environment: NodeJS.ProcessEnv = {
	...process.env,
	PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DEV_BACKGROUND: '0',
	ASTRO_PREVIEW_BACKGROUND: '0',
};

const graceMs = 5000;
let running: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endInterrupted);

const total: Tally = { passed: 0, failed: 0 };
for (const [name, check] of [
	['Style of code, styles and data', () => runStep('biome', ['check', '--error-on-warnings'])],
	['Style of components', () => runStep('prettier', ['--check', '--log-level', 'warn', '**/*.astro'])],
	['Types', () => runStep('astro', ['check', '--minimumFailingSeverity', 'warning'])],
	['Content', () => runStep('node', ['src/cli/check.ts'])],
	['A Chromium', findBrowser],
	['Tests', runTests],
] as const) {
	console.log(`\n── ${name}`);
	const tally = await check();
	if (tally.failed > 0) console.log(`── ${name}: failed`);
	total.passed += tally.passed;
	total.failed += tally.failed;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function runStep(command: string, options: string[]): Promise<Tally> {
	return count((await run(command, options)) === 0);
}

async function findBrowser(): Promise<Tally> {
	try {
		environment['CHROMIUM_PATH'] = ensureChromium();
		console.log(environment['CHROMIUM_PATH']);
		return count(true);
	} catch (error) {
		console.log((error as Error).message);
		return count(false);
	}
}

async function runTests(): Promise<Tally> {
	mkdirSync(join(root, '.cache'), { recursive: true });
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const status = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)]);
	const tally = existsSync(report) ? readReport() : { passed: 0, failed: 0 };
	// A set-up that failed, or an error outside every test, is in no count of its own.
	if (status !== 0 && tally.failed === 0) tally.failed = 1;
	return tally;
}

function readReport(): Tally {
	const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		testResults: { status: string; assertionResults: { status: string }[] }[];
	};
	const failed = testResults.map(({ status, assertionResults }) => {
		const failures = assertionResults.filter((result) => result.status === 'failed').length;
		// A file that can't even be loaded holds no test that could fail.
		return status === 'failed' ? Math.max(failures, 1) : failures;
	});
	return { passed: numPassedTests, failed: failed.reduce((sum, failures) => sum + failures, 0) };
}

function run(command: string, options: string[]): Promise<number> {
	return new Promise((done) => {
		// A group of its own, so that all of it ends when this process is told to.
		running = spawn(command, options, {
			cwd: root,
			env: environment,
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: true,
		});
		running.once('error', () => done(1));
		running.once('exit', (code) => {
			// What it left behind.
			signalRunning('SIGKILL');
			done(code ?? 1);
		});
	});
}

/** Asks first, so that a browser is closed too, and insists after a while. */
async function endInterrupted(): Promise<void> {
	signalRunning('SIGTERM');
	setTimeout(() => {
		signalRunning('SIGKILL');
		process.exit(130);
	}, graceMs);

	if (!running || running.exitCode !== null) process.exit(130);
	running.once('exit', () => process.exit(130));
}

function signalRunning(signal: NodeJS.Signals): void {
	if (running?.pid === undefined) return;
	try {
		process.kill(-running.pid, signal);
	} catch {
		// The whole group has ended by itself.
	}
}

function count(passed: boolean): Tally {
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

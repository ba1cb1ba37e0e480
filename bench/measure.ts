/** Runs a command and says what it cost, its child processes included. Reads Linux's /proc, as Node reports no usage of children. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** User and system time of all processes. */
	cpuSeconds: number;
	wallSeconds: number;
	/** Highest sum of resident memory of all processes, sampled. */
	peakBytes: number;
}

const ticksPerSecond = 100; // USER_HZ: the same on every Linux that Node runs on.
const pageBytes = 4096;
const sampleMs = 200;

/**
 * Runs a command to its end; its output goes to `log`. One at a time: the time of every child that ends meanwhile counts.
 * Throws when it fails.
 */
export async function measure(
	command: string,
	options: readonly string[],
	{ cwd, env, log }: { cwd: string; env: NodeJS.ProcessEnv; log: string },
): Promise<Cost> {
	const cpuBefore = readChildrenCpu();
	const startedAt = performance.now();
	const output = openSync(log, 'a');
	// A session of its own, by which its processes are known.
	const child = spawn(command, options, { cwd, env, stdio: ['ignore', output, output], detached: true });
	const end = () => child.pid && process.kill(-child.pid, 'SIGTERM');
	process.once('exit', end);
	let peakBytes = 0;
	const sampler = setInterval(() => {
		peakBytes = Math.max(peakBytes, sumResidentBytes(child.pid));
	}, sampleMs);
	const status = await new Promise<number | null>((done, fail) => {
		child.once('error', fail);
		child.once('exit', done);
	}).finally(() => {
		clearInterval(sampler);
		closeSync(output);
	});
	process.off('exit', end);
	if (status !== 0)
		throw new Error(`${command} ${options.join(' ')} failed; its output:\n${readFileSync(log, 'utf8').slice(-4000)}`);
	return {
		cpuSeconds: readChildrenCpu() - cpuBefore,
		wallSeconds: (performance.now() - startedAt) / 1000,
		peakBytes,
	};
}

/** Seconds used by all children of this process that have ended, and by theirs. */
export function readChildrenCpu(): number {
	const fields = readStat('self');
	if (!fields) throw new Error('The bench measures with /proc and runs on Linux only.');
	return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

function sumResidentBytes(session: number | undefined): number {
	const pages = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(readStat)
		.filter((fields) => Number(fields?.[3]) === session)
		.map((fields) => Number(fields?.[21]));
	return pages.reduce((sum, count) => sum + count, 0) * pageBytes;
}

/** Fields of proc(5) `stat` behind the name, so that field 3 (state) is at 0; `undefined` for a process that is gone. */
function readStat(process: string): string[] | undefined {
	try {
		const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
		// The name may hold spaces and brackets of its own.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return undefined;
	}
}

/** Runs the build as a reader of README.md would: as a program of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface BuildOptions {
	/** Folder that is built. Default: `dist` of the root. */
	out?: string;
	environment?: NodeJS.ProcessEnv;
	/** Kills the build this long after its start, as a power cut would. */
	killAfterMs?: number;
	/** Options of Node itself. */
	nodeOptions?: string[];
}

/** Builds the site of `root`; resolves with how the program ended and all that it printed. */
export function runBuild(
	root: string,
	{ out, environment = {}, killAfterMs, nodeOptions = [] }: BuildOptions = {},
): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const build = spawn(
			process.execPath,
			[...nodeOptions, join(root, 'src/cli/build.ts'), ...(out ? ['--out', out] : [])],
			{
				cwd: root,
				// The test runner's own settings are none of the build's business.
				env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, SITE_URL: undefined, ...environment },
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
		let output = '';
		const collect = (text: Buffer) => {
			output += text;
		};
		build.stdout.on('data', collect);
		build.stderr.on('data', collect);
		if (killAfterMs !== undefined) setTimeout(() => build.kill('SIGKILL'), killAfterMs);
		build.once('close', (code) => done({ code, output }));
	});
}

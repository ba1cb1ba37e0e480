/** Runs the build as a reader of README.md would: as a program of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface BuildOptions {
	/** Folder that is built. Default: `dist` of the root. */
	out?: string;
	environment?: NodeJS.ProcessEnv;
	/** Kills the build once this is true, as a power cut would. */
	killWhen?: () => boolean;
}

/** Builds the site of `root`; resolves with how the program ended and all that it printed. */
export function runBuild(
	root: string,
	{ out, environment = {}, killWhen }: BuildOptions = {},
): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const build = spawn(process.execPath, [join(root, 'src/cli/build.ts'), ...(out ? ['--out', out] : [])], {
			cwd: root,
			// The test runner sets DEV, MODE, NODE_ENV and more, which Astro would obey.
			env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const collect = (text: Buffer) => {
			output += text;
		};
		build.stdout.on('data', collect);
		build.stderr.on('data', collect);
		const watch = setInterval(() => killWhen?.() && build.kill('SIGKILL'), 10);
		build.once('close', (code) => {
			clearInterval(watch);
			done({ code, output });
		});
	});
}

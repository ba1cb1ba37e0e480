/**
 * `npm run build`: checks the content, builds the site aside and puts it in the place of `dist/` only when it is whole.
 * A build that fails or is killed leaves `dist/` as it was. `--out <folder>` builds into another folder.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkForBuild } from '../content/load-record.ts';
import { reportProblems } from '../content/report-problems.ts';
import { hasErrors } from '../domain/problem.ts';

/** Builds the site of `root` into `out`. Returns whether it was built; problems and progress go to `log`. */
export async function buildSite(root: string, out = path.join(root, 'dist'), log = console.log): Promise<boolean> {
	const checked = await checkForBuild(root);
	log(reportProblems(checked));
	if (hasErrors(checked.problems)) {
		log('Nothing was built.');
		return false;
	}
	const aside = `${out}.next`;
	const previous = `${out}.previous`;
	await restore(out, previous);
	await rm(aside, { recursive: true, force: true });
	await runAstro(root, aside);
	if (existsSync(out)) await rename(out, previous);
	await rename(aside, out);
	await rm(previous, { recursive: true, force: true });
	return true;
}

/** A build that was killed between the two renames left the good site under its other name. */
async function restore(out: string, previous: string): Promise<void> {
	if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
	await rm(previous, { recursive: true, force: true });
}

async function runAstro(root: string, outDir: string): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const { build } = await import('astro');
	await build({ root, outDir, logLevel: 'warn' });
}

if (import.meta.main) {
	const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
	const built = await buildSite(process.cwd(), path.resolve(values.out));
	if (built) console.log(`Built ${values.out}/.`);
	process.exitCode = built ? 0 : 1;
}

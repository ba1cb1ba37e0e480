/**
 * `npm run purge -- <article#claim> --date=YYYY-MM-DD`: removes a published claim for legal reasons. Its address goes on answering, with
 * the day and nothing else. Ends with 0 where all of it is done, with 1 where something is left to an editor or it refuses, with 2
 * where it was asked wrongly.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { checkContent } from '../content/check-content.ts';
import { findPurgeFault, type Purge, purgeClaim } from '../content/purge.ts';
import { reportProblems } from '../content/report-problems.ts';
import { daySchema } from '../domain/date.ts';
import { findLastRelease, normaliseWords, nothingPublished, partKey } from '../domain/ledger.ts';
import { findNearest } from '../domain/nearest.ts';
import { hasErrors } from '../domain/problem.ts';
import { countWords } from '../domain/words.ts';
import { readArguments } from './arguments.ts';

const usage = `npm run purge -- <article#claim> --date=YYYY-MM-DD

Removes the words of a published claim, and the names and documents that nothing else needs, from all files of content/. Its address goes on
answering: “Removed on … for legal reasons”. Then build: the next dist/ has none of it.`;

interface PurgeOptions {
	root?: string;
	log?: (text: string) => void;
}

/** Runs the command and gives the code with which to end. */
export async function runPurge(
	args: readonly string[],
	{ root = process.cwd(), log = console.log }: PurgeOptions = {},
): Promise<number> {
	const read = readArguments(args, { date: { type: 'string' }, help: { type: 'boolean', default: false } });
	if ('fault' in read) {
		log(`${read.fault}\n\n${usage}`);
		return 2;
	}
	const { values, positionals } = read;
	if (values.help) {
		log(usage);
		return 0;
	}
	const day = daySchema.safeParse(values.date);
	const [address, ...rest] = positionals;
	if (!day.success || address === undefined || rest.length) {
		log(`Expected one claim as \`article#claim\` and \`--date=YYYY-MM-DD\`.\n\n${usage}`);
		return 2;
	}
	const checked = await checkContent(root);
	if (hasErrors(checked.problems)) {
		log(`${reportProblems(checked)}\nNothing was removed: mend the errors first.`);
		return 1;
	}
	const { ledger } = checked.input.published ?? nothingPublished;
	const last = findLastRelease(ledger);
	const fault = findPurgeFault(address, checked);
	if (fault !== undefined || (last !== undefined && last > day.data)) {
		const nearest = findNearest(address, [...ledger.claims.keys()]);
		log(
			fault === undefined
				? `Unexpected day ${day.data}, expected ${last} or later: that was the last release.`
				: `${fault}${nearest && nearest !== address ? ` Is it \`${nearest}\`?` : ''}`,
		);
		log('Nothing was removed.');
		return 1;
	}
	const purge = await purgeClaim(root, address, day.data, checked);
	const after = await checkContent(root);
	log([...describePurge(purge, day.data), ...(await describeGit(root, purge))].join('\n'));
	if (after.problems.length) log(`\n${reportProblems(after)}`);
	return purge.leftIn.length || hasErrors(after.problems) ? 1 : 0;
}

function* describePurge({ addresses, files, names, keptSpeakers, leftIn }: Purge, day: string): Generator<string> {
	yield `Removed on ${day}: ${addresses.join(', ')}`;
	yield `  ${countWords(names.length, 'name')} removed with ${addresses.length === 1 ? 'it' : 'them'}${keptSpeakers.length ? `; other files need ${keptSpeakers.join(', ')}, whose names stay` : ''}`;
	yield `  changed: ${files.join(', ')}`;
	for (const file of leftIn) yield `  left to you: some of the words, or a name, still stand in ${file}`;
	yield 'Read the sentences around “(removed)”, commit content/, and build: until then dist/ and hosts still have the words.';
}

/** Which commits still hold the words: a purge changes the files, never their past. */
async function describeGit(root: string, purge: Purge): Promise<string[]> {
	const commits = await listCommits(root, purge);
	if (commits === undefined) return ['No history of git was found here; look after other copies yourself.'];
	if (commits.length === 0) return ['No commit holds the words.'];
	return [
		`The history of git still holds them, in ${countWords(commits.length, 'commit')}: ${commits.join(', ')}.`,
		'To take them out there, rewrite it (git filter-repo) in every copy of the repository, and ask the host to forget its caches.',
	];
}

const run = promisify(execFile);

/** Commits whose files hold the words or a claim's mark, newest first; `undefined` outside of a repository. */
async function listCommits(
	root: string,
	{ files, leftIn, words, names, addresses }: Purge,
): Promise<string[] | undefined> {
	const git = async (...args: string[]) => (await run('git', args, { cwd: root, maxBuffer: 1e9 })).stdout;
	const marks = addresses.map((address) => new RegExp(`\\{#${partKey(address).id}[\\s}]`));
	const judged = new Map<string, boolean>();
	/** A file that did not change from one commit to the next is read once. */
	async function holds(blob: string): Promise<boolean> {
		const known = judged.get(blob);
		if (known !== undefined) return known;
		const text = normaliseWords(await git('cat-file', 'blob', blob));
		const found = [...words, ...names].some((part) => text.includes(part)) || marks.some((mark) => mark.test(text));
		judged.set(blob, found);
		return found;
	}
	try {
		const found: string[] = [];
		for (const commit of (await git('log', '--all', '--format=%H %h (%as)', '--', 'content'))
			.split('\n')
			.filter(Boolean)) {
			const [hash = '', ...name] = commit.split(' ');
			const entries = (await git('ls-tree', hash, '--', ...files, ...leftIn)).split('\n').filter(Boolean);
			const blobs = entries.flatMap((entry) => entry.split(/\s/)[2] ?? []);
			for (const blob of blobs) {
				if (!(await holds(blob))) continue;
				found.push(name.join(' '));
				break;
			}
		}
		return found;
	} catch {
		return undefined;
	}
}

if (import.meta.main) process.exitCode = await runPurge(process.argv.slice(2));

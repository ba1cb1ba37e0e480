/**
 * Installs the packages before any command that needs them, so that `npm start` works in a bare clone.
 * Plain JavaScript without imports from packages: it runs on whatever Node the machine has, before ours is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
/** Inside node_modules, which `npm ci` empties: an install that was cut short leaves no stamp. */
const stamp = join(modules, '.installed-lockfile');
/** The first Node that runs TypeScript files by itself and knows `import.meta.main`. */
const oldest = [24, 2];

if (readStamp() !== lockfileDigest()) install();
requireNode();

function install() {
	console.error('Installing packages (about a minute the first time) …');
	// Development packages are what builds the site: wanted under NODE_ENV=production too. No package needs its install script.
	const options = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath;
	const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
	const result = spawnSync(command, [...first, ...options], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32' && command === 'npm',
	});
	if (result.signal || result.status !== 0) {
		// Addresses of a registry may hold a private host or a key: they are nobody's business in a log.
		const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`;
		console.error(output.replace(/https?:\/\/[^\s"')]+/g, '<address>').trim());
		fail(
			'Packages could not be installed (see above). Is the npm registry reachable? Then run the same command again.',
		);
	}
	writeFileSync(stamp, lockfileDigest());
}

function requireNode() {
	// `npm run` puts node_modules/.bin first on the PATH, so the `node` of every script is the packaged one where it is there.
	const packaged = join(modules, '.bin', 'node');
	const node = existsSync(packaged) ? packaged : 'node';
	const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
	fail(
		version
			? `On Record needs Node ${oldest.join('.')} or newer, and this is Node ${version.slice(1)} (${process.platform} ${process.arch}).\n` +
					'A newer one is installed by itself on Linux x64 only: get Node 24 from https://nodejs.org and run the same command again.'
			: `No Node runs here (${process.platform} ${process.arch}): the packaged one needs glibc, as Debian, Ubuntu and Fedora have it.`,
	);
}

function lockfileDigest() {
	const lockfile = readFileSync(join(root, 'package-lock.json'));
	return createHash('sha256').update(lockfile).update(`${process.platform} ${process.arch}`).digest('hex');
}

function readStamp() {
	return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** @returns {never} */
function fail(/** @type {string} */ message) {
	console.error(`\n${message}`);
	process.exit(1);
}

/** Sums CPU profiles by function, so that a terminal is enough to see where a build spends its time. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface CpuProfile {
	nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
	samples: number[];
	/** Microseconds since the sample before. */
	timeDeltas: number[];
}

interface Use {
	selfMs: number;
	/** With everything that it called. */
	totalMs: number;
}

const shown = 40;

/** The functions with the most time of their own, and those of our code with the most time in all. */
export function summariseProfiles(folder: string, project: string): string {
	const uses = new Map<string, Use>();
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))) {
		addProfile(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CpuProfile, uses);
	}
	const all = [...uses];
	const sum = all.reduce((total, [, { selfMs }]) => total + selfMs, 0);
	const list = (title: string, entries: [string, Use][], by: keyof Use) => [
		'',
		title,
		...entries
			.sort(([, a], [, b]) => b[by] - a[by])
			.slice(0, shown)
			.map(([place, use]) => `${use[by].toFixed(0).padStart(8)} ms  ${place.replace(`${project}/`, '')}`),
	];
	return [
		`${(sum / 1000).toFixed(1)} s sampled`,
		...list('By own time', all, 'selfMs'),
		...list(
			'Ours and bundled, with all that they call',
			all.filter(([place]) => isOurs(place, project)),
			'totalMs',
		),
	].join('\n');
}

function isOurs(place: string, project: string): boolean {
	return place.includes(`${project}/`) && !place.includes('/node_modules/');
}

function addProfile({ nodes, samples, timeDeltas }: CpuProfile, uses: Map<string, Use>): void {
	const own = new Map<number, number>();
	for (const [place, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[place] ?? 0) / 1000);
	const byId = new Map(nodes.map((node) => [node.id, node]));

	/** Adds a node's time to its function, once per branch: recursion does not count twice. */
	function visit(id: number, above: ReadonlySet<string>): number {
		const node = byId.get(id);
		if (!node) return 0;
		const place = describe(node.callFrame);
		const within = new Set(above).add(place);
		const selfMs = own.get(id) ?? 0;
		let totalMs = selfMs;
		for (const child of node.children ?? []) totalMs += visit(child, within);
		const use = uses.get(place) ?? { selfMs: 0, totalMs: 0 };
		use.selfMs += selfMs;
		if (!above.has(place)) use.totalMs += totalMs;
		uses.set(place, use);
		return totalMs;
	}
	const [start] = nodes;
	if (start) visit(start.id, new Set());
}

function describe({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
	const place = url ? `${url.replace('file://', '')}:${lineNumber + 1}` : '';
	return `${functionName || '(anonymous)'} ${place}`.trim();
}

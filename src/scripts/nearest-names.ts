/** Which names somebody may have meant: by shared words first, then by spelling. Without a package, since the browser runs it. */

/** Nearest first, at most three; none where nothing is near. */
export function listNearest(name: string, known: readonly string[]): string[] {
	return known
		.map((other) => ({ other, score: compareNames(name, other) }))
		.filter(({ score }) => score >= 0.5)
		.sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
		.slice(0, 3)
		.map(({ other }) => other);
}

/** The same for entries whose names come first. */
export function listNearestEntries<Entry extends [name: string, ...rest: unknown[]]>(
	name: string,
	entries: readonly Entry[],
): Entry[] {
	const names = listNearest(
		name,
		entries.map(([known]) => known),
	);
	return names.map((known) => entries.find(([other]) => other === known)).filter((entry) => entry !== undefined);
}

/** 1 for the same name, 0 for nothing in common. */
function compareNames(a: string, b: string): number {
	const [words, others] = [a.split('-'), b.split('-')];
	const shared = words.filter((word) => word.length > 2 && others.includes(word)).length;
	const spelling = 1 - countEdits(a, b) / Math.max(a.length, b.length, 1);
	return Math.max(spelling, (2 * shared) / (words.length + others.length));
}

/** Letters to change, add or take out (Levenshtein). */
function countEdits(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Files that nothing refers to: often an id that was misspelt elsewhere, or what is left of a claim that went. */
import type { RecordInput } from '../build-record.ts';
import type { Finding } from '../problem.ts';
import { checkReferences, type Target } from '../references.ts';

const nouns = {
	speakers: 'speaker',
	sources: 'source',
	events: 'event',
	points: 'point',
	topics: 'topic',
	statements: 'statement',
} as const satisfies Record<string, Target>;

const uses = {
	speaker: 'speaks, is spoken of, publishes or passes words on',
	source: 'rests on it',
	event: 'mentions it',
	point: 'answers it',
	topic: 'belongs to it',
	statement: 'is part of it',
} as const;

/** Ask only where all else is right: a misspelt reference would come back as a file without use. */
export function checkUnused(input: RecordInput): Finding[] {
	const used: Partial<Record<Target, Set<string>>> = {};
	checkReferences(input, {
		problems: [],
		check(targets, ids = []) {
			for (const target of [targets].flat()) {
				used[target] ??= new Set();
				for (const id of [ids].flat()) used[target].add(id);
			}
		},
	});
	// Who reads an original in a copy names the original: the copy says where it was read.
	for (const { id, data } of input.sources) if (data.of !== undefined && used.source?.has(data.of)) used.source.add(id);
	return (Object.keys(nouns) as (keyof typeof nouns)[]).flatMap((folder) => {
		const noun = nouns[folder];
		return input[folder]
			.filter(({ id }) => !used[noun]?.has(id))
			.map(
				({ id, file }): Finding => ({
					file,
					at: [],
					code: `${noun}/unused`,
					severity: 'warning',
					message: `Unexpected ${noun} \`${id}\`: ${noun === 'speaker' ? 'nobody of that id' : 'nothing'} ${uses[noun]}.`,
					fix: 'use it, or take the file out',
				}),
			);
	});
}

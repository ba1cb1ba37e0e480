/** Accusations against private persons: one source is not enough unless somebody takes it upon themselves. */
import type { Finding } from '../problem.ts';
import type { Claim } from '../record.ts';
import type { Content } from './content.ts';

export function checkAccusations(content: Content): Finding[] {
	return content.entries.flatMap(({ analysis, claim, file, id }): Finding[] => {
		if (analysis.kind !== 'accusation' || analysis['approved-by'] || countReporters(claim) > 1) return [];
		return claim.about
			.filter((speaker) => !speaker['public-role'])
			.map((speaker) => ({
				file,
				at: [id, 'about', analysis.about.indexOf(speaker.id)],
				code: 'accusation/not-approved',
				severity: 'error',
				message: `Unexpected accusation against \`${speaker.id}\`, a private person, that rests on one source.`,
				fix: 'add a second source to the statement, or `approved-by: {name: …, on: …}`, or leave the person unnamed',
			}));
	});
}

/** How many publishers that don't copy each other report the words; what is reported inside another claim has one. */
function countReporters({ statement }: Claim): number {
	return new Set(statement.paths.map(({ via, original }) => via.at(-1)?.id ?? original.publisher)).size;
}

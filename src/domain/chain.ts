/** The way of a claim's words to the reader, step by step, as its page draws it. */
import type { Claim } from './record.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

/** A step behind this site. Its speakers passed the words on; those of the last step are answerable for them. */
export interface Step {
	speakers: readonly Speaker[];
	/** The document at this step that we can point to. */
	source?: Source;
	/** The claim in which this step reports what the next one says. */
	reportedIn?: Claim;
	/** The first step for which we have no document: from here on, words are taken on trust. */
	isCut: boolean;
}

/** Nearest to the reader first, the claim's own speakers last. */
export function listSteps(claim: Claim): Step[] {
	const steps = walkSteps(claim);
	const cut = steps.findIndex(({ source }) => !source);
	return steps.map((step, index) => ({ ...step, isCut: index === cut }));
}

function walkSteps({ chain, outer, speakers }: Claim): Omit<Step, 'isCut'>[] {
	const before = outer ? walkSteps(outer) : [];
	const reporter = before.at(-1);
	if (outer && reporter) reporter.reportedIn = outer;
	const own = chain.slice(before.length).map(({ speaker, source }, index, hops) => ({
		// A joint statement has one way, and all who made it stand at its end.
		speakers: index === hops.length - 1 ? speakers : [speaker],
		...(source && { source }),
	}));
	return [...before, ...own];
}

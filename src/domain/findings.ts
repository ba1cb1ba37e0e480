/** What was found since: by bodies with a mandate to establish facts, and what came of what speakers expected. In the record's words alone. */
import { compareClaims } from './chronology.ts';
import type { Analysis } from './claim.ts';
import { compareDates } from './date.ts';
import { isPublicClaim } from './public-claim.ts';
import type { Claim, SiteRecord } from './record.ts';

/** A forecast or another claim about the future, with what a document shows of it. */
export interface Outcome {
	claim: Claim;
	outcome: NonNullable<Analysis['outcome']>;
}

/** Findings of courts and other bodies with a mandate, the last one first; of a statement with several the first. */
export function listFindings({ claims }: Pick<SiteRecord, 'claims'>): Claim[] {
	const found = [...claims.values()].filter((claim) => claim.analysis.kind === 'finding' && isPublicClaim(claim));
	const firsts = new Map(found.toReversed().map((claim) => [claim.statement, claim]));
	return found
		.filter((claim) => firsts.get(claim.statement) === claim && claim.said)
		.sort(compareClaims)
		.reverse();
}

/** What came of expectations, the last one first. */
export function listOutcomes({ claims }: Pick<SiteRecord, 'claims'>): Outcome[] {
	return [...claims.values()]
		.flatMap((claim) => {
			const { outcome } = claim.analysis;
			return outcome && isPublicClaim(claim) ? [{ claim, outcome }] : [];
		})
		.sort((a, b) => compareDates(b.outcome.on, a.outcome.on));
}

/**
 * Words whose recording would help: spoken by a named person, on a point in dispute, and known from one outlet alone. Chosen by that rule
 * and by date, so that nobody picks them for what they say.
 */
import { compareNewest } from './chronology.ts';
import { isPublicClaim } from './public-claim.ts';
import type { Claim, SiteRecord, Statement } from './record.ts';

export interface Wanted {
	statement: Statement;
	/** Its first claim that answers a point. */
	claim: Claim;
}

/** The one said last first, and of each speaker the last one only. */
export function listWanted({ statements }: Pick<SiteRecord, 'statements'>): Wanted[] {
	const wanted = [...statements.values()]
		.flatMap((statement): Wanted[] => {
			const claim = isWanted(statement) && statement.claims.find((one) => one.point && isPublicClaim(one));
			return claim ? [{ statement, claim }] : [];
		})
		.sort((a, b) => compareNewest(a.statement, b.statement));
	return [...Map.groupBy(wanted, ({ statement }) => statement.speakers[0]).values()].flatMap(([last]) => last ?? []);
}

/** What an analysed report says itself, and what is only known from another speaker's words, has no recording of its own. */
function isWanted({ attestation, origin, said, speakers }: Statement): boolean {
	return (
		attestation?.kind === 'one' &&
		attestation.reporter.kind === 'outlet' &&
		origin !== 'document' &&
		said !== undefined &&
		speakers.every(({ kind }) => kind === 'person')
	);
}

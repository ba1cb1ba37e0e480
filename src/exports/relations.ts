/** The data’s relations: which claim does what to which other one, a line each. */
import { listFigureClaims } from '../domain/figures.ts';
import { keyOfClaim } from '../domain/id.ts';
import type { Claim, SiteRecord } from '../domain/record.ts';
import type { Row } from './field.ts';
import type { relationFields } from './fields/record-fields.ts';

type RelationRow = Row<typeof relationFields>;

/** In the order of the claims from which they start. */
export function listRelationRows({ claims }: SiteRecord): RelationRow[] {
	return [...claims.values()].flatMap((claim) => listRelations(claim, claims));
}

function listRelations(claim: Claim, claims: SiteRecord['claims']): RelationRow[] {
	const { analysis, article } = claim;
	const named = (references: readonly string[]) =>
		references.map((reference) => keyOfClaim(reference, article.slug)).filter((key) => claims.has(key));
	const to = {
		within: claim.outer ? [claim.outer.key] : [],
		otherwise: claim.otherwise.map(({ key }) => key),
		repeats: claim.repeats.map(({ key }) => key),
		answers: named(analysis.answers),
		corrects: named(analysis.corrects),
		qualifies: named(analysis.qualifies),
		compares: named(listFigureClaims(analysis.figure)).filter((key) => key !== claim.key),
	};
	return Object.entries(to).flatMap(([relation, keys]) =>
		[...new Set(keys)].map((key) => ({ from: claim.key, relation, to: key })),
	);
}

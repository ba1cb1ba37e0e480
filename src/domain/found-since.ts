/**
 * What was found since the first answer to a point in dispute: by bodies with a mandate, by what came of a forecast, in documents
 * that came out later, and in words of a side that were confirmed later. Chosen by dates and kinds alone; whose answer it bears out,
 * nobody says here.
 */
import { isLater } from './chronology.ts';
import { compareDates, type HistoricalDate } from './date.ts';
import { holdsExcerpt } from './excerpt.ts';
import type { PointPositions, Position, Side } from './positions.ts';
import type { Claim, SiteRecord } from './record.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

export type Found = FoundClaim | FoundOutcome | FoundPassage;

interface FoundClaim {
	/** Of a body with a mandate; or a side's first words that are confirmed; or confirmed words with another answer than its last. */
	kind: 'finding' | 'first-confirmed' | 'other-answer';
	on: HistoricalDate;
	/** Of one statement. */
	claims: Claim[];
	/** In whose name. */
	of: Speaker[];
}

interface FoundOutcome {
	kind: 'outcome';
	on: HistoricalDate;
	/** The forecast. */
	claim: Claim;
	what: string;
	/** Absent where the record lacks it, which is a problem of its own. */
	source?: Source;
}

interface FoundPassage {
	kind: 'passage';
	on: HistoricalDate;
	source: Source;
	excerpts: string[];
	/** The claims that they bear on. */
	claims: Claim[];
}

/** Oldest first. */
export function listFound({ groups }: PointPositions, { sources }: Pick<SiteRecord, 'sources'>): Found[] {
	const positions = groups.flatMap((group) => group.positions);
	const claims = positions.map(({ claim }) => claim);
	return [
		...listFindings(positions),
		...groups.flatMap(({ role, sides }) => (role === 'party' ? sides.flatMap(listConfirmed) : [])),
		...claims.flatMap((claim) => readOutcome(claim, sources)),
		...listPassages(claims, sources),
	].sort((a, b) => compareDates(a.on, b.on));
}

/** Findings that somebody else's answer came before. */
function listFindings(positions: readonly Position[]): FoundClaim[] {
	return groupByStatement(
		'finding',
		positions.filter(
			({ claim }) =>
				claim.analysis.kind === 'finding' && positions.some((other) => isLater(claim.said, other.claim.said)),
		),
	);
}

/**
 * Of a party's words that are confirmed, those that say something new of it: the first ones after others that were only reported,
 * and each that gives another answer than the words before.
 */
function listConfirmed({ positions }: Side): FoundClaim[] {
	const isFirstHand = ({ claim }: Position) => claim.attestation.kind === 'first-hand';
	const judge = (position: Position): FoundClaim['kind'] | undefined => {
		const before = positions.filter(({ claim }) => isLater(position.claim.said, claim.said));
		if (!before.length || !isFirstHand(position) || position.claim.analysis.kind === 'finding') return undefined;
		if (before.at(-1)?.answer !== position.answer) return 'other-answer';
		return before.some(isFirstHand) ? undefined : 'first-confirmed';
	};
	return (['first-confirmed', 'other-answer'] as const).flatMap((kind) =>
		groupByStatement(
			kind,
			positions.filter((position) => judge(position) === kind),
		),
	);
}

function groupByStatement(kind: FoundClaim['kind'], positions: readonly Position[]): FoundClaim[] {
	return [...Map.groupBy(positions, ({ claim }) => claim.statement)].flatMap(([{ said }, own]): FoundClaim[] =>
		said ? [{ kind, on: said, claims: own.map(({ claim }) => claim), of: own[0]?.of ?? [] }] : [],
	);
}

function readOutcome(claim: Claim, sources: SiteRecord['sources']): FoundOutcome[] {
	const { outcome } = claim.analysis;
	if (!outcome) return [];
	const source = sources.get(outcome.source);
	return [{ kind: 'outcome', on: outcome.on, claim, what: outcome.what, ...(source && { source }) }];
}

/**
 * Passages of documents that came out after the words that they bear on, by document. A passage that is itself a claim on the point
 * stands with the positions.
 */
function listPassages(claims: readonly Claim[], sources: SiteRecord['sources']): FoundPassage[] {
	const found = new Map<Source, FoundPassage>();
	for (const claim of claims) {
		for (const { source: id, excerpt } of claim.analysis.evidence) {
			const source = sources.get(id);
			if (!source?.date || !isLater(source.date, claim.said) || claims.some((other) => says(other, excerpt))) continue;
			const known = found.get(source) ?? { kind: 'passage', on: source.date, source, excerpts: [], claims: [] };
			found.set(source, known);
			if (!known.excerpts.includes(excerpt)) known.excerpts.push(excerpt);
			if (!known.claims.includes(claim)) known.claims.push(claim);
		}
	}
	return [...found.values()];
}

function says({ text, analysis: { original } }: Claim, excerpt: string): boolean {
	return holdsExcerpt(text, excerpt) || (original !== undefined && holdsExcerpt(original.text, excerpt));
}

/** How claims relate: what repeats, answers, corrects or qualifies another claim was said after it, so there are no circles. */
import { keyOfClaim } from '../id.ts';
import type { Finding } from '../problem.ts';
import type { SiteRecord } from '../record.ts';
import { findCircles } from './circles.ts';
import type { Content } from './content.ts';
import { boundStatement, isBefore } from './days.ts';

const relations = ['repeats', 'answers', 'corrects', 'qualifies'] as const;

interface Relation {
	from: string;
	to: string;
	name: (typeof relations)[number];
	place: Pick<Finding, 'file' | 'at'>;
}

export function checkRelations(content: Content): Finding[] {
	const all = listRelations(content);
	const others = all.filter(({ from, to }) => from !== to);
	return [
		...all.filter(({ from, to }) => from === to).map(reportSelf),
		...findCircles(others).map(reportCircle),
		...others.flatMap((relation) => reportEarly(relation, content.record) ?? []),
	];
}

function listRelations(content: Content): Relation[] {
	return content.entries.flatMap(({ article, claim, analysis, file, id }) =>
		relations.flatMap((name) =>
			analysis[name].map((reference, i) => ({
				from: claim.key,
				to: keyOfClaim(reference, article.id),
				name,
				place: { file, at: [id, name, i] },
			})),
		),
	);
}

function reportSelf({ from, name, place }: Relation): Finding {
	return {
		...place,
		code: 'relation/to-itself',
		severity: 'error',
		message: `Unexpected \`${name}: ${from}\` at this very claim, expected another claim.`,
		fix: 'name the claim that was meant, or take the line out',
	};
}

function reportCircle(circle: readonly Relation[]): Finding {
	const last = circle.at(-1) as Relation;
	const chain = circle.map(({ from, name, to }) => `\`${from}\` ${name} \`${to}\``).join(', ');
	const bothWays = circle.length === 2;
	return {
		...last.place,
		code: bothWays ? 'relation/both-ways' : 'relation/circle',
		severity: 'error',
		message: bothWays ? `Unexpected relation both ways: ${chain}.` : `Unexpected circle of relations: ${chain}.`,
		fix: 'keep the relation of the claim that was made later, take the other out',
	};
}

function reportEarly({ from, to, name, place }: Relation, { claims, events }: SiteRecord): Finding | undefined {
	const claim = claims.get(from);
	const other = claims.get(to);
	if (!claim || !other) return undefined;
	const [own, earlier] = [claim, other].map(({ statement }) => boundStatement(statement, events));
	if (!own || !earlier || !isBefore(own, earlier)) return undefined;
	return {
		...place,
		code: 'relation/too-early',
		severity: 'error',
		message: `Unexpected \`${name}: ${to}\` (${other.statement.when}) in a claim made before it (${claim.statement.when}).`,
		fix: 'turn the relation round, or put one of the dates right',
	};
}

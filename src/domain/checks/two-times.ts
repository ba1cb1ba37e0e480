/** What was said at two times: pairs that an editor confirmed hold what they say, and pairs that nobody has looked at are proposed. */
import { compareOptionalDates, isLater } from '../chronology.ts';
import { holdsExcerpt } from '../excerpt.ts';
import type { PointFile } from '../point.ts';
import type { Finding, Problem } from '../problem.ts';
import type { Claim, SiteRecord } from '../record.ts';
import { findCommonSpeakers } from '../two-times.ts';
import { joinWords, shortenWords } from '../words.ts';
import type { Content } from './content.ts';
import { boundStatement, type Days, isBefore } from './days.ts';

type Pair = PointFile['said-at-two-times'][number];

export function checkTwoTimes({ input, record }: Content): (Problem | Finding)[] {
	const byPoint = Map.groupBy(record.claims.values(), ({ point }) => point?.id);
	return input.points.flatMap(({ id, file, data }) => {
		const pairs = data['said-at-two-times'];
		return [
			...pairs.flatMap((pair, i) => checkPair(pair, { point: id, file, at: ['said-at-two-times', i] }, record)),
			...propose(byPoint.get(id) ?? [], pairs, record).map(([earlier, later]) => reportProposal(earlier, later, file)),
		];
	});
}

interface Place {
	point: string;
	file: string;
	at: Finding['at'];
}

function checkPair(pair: Pair, { point, file, at }: Place, record: SiteRecord): Finding[] {
	const [earlier, later] = [record.claims.get(pair.earlier.claim), record.claims.get(pair.later.claim)];
	// A claim that is not there is named already.
	if (!earlier || !later) return [];
	const fault = findFault(earlier, later, point, record);
	return [
		...(fault
			? [
					{
						file,
						at: [...at, 'later', 'claim'],
						code: 'point/two-times-no-pair',
						severity: 'error',
						message: `Unexpected pair \`${earlier.key}\` and \`${later.key}\`: ${fault}.`,
						fix: 'name the claims that were meant, or take the pair out',
					} satisfies Finding,
				]
			: []),
		...(['earlier', 'later'] as const).flatMap((time): Finding[] => {
			const claim = time === 'earlier' ? earlier : later;
			if (isInFull(pair[time].words, claim)) return [];
			return [
				{
					file,
					at: [...at, time, 'words'],
					code: 'point/two-times-words',
					severity: 'error',
					message: `Unexpected words, expected those of \`${claim.key}\` in full, or of its \`original\`.`,
					fix: `read both claims again, and copy “${shortenWords(claim.text, 80)}” whole`,
				},
			];
		}),
	];
}

/** Why two claims are no pair; `undefined` where they are. */
function findFault(earlier: Claim, later: Claim, point: string, record: SiteRecord): string | undefined {
	const astray = [earlier, later].find((claim) => claim.point?.id !== point);
	if (astray) return `\`${astray.key}\` does not answer this point`;
	if (!findCommonSpeakers(earlier, later, record.speakers).length) return 'nobody answers for both';
	if (earlier.analysis.stance === later.analysis.stance) return 'both give the same answer';
	const [one, other] = [earlier, later].map((claim) => findDays(claim, record));
	return isLater(other, one)
		? undefined
		: `the second was not surely said on a later day (${earlier.statement.when}; ${later.statement.when})`;
}

/** The claim's own words or those of its original, and nothing left out. */
function isInFull(words: string, { text, analysis }: Claim): boolean {
	return [text, analysis.original?.text].some(
		(whole) => whole !== undefined && holdsExcerpt(whole, words) && holdsExcerpt(words, whole),
	);
}

/**
 * For each statement that says yes or no, the last claim before it by the same speaker, or else in the same name, if that says the
 * opposite. Statements of which an editor has set a claim beside an earlier one are left out.
 */
function propose(claims: readonly Claim[], pairs: readonly Pair[], record: SiteRecord): [Claim, Claim][] {
	const judged = new Set(pairs.map(({ later }) => record.claims.get(later.claim)?.statement));
	const answering = claims
		.filter(({ analysis }) => analysis.stance === 'asserts' || analysis.stance === 'denies')
		.toSorted((a, b) => compareOptionalDates(a.said, b.said));
	return answering.flatMap((later): [Claim, Claim][] => {
		if (judged.has(later.statement)) return [];
		const before = answering.filter((other) => isBefore(findDays(other, record), findDays(later, record)));
		const own = before.findLast(({ speakers }) => speakers.some((speaker) => later.speakers.includes(speaker)));
		const last = own ?? before.findLast((other) => findCommonSpeakers(other, later, record.speakers).length > 0);
		if (!last || last.analysis.stance === later.analysis.stance) return [];
		judged.add(later.statement);
		return [[last, later]];
	});
}

function findDays({ statement }: Claim, { events }: SiteRecord): Days {
	return boundStatement(statement, events);
}

function reportProposal(earlier: Claim, later: Claim, pointFile: string): Problem {
	return {
		file: later.article.file,
		line: later.line,
		column: later.column,
		code: 'point/two-times-proposed',
		severity: 'warning',
		message: `Opposite answers at two times: ${describe(earlier)}, and ${describe(later)}.`,
		fix: `read both; then add to ${pointFile}: \`said-at-two-times: [{earlier: {claim: ${earlier.key}, words: …}, later: {claim: ${later.key}, words: …}}]\` with both wordings in full, and \`not-shown: <why>\` if they are no pair; or put a stance right`,
	};
}

function describe({ key, speakers, statement, analysis, article, line, column }: Claim): string {
	const who = joinWords(speakers.map(({ name }) => name));
	return `\`${key}\` (${article.file}:${line}:${column}; ${who}, ${statement.when}; ${analysis.stance})`;
}

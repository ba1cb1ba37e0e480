/** Fields that say nothing without another one, or against another one. */
import type { ArticleInput } from '../build-record.ts';
import type { Finding } from '../problem.ts';
import type { Content, Entry } from './content.ts';
import { isBefore } from './days.ts';

export function checkPairs(content: Content): Finding[] {
	return [
		...content.entries.flatMap((entry) => [
			...checkStatementFields(entry),
			...checkDocument(entry),
			...checkOutcome(entry),
			...checkFinding(entry),
		]),
		...content.input.articles.flatMap(checkOmissions),
		...checkEventNotes(content),
	];
}

/** What a statement's file says is not said again, or otherwise, for one of its claims. */
function checkStatementFields({ analysis, claim, file, id }: Entry): Finding[] {
	if (claim.statement.origin === 'mark') return [];
	return (['said', 'venue', 'sources'] as const)
		.filter((key) => analysis[key] !== undefined)
		.map((key) => ({
			file,
			at: [id, key],
			code: 'claim/field-of-statement',
			severity: 'error',
			message: `Unexpected \`${key}\` for a claim of the statement \`${claim.statement.id}\`, which says it for all its claims.`,
			fix:
				claim.statement.origin === 'file'
					? `write it in content/statements/${claim.statement.id}.yaml`
					: 'take it out: the analysed document gives it',
		}));
}

function checkDocument({ article, analysis, file, id }: Entry): Finding[] {
	if (!analysis['in-document'] || article.data.analyses !== undefined) return [];
	return [
		{
			file,
			at: [id, 'in-document'],
			code: 'article/no-document',
			severity: 'error',
			message: 'Unexpected `in-document` in an article that names no document.',
			fix: 'name it in the front matter (`analyses: …`), or take `in-document` out',
		},
	];
}

function checkOutcome({ analysis: { forecast, outcome }, claim, file, id }: Entry): Finding[] {
	if (!outcome) return [];
	const isEarly = claim.said !== undefined && isBefore(outcome.on, claim.said);
	if (forecast && !isEarly) return [];
	return [
		{
			file,
			at: [id, 'outcome', ...(forecast ? ['on'] : [])],
			code: 'forecast/outcome-of-nothing',
			severity: 'error',
			message: forecast
				? `Unexpected outcome of ${outcome.on.words}, before the forecast was made (${claim.statement.when}).`
				: 'Unexpected `outcome` without a `forecast`.',
			fix: forecast ? 'put one of the dates right' : 'add `forecast: {horizon: …}`, or take `outcome` out',
		},
	];
}

/** Only a body with a mandate to establish facts finds; everybody else says. */
function checkFinding({ analysis, claim, file, id }: Entry): Finding[] {
	if (analysis.kind !== 'finding') return [];
	const { speakers, role } = claim;
	if (role?.['speaks-for'] !== undefined || speakers.some(({ kind }) => kind === 'organisation')) return [];
	return [
		{
			file,
			at: [id, 'kind'],
			code: 'claim/finding-without-mandate',
			severity: 'error',
			message: `Unexpected \`kind: finding\` of \`${speakers[0]?.id}\`, expected a body with a mandate to establish facts, such as a court.`,
			fix: 'write `kind: occurrence`, `accusation` or what else the claim does',
		},
	];
}

/** What a document left out, a document has; another one. */
function checkOmissions({ file, data }: ArticleInput): Finding[] {
	return data.omits.flatMap(({ source }, i): Finding[] => {
		if (data.analyses !== undefined && source !== data.analyses) return [];
		return [
			{
				file,
				at: ['omits', i, 'source'],
				code: 'article/omitted-from-nothing',
				severity: 'error',
				message:
					data.analyses === undefined
						? 'Unexpected omission in an article that names no document.'
						: `Unexpected source \`${source}\`, the document that left it out.`,
				fix:
					data.analyses === undefined
						? 'name the document in the front matter (`analyses: …`)'
						: 'name the source that has it',
			},
		];
	});
}

function checkEventNotes({ input }: Content): Finding[] {
	return input.events.flatMap(({ file, data }): Finding[] => {
		if (data.note === undefined || data.sources.length) return [];
		return [
			{
				file,
				at: ['note'],
				code: 'note/no-source',
				severity: 'error',
				message: 'Unexpected note without a source.',
				fix: 'add `sources: […]` to the event, or take the note out',
			},
		];
	});
}

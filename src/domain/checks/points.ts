/** Points in dispute: whoever takes a side says so in words that can be shown. */
import { holdsExcerpt } from '../excerpt.ts';
import type { Finding } from '../problem.ts';
import type { Content, Entry } from './content.ts';

export function checkPoints(content: Content): Finding[] {
	return [...content.entries.flatMap((entry) => checkBecause(entry) ?? []), ...checkSearches(content)];
}

function checkBecause({ analysis, claim, file, id }: Entry): Finding | undefined {
	const { point, stance, because, original } = analysis;
	if (because === undefined) {
		if (point === undefined || stance === undefined) return undefined;
		return {
			file,
			at: [id, 'stance'],
			code: 'point/no-because',
			severity: 'error',
			message: `Unexpected \`stance: ${stance}\` without the words that carry it.`,
			fix: 'add `because: …` with words copied from the claim, its `original` or the document’s `wording`',
		};
	}
	if (point === undefined && stance === undefined) {
		return {
			file,
			at: [id, 'because'],
			code: 'point/because-of-nothing',
			severity: 'error',
			message: 'Unexpected `because` without a `point` and a `stance`.',
			fix: 'add both, or take `because` out',
		};
	}
	const texts = [claim.text, original?.text, analysis['in-document']?.wording];
	if (texts.some((text) => text !== undefined && holdsExcerpt(text, because))) return undefined;
	return {
		file,
		at: [id, 'because'],
		code: 'point/because-not-found',
		severity: 'error',
		message: 'Unexpected words in `because`, expected words of the claim, its `original` or the document’s `wording`.',
		fix: `copy them from “${shorten(claim.text)}”; … stands for words left out`,
	};
}

/** "No statement found" must not stand beside a statement. */
function checkSearches({ input, record }: Content): Finding[] {
	const answered = new Set(
		[...record.claims.values()].flatMap(({ point, speakers }) =>
			point ? speakers.map(({ id }) => `${point.id} ${id}`) : [],
		),
	);
	return input.points.flatMap(({ id, file, data }) =>
		data.searched.flatMap(({ speaker }, i): Finding[] =>
			answered.has(`${id} ${speaker}`)
				? [
						{
							file,
							at: ['searched', i, 'speaker'],
							code: 'point/search-answered',
							severity: 'warning',
							message: `Unexpected search for words of \`${speaker}\`, of whom a claim on this point is on record.`,
							fix: 'take the search out: it would say that no statement was found',
						},
					]
				: [],
		),
	);
}

const shownLength = 80;

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= shownLength ? line : `${line.slice(0, shownLength)}…`;
}

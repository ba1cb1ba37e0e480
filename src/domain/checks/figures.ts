/** Numbers that are compared: with a number that is there, of the same things, over times of the same length. */
import type { Inequality, Related } from '../figures.ts';
import { keyOfClaim } from '../id.ts';
import type { Finding } from '../problem.ts';
import type { Content, Entry } from './content.ts';

export function checkFigures(content: Content): Finding[] {
	return content.entries.flatMap((entry) => [...checkRelated(entry, content), ...checkInequality(entry)]);
}

function checkRelated({ article, analysis, claim, file, id }: Entry, { record }: Content): Finding[] {
	const { figure } = analysis;
	if (!figure) return [];
	const related: { to: Related; at: (string | number)[] }[] = [
		...(figure.of === undefined ? [] : [{ to: figure.of, at: ['of'] }]),
		...figure.base.map((to, i) => ({ to, at: ['base', i] })),
	];
	return related.flatMap(({ to, at }): Finding[] => {
		const other = typeof to === 'object' ? undefined : record.claims.get(keyOfClaim(to, article.id));
		const place = { file, at: [id, 'figure', ...at], severity: 'error' } as const;
		if (other === claim) {
			return [
				{
					...place,
					code: 'relation/to-itself',
					message: 'Unexpected claim compared with itself.',
					fix: 'name the claim, or the document, that has the other number',
				},
			];
		}
		if (other && !other.analysis.figure) {
			return [
				{
					...place,
					code: 'figure/no-number',
					message: `Unexpected claim \`${other.key}\`, which gives no number.`,
					fix: `add \`figure\` to the analysis of \`${other.id}\`, or name a claim that has one`,
				},
			];
		}
		const value = typeof to === 'object' ? to.value : other?.analysis.figure?.value;
		if (at[0] !== 'base' || value !== 0) return [];
		return [
			{
				...place,
				code: 'figure/divided-by-zero',
				message: 'Unexpected base of 0: nothing can be divided by it.',
				fix: 'take the base out, and say in a note that there was none',
			},
		];
	});
}

const inequalities: Readonly<Record<Inequality, string>> = {
	unit: 'other things are counted',
	period: 'the periods are not equally long',
};

/** Unlike numbers may be compared where speakers do so; then a note of ours says what is unlike. */
function checkInequality({ analysis, claim, file, id }: Entry): Finding[] {
	const found = claim.arithmetic?.bases.flatMap(({ unequal }) => unequal) ?? [];
	if (!found.length || analysis.note?.kind === 'arithmetic') return [];
	return [
		{
			file,
			at: [id, 'figure', 'base'],
			code: 'figure/unequal',
			severity: 'warning',
			message: `Unexpected comparison of unlike numbers: ${[...new Set(found)].map((kind) => inequalities[kind]).join(', and ')}.`,
			fix: 'compare with a like number, or say what is unlike in a note of `kind: arithmetic`',
		},
	];
}

/** Narrows the list of all claims to those that have certain words, in any spelling that search takes for the same. */
import { fold } from '../domain/fold.ts';

/** Puts the box before the list; statements without a claim left are hidden with them. */
export function addFilter(list: HTMLElement): void {
	const statements = [...list.querySelectorAll<HTMLElement>('.claims > li')];
	const claims = statements.flatMap((statement) => [...statement.querySelectorAll<HTMLElement>('li')]);
	const texts = new Map(claims.map((claim) => [claim, fold(claim.textContent)]));
	const box = document.createElement('input');
	box.type = 'search';
	box.autocomplete = 'off';
	const label = document.createElement('label');
	label.append('With the words ', box);
	const status = document.createElement('span');
	status.role = 'status';
	list.querySelector('.claims')?.before(label, ' ', status);

	box.addEventListener('input', () => {
		const words = fold(box.value).split(/\s+/);
		for (const claim of claims) claim.hidden = !words.every((word) => texts.get(claim)?.includes(word));
		for (const statement of statements) statement.hidden = !statement.querySelector('ol > li:not([hidden])');
		const left = claims.filter(({ hidden }) => !hidden).length;
		status.textContent = box.value.trim() ? `${left} of ${claims.length} claims` : '';
	});
}

/** Draws what claims can be narrowed down by, with how many each choice would leave. */
import { countWords } from '../domain/words.ts';
import { type Choice, type FacetName, type Filters, facetNames, type Narrowed } from '../search/facets.ts';
import { element } from './search-view.ts';

const titles: Record<FacetName, string> = {
	speaker: 'Speaker',
	for: 'Speaks for',
	kind: 'What it does',
	point: 'Point in dispute',
	how: 'How we know',
	form: 'Whose words',
};
/** Choices stand beside the hits and belong to the form above them. */
const formId = 'search_form';
/** Longer lists show their first ones, and the rest when asked. */
const firstChoices = 7;
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Fills `target` anew; whatever had the focus in it has it again. */
export function drawFacets(target: HTMLElement, { choices, months }: Narrowed<unknown>, filters: Filters): void {
	const focused = document.activeElement?.id ?? '';
	const open = new Set([...target.querySelectorAll<HTMLElement>('[data-open]')].map(({ dataset }) => dataset['open']));
	target.replaceChildren(
		...facetNames.flatMap((name) => (choices[name].length ? [drawFacet(name, choices[name], open.has(name))] : [])),
		drawMonths(months, filters),
	);
	if (focused) target.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

function drawFacet(name: FacetName, choices: readonly Choice[], isOpen: boolean): HTMLElement {
	const first = choices.filter(({ isChosen }, index) => isOpen || isChosen || index < firstChoices);
	const list = element(
		'ul',
		'',
		first.map((choice) => drawChoice(name, choice)),
	);
	const facet = element('fieldset', 'facet', [element('legend', '', [titles[name]]), list]);
	if (isOpen) facet.dataset['open'] = name;
	const left = choices.filter((choice) => !first.includes(choice));
	if (left.length) {
		const more = element('button', 'more', [`${left.length} more`]) as HTMLButtonElement;
		more.type = 'button';
		more.addEventListener('click', () => {
			facet.dataset['open'] = name;
			list.append(...left.map((choice) => drawChoice(name, choice)));
			more.remove();
			list.querySelector<HTMLElement>(`li:nth-child(${first.length + 1}) input`)?.focus();
		});
		facet.append(more);
	}
	return facet;
}

function drawChoice(name: FacetName, { id, words, count, isChosen }: Choice): HTMLElement {
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.setAttribute('form', formId);
	box.name = name;
	box.value = id;
	box.id = `facet_${name}_${id}`;
	box.checked = isChosen;
	const number = element('span', 'quiet', [count.toLocaleString('en-GB')]);
	// "Poland 12" says nothing to who hears it.
	const unit = element('span', 'vh', [count === 1 ? ' claim' : ' claims']);
	return element('li', '', [element('label', '', [box, ' ', words, ' ', element('span', 'n', [number, unit])])]);
}

function drawMonths(months: readonly { month: string; count: number }[], { from = '', to = '' }: Filters): HTMLElement {
	const drawEnd = (name: 'from' | 'to', chosen: string, any: string) => {
		const select = document.createElement('select');
		select.name = name;
		select.setAttribute('form', formId);
		select.id = `facet_${name}`;
		const known =
			months.some(({ month }) => month === chosen) || !chosen ? months : [...months, { month: chosen, count: 0 }];
		select.append(
			new Option(any, ''),
			...known
				.toSorted((a, b) => (a.month < b.month ? -1 : 1))
				.map(
					({ month, count }) =>
						new Option(`${monthWords.format(new Date(`${month}-01`))} (${countWords(count, 'claim')})`, month),
				),
		);
		select.value = chosen;
		return element('label', '', [element('span', '', [name === 'from' ? 'From' : 'To']), ' ', select]);
	};
	return element('fieldset', 'facet', [
		element('legend', '', ['Said']),
		drawEnd('from', from, 'the beginning'),
		drawEnd('to', to, 'the end'),
	]);
}

/** Where a search led to a claim: marks the words that were looked for, and leads back to what else was found. */
import { createMarker } from '../search/marks.ts';
import { readPlainTerms } from '../search/query.ts';
import styles from '../styles/search-landing.css?url';
import { loadStyles } from './load-styles.ts';
import { readWay } from './search-way.ts';

/** A highlight of the CSS Custom Highlight API adds no element, so the claim's own mark stays as it is. */
const highlightName = 'found';

export async function showFound(): Promise<void> {
	const parameters = new URLSearchParams(location.search);
	const query = parameters.get('q') ?? '';
	const names = parameters.get('as') ?? '';
	await loadStyles(styles);
	showWayBack(query);
	const mark = createMarker(readPlainTerms(`${query} ${names}`), []);
	const show = () => highlight(listParts(location.hash.slice(1)).flatMap((part) => findRanges(part, mark)));
	addEventListener('hashchange', show);
	show();
}

function highlight(ranges: readonly Range[]): void {
	if (!('highlights' in CSS)) return;
	CSS.highlights.set(highlightName, new Highlight(...ranges));
}

/** The claim's mark, and where it goes on: marks without an id of their own. */
function listParts(id: string): Element[] {
	const marks = [...document.querySelectorAll('.text mark')];
	const first = marks.findIndex((mark) => mark.id === id);
	if (first < 0) return [];
	const following = marks.slice(first + 1);
	const end = following.findIndex((mark) => mark.id);
	return [...marks.slice(first, first + 1), ...following.slice(0, end < 0 ? undefined : end)];
}

/** Words may run through nested marks: they are found in the whole text, and then in its nodes. */
function findRanges(part: Element, mark: ReturnType<typeof createMarker>): Range[] {
	const nodes: { node: Node; start: number }[] = [];
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		nodes.push({ node, start: text.length });
		text += node.textContent;
	}
	const placeOf = (at: number): [Node, number] => {
		const { node, start } = nodes.findLast((each) => each.start <= at) ?? { node: part, start: 0 };
		return [node, at - start];
	};
	const ranges: Range[] = [];
	let at = 0;
	for (const piece of mark(text)) {
		const end = at + piece.text.length;
		if (piece.marked) {
			const range = new Range();
			range.setStart(...placeOf(at));
			const [last, offset] = placeOf(end - 1);
			range.setEnd(last, offset + 1);
			ranges.push(range);
		}
		at = end;
	}
	return ranges;
}

function showWayBack(query: string): void {
	const way = document.createElement('aside');
	way.className = 'way-back';
	way.ariaLabel = 'Search';
	const back = document.createElement('a');
	back.href = readWay(query);
	back.textContent = `Back to what was found for “${query.length > 40 ? `${query.slice(0, 40).trim()}…` : query}”`;
	const close = document.createElement('button');
	close.type = 'button';
	close.ariaLabel = 'Close';
	close.textContent = '×';
	close.addEventListener('click', () => {
		way.remove();
		highlight([]);
	});
	way.append(back, close);
	document.body.append(way);
}

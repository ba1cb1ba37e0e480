/**
 * What can be seen to be wrong with the layout of a page, as functions that run in it.
 * Each is handed to `page.evaluate` alone, so none may call another.
 */

/** What reaches over the right edge of the window. Empty where the page doesn't scroll sideways. */
export function listSpills(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const spilling = [...document.body.querySelectorAll('*')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 1,
	);
	const names = spilling.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 80));
	return [`${scrollWidth} of ${clientWidth} px`, ...names];
}

/** Words that lie on other words, and words that their box cuts off. */
export function listCollisions({ drawings }: { drawings: boolean }): string[] {
	interface Line {
		node: Node;
		text: string;
		box: DOMRect;
	}
	const faults: string[] = [];
	const lines: Line[] = [];
	// Hidden parts of a drawing have boxes all the same; what stays while the page scrolls may lie on it.
	const isOutside = (element: Element): boolean => {
		for (let at: Element | null = element; at; at = at.parentElement) {
			const { display, position } = getComputedStyle(at);
			if (display === 'none' || position === 'fixed' || position === 'sticky') return true;
		}
		return false;
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const owner = node.parentElement;
		if (!owner || !node.nodeValue?.trim()) continue;
		// Hidden words, also those that only screen readers are meant to find, and those that a view blots out.
		if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		if (owner.closest('.vh, .skip, select, option, noscript') || isOutside(owner)) continue;
		if (/, 0\)$|^transparent$/.test(getComputedStyle(owner).color) || (!drawings && owner.closest('svg'))) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			if (box.width > 1 && box.height > 1) lines.push({ node, text: node.nodeValue.trim().slice(0, 40), box });
		}
	}
	// Line boxes are taller than letters; what is left after a quarter off each side is ink.
	const ink = ({ box }: Line) => ({ top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
	lines.sort((a, b) => a.box.top - b.box.top);
	lines.forEach((one, index) => {
		for (const other of lines.slice(index + 1)) {
			if (other.box.top >= one.box.bottom) break;
			if (other.node === one.node) continue;
			const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down = Math.min(ink(one).bottom, ink(other).bottom) - Math.max(ink(one).top, ink(other).top);
			if (across > 1.5 && down > 1.5) faults.push(`“${one.text}” lies on “${other.text}”`);
		}
	});
	for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
		const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
		const cuts = (overflow: string, whole: number, seen: number) => /hidden|clip/.test(overflow) && whole > seen + 2;
		if (element.matches('.vh, svg, svg *, input') || !element.checkVisibility({ visibilityProperty: true })) continue;
		// Cut off with a sign that says so, or opened by whoever goes there: a note's other claims show one line each.
		if (textOverflow === 'ellipsis' || element.matches('.note .c')) continue;
		if (
			cuts(overflowX, element.scrollWidth, element.clientWidth) ||
			cuts(overflowY, element.scrollHeight, element.clientHeight)
		) {
			faults.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
		}
	}
	return [...new Set(faults)].slice(0, 10);
}

/** Elements that would move or fade by themselves, and scrolling that glides. */
export function listMotion(): string[] {
	const pseudo = [undefined, '::before', '::after', '::backdrop'];
	return [...document.querySelectorAll('*')].flatMap((element) =>
		pseudo.flatMap((part) => {
			const style = getComputedStyle(element, part);
			const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
			const moves =
				lasts(style.transitionDuration) ||
				(style.animationName !== 'none' && lasts(style.animationDuration)) ||
				(part === undefined && style.scrollBehavior === 'smooth');
			return moves ? [`${element.outerHTML.slice(0, 80)}${part ?? ''}`] : [];
		}),
	);
}

/** Choices of a group that look like those that weren't made, once the system has replaced our colours and shadows. */
export function listLostChoices(): string[] {
	const look = (element: Element) => {
		const marks = [element, ...element.querySelectorAll('*')].map((part) => {
			const style = getComputedStyle(part);
			const { backgroundColor, color, textDecorationLine, borderBlockEnd, borderInlineStart, outlineStyle } = style;
			const { listStyleType, boxShadow } = style;
			// A checkbox or a radio that shows is drawn by the system in either state.
			const drawn =
				part instanceof HTMLInputElement && style.appearance !== 'none' && Number(style.opacity) > 0.1
					? part.checked
					: '';
			const lines = [textDecorationLine, borderBlockEnd, borderInlineStart, outlineStyle, listStyleType, boxShadow];
			return [backgroundColor, color, ...lines, drawn].join();
		});
		return marks.join('|');
	};
	const faults: string[] = [];
	const groups = new Map<string, HTMLInputElement[]>();
	for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')) {
		groups.set(input.name, [...(groups.get(input.name) ?? []), input]);
	}
	for (const [name, inputs] of groups) {
		const chosen = inputs.find(({ checked }) => checked);
		const other = inputs.find(({ checked }) => !checked);
		const [one, two] = [chosen?.labels?.[0], other?.labels?.[0]];
		if (!one?.checkVisibility() || !two?.checkVisibility()) continue;
		if (look(one) === look(two)) faults.push(`the choice of ${name}`);
	}
	for (const current of document.querySelectorAll('[aria-current]:not([aria-current=false])')) {
		const other = [...(current.parentElement?.querySelectorAll(':scope > a:not([aria-current])') ?? [])][0];
		if (other && look(current) === look(other)) faults.push(`the current ${current.textContent}`);
	}
	return faults;
}

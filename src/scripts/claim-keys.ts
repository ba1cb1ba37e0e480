/** What single keys do: to the next claim and the one before, copying the link, and the list of all keys. */
import styles from '../styles/keys.css?url';
import { findControl, findEntry, findMark } from './claim-control.ts';
import { loadStyles } from './load-styles.ts';

const announceMs = 4000;
/** Where reading goes on when no claim is current: below a bar that stays. */
const readingLinePx = 72;
const status = document.createElement('p');
status.role = 'status';
status.className = 'did';
// A live region must exist before its words do.
document.body.append(status);
const ready = loadStyles(styles);
let clearing: ReturnType<typeof setTimeout> | undefined;

export function pressKey(key: string): void {
	if (key === '?') void import('./key-list.ts').then(({ showKeys }) => showKeys());
	else if (key === 'c') void copyLink();
	else step(key === 'j');
}

function step(forwards: boolean): void {
	const neighbour = document.querySelector<HTMLAnchorElement>(`main a[rel="${forwards ? 'next' : 'prev'}"]`);
	if (neighbour) {
		neighbour.click();
		return;
	}
	const marks = [...document.querySelectorAll<HTMLElement>('.text mark[id]')];
	if (!marks.length) return;
	const shown = marks.filter(isShown);
	const mark = forwards ? shown.find(isAhead) : shown.findLast(isBehind);
	const control = mark && findControl(mark);
	if (!control) {
		announce(shown.length ? `No claim ${forwards ? 'after' : 'before'} this one.` : 'The claims are off.');
		return;
	}
	// Who reads notes goes on to the next note.
	const open = document.querySelector('.note:popover-open');
	if (open && open !== control.popoverTargetElement) control.click();
	control.focus({ preventScroll: true });
	mark.scrollIntoView({ block: 'nearest' });
}

/** Neither switched off nor outside the view. */
function isShown(mark: HTMLElement): boolean {
	const isInView = mark.matches('.in') || !document.querySelector('.views :checked');
	return isInView && (findControl(mark)?.checkVisibility() ?? false);
}

function isAhead(mark: HTMLElement): boolean {
	const current = findCurrent();
	return current
		? Boolean(current.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING)
		: mark.getBoundingClientRect().top > readingLinePx;
}

function isBehind(mark: HTMLElement): boolean {
	const current = findCurrent();
	return current
		? Boolean(current.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING)
		: mark.getBoundingClientRect().top < readingLinePx;
}

/** The claim whose number has the focus, whose line of a note has it, or to which the link led. */
function findCurrent(): Element | undefined {
	const focused = document.activeElement;
	const control = focused?.closest<HTMLButtonElement>('.n button');
	const entry = control ? findEntry(control) : focused?.closest('.note .c');
	return findMark(entry ?? undefined) ?? document.querySelector('mark:target') ?? undefined;
}

async function copyLink(): Promise<void> {
	const claim = findCurrent();
	const address = new URL(claim ? `./${claim.id}/` : location.pathname, location.href).href;
	const what = claim || document.querySelector('[data-claim]') ? 'claim' : 'page';
	try {
		await navigator.clipboard.writeText(address);
		announce(`Link to this ${what} copied.`);
	} catch {
		// No permission, or no secure context: the reader copies by hand.
		const field = Object.assign(document.createElement('input'), { readOnly: true, value: address });
		field.setAttribute('aria-label', `Address of this ${what}`);
		await ready;
		status.replaceChildren(field);
		field.select();
		field.addEventListener('blur', () => status.replaceChildren(), { once: true });
	}
}

function announce(words: string): void {
	clearTimeout(clearing);
	status.textContent = words;
	clearing = setTimeout(() => status.replaceChildren(), announceMs);
}

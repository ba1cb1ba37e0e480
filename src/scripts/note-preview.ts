/**
 * Shows a claim's note while the pointer rests on its words: the note itself, without taking the focus.
 * Never while the page scrolls under the pointer; a press, or the focus in it, makes the note stay.
 */
import { findControl, openEntry } from './claim-control.ts';

/** In all, loading included. */
const showMs = 500;
/** Time to reach the note. */
const hideMs = 300;

/** The words or number that the pointer rests on. */
let resting: Element | null = null;
/** The note shown, as long as nobody made it stay. */
let card: HTMLElement | undefined;
/** A shown note that was pressed, or its words or number. */
let pressed: HTMLElement | undefined;
let point = '';
let showing: ReturnType<typeof setTimeout> | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** `since`: time stamp of the event that asked for previews. */
export function start(since: number): void {
	document.addEventListener('pointermove', follow, { passive: true });
	document.documentElement.addEventListener('pointerleave', () => restOn(null), { passive: true });
	document.addEventListener('scroll', stop, { passive: true });
	for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, release, { passive: true });
	document.addEventListener('click', keepOpen, { capture: true });
	restOn(
		[...document.querySelectorAll('.text :is(mark, .n):hover')].at(-1) ?? null,
		Math.max(0, performance.now() - since),
	);
}

function follow({ target, clientX, clientY, buttons }: PointerEvent): void {
	// Browsers tell a move, too, when the page moves under a pointer at rest.
	const moved = `${clientX} ${clientY}`;
	if (moved === point || !(target instanceof Element)) return;
	point = moved;
	if (buttons) stop();
	else if (card?.contains(target)) stay();
	else restOn(target.closest('.text :is(mark, .n)'));
}

function restOn(element: Element | null, elapsedMs = 0): void {
	if (element && cardOf(element) === card) stay();
	else if (card) hiding ??= setTimeout(hide, hideMs);
	if (element === resting) return;
	resting = element;
	clearTimeout(showing);
	if (element) showing = setTimeout(() => show(element), showMs - elapsedMs);
}

function stay(): void {
	clearTimeout(hiding);
	hiding = undefined;
}

function stop(): void {
	clearTimeout(showing);
	resting = null;
	if (card && !card.matches(':hover')) hide();
}

function cardOf(element: Element): HTMLElement | null {
	return (findControl(element)?.popoverTargetElement as HTMLElement | null | undefined) ?? null;
}

function show(element: Element): void {
	const control = findControl(element);
	const next = cardOf(element);
	const open = document.querySelector('.note:popover-open');
	// A note that the reader opened stays; with the claims off there is no layer to look into.
	if (!control?.checkVisibility() || !next || (open && open !== card)) return;
	stay();
	if (next !== card) {
		card?.hidePopover();
		next.showPopover({ source: control });
		next.addEventListener('beforetoggle', end, { once: true });
		card = next;
	}
	openEntry(control);
}

function hide(): void {
	stay();
	card?.hidePopover();
}

/** From here on it is a note like any other. */
function release(): void {
	stay();
	pressed = card;
	card = undefined;
}

/** The number of a shown note makes it stay, where it would close a note that was opened. */
function keepOpen(event: Event): void {
	const control = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.n button') : null;
	if (!control || control.popoverTargetElement !== pressed || !pressed?.matches(':popover-open')) return;
	pressed = undefined;
	event.preventDefault();
}

function end({ target }: Event): void {
	if (target === card) release();
}

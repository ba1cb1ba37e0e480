/** Draws dates along an axis: what happened above the line, what was said below it. The list beneath says the same in words. */
import type { Axis, AxisMark, AxisSide, AxisTick } from '../domain/axis.ts';
import { html, type SafeHtml } from './html.ts';

/** What a mark of the drawing stands for. */
export interface AxisItem {
	address: string;
	/** Shown where the pointer rests. */
	words: string;
	/** Class that gives the mark its group's colour. */
	group?: string;
	/** Classes of the choices that show it; absent where nothing is chosen. */
	choices?: string;
	/** Those who answer for it, by which the timeline's script chooses. */
	by?: string;
	exact: boolean;
}

const laneHeight = 11;
const markHeight = 8;
const wordsHeight = 22;

/** Places along the axis are percentages, so that it fits any width without scaling its words. */
export function renderAxis({ marks, ticks, cuts }: Axis<AxisItem>): SafeHtml {
	const line = (countLanes(marks, 'happened') + 1) * laneHeight;
	const height = line + wordsHeight + countLanes(marks, 'said') * laneHeight;
	return html`<svg class="axis" height="${height}" aria-hidden="true"><line class="way" x1="0" x2="100%" y1="${line}" y2="${line}"/>${cuts.map(
		({ from, to }) => html`<line class="cut" x1="${from}%" x2="${to}%" y1="${line}" y2="${line}"/>`,
	)}${ticks.map((tick) => renderTick(tick, line))}${marks.map((mark) => renderMark(mark, line))}</svg>`;
}

function countLanes(marks: readonly AxisMark<AxisItem>[], side: AxisSide): number {
	return Math.max(0, ...marks.filter((mark) => mark.side === side).map(({ lane }) => lane + 1));
}

function renderMark({ item, side, from, to, open, lane }: AxisMark<AxisItem>, line: number): SafeHtml {
	const y = side === 'happened' ? line - (lane + 1) * laneHeight : line + wordsHeight + lane * laneHeight;
	const classes = [side, item.group, !item.exact && 'vague', open && 'open'].filter(Boolean).join(' ');
	return html`<a${item.choices !== undefined && html` class="${item.choices}"`}${item.by !== undefined && html` data-by="${item.by}"`} href="${item.address}" tabindex="-1"><title>${item.words}</title><rect class="${classes}" x="${from}%" y="${y}" width="${round(Math.max(to - from, 0.35))}%" height="${markHeight}"/></a>`;
}

function renderTick({ x, words, anchor, narrow }: AxisTick, line: number): SafeHtml {
	return html`<g${!narrow && html` class="wide"`}><line x1="${x}%" x2="${x}%" y1="${line}" y2="${line + 5}"/><text x="${x}%" y="${line + 16}" text-anchor="${anchor}">${words}</text></g>`;
}

function round(share: number): number {
	return Math.round(share * 100) / 100;
}

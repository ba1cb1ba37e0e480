/** Lays dates along a drawn axis: near days keep their distance, long stretches between dates are shortened and shown as such. */
import { abbreviateMonths, countDays, type HistoricalDate } from './date.ts';

export interface Axis<Item> {
	/** In the order given. */
	marks: AxisMark<Item>[];
	/** Days whose words have room beside each other, in the order of time. */
	ticks: AxisTick[];
	/** Stretches that are drawn shorter than they were. */
	cuts: { from: number; to: number }[];
}

/** Above the line or below it. */
export type AxisSide = 'happened' | 'said';

/** Places are percentages of the axis' length, rounded to hundredths. */
export interface AxisMark<Item> {
	item: Item;
	side: AxisSide;
	/** Start of the first possible day. */
	from: number;
	/** End of the last possible day. */
	to: number;
	/** The end that nobody knows, or that is still to come. */
	open: 'from' | 'to' | undefined;
	/** Row of its side in which it overlaps no other, from 0: next to the line. */
	lane: number;
}

export interface AxisTick {
	x: number;
	words: string;
	/** Which end of the words stands at `x`: at the right edge they would run out of the drawing. */
	anchor: 'start' | 'end';
	/** Whether there is room on a narrow screen, too. */
	narrow: boolean;
}

/** Days between dates that keep their distance; a longer stretch is drawn as long as this. */
const longestGapDays = 1;
/** Room for the words of a tick, in percent of the axis, on a wide and on a narrow screen. */
const wordsWidth = 9;
const narrowWordsWidth = 25;
/** Longest words that fit there, in characters. */
const longestWords = 12;

/** Lays items out by their dates; an empty list gives an empty axis. */
export function layOutAxis<Item>(items: readonly { item: Item; date: HistoricalDate; side: AxisSide }[]): Axis<Item> {
	const spans = items.map(({ item, date, side }) => ({ item, side, ...findSpan(date) }));
	const edges = [...new Set(spans.flatMap(({ first, after }) => [first, after]))].sort();
	const places = new Map<string, number>();
	const cuts: { from: string; to: string }[] = [];
	let length = 0;
	for (const [index, edge] of edges.entries()) {
		const previous = edges[index - 1];
		const days = previous ? countDays(previous, edge) : 0;
		if (previous && days > longestGapDays) cuts.push({ from: previous, to: edge });
		length += Math.min(days, longestGapDays);
		places.set(edge, length);
	}
	const place = (day: string) => Math.round(((places.get(day) ?? 0) / (length || 1)) * 10_000) / 100;
	return {
		marks: assignLanes(
			spans.map(({ item, side, first, after, open }) => ({ item, side, from: place(first), to: place(after), open })),
		),
		ticks: spaceTicks(nameDays(items), place),
		cuts: cuts.map(({ from, to }) => ({ from: place(from), to: place(to) })),
	};
}

/** First possible day, and the day after the last. */
function findSpan({ earliest, latest }: HistoricalDate) {
	const first = earliest ?? latest ?? '';
	const last = latest ?? earliest ?? '';
	const open: AxisMark<unknown>['open'] = !earliest ? 'from' : !latest ? 'to' : undefined;
	return { first, after: new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10), open };
}

/** The longest spans lie next to the line; the rest beyond them, each in the first row that is free there. */
function assignLanes<Item>(spans: readonly Omit<AxisMark<Item>, 'lane'>[]): AxisMark<Item>[] {
	const taken: Record<AxisSide, Omit<AxisMark<Item>, 'lane'>[][]> = { happened: [], said: [] };
	const marks = new Map<object, AxisMark<Item>>();
	for (const span of spans.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
		const lanes = taken[span.side];
		const free = lanes.findIndex((others) => others.every(({ from, to }) => to <= span.from || span.to <= from));
		const lane = free < 0 ? lanes.length : free;
		(lanes[lane] ??= []).push(span);
		marks.set(span, { ...span, lane });
	}
	return spans.map((span) => ({ ...span, lane: marks.get(span)?.lane ?? 0 }));
}

/** Words of first days, in the order of time; a date that is no exact day keeps its own words (`2015`) or has none. */
function nameDays(items: readonly { date: HistoricalDate }[]): (readonly [day: string, words: string])[] {
	const days = new Map<string, string>();
	for (const { date } of items.toSorted((a, b) => Number(a.date.exact) - Number(b.date.exact))) {
		const words = abbreviateMonths(date.words);
		if (words.length <= longestWords) days.set(findSpan(date).first, words);
	}
	return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** From the last day backwards, since the newest days matter most and stand closest. */
function spaceTicks(days: ReturnType<typeof nameDays>, place: (day: string) => number): AxisTick[] {
	const ticks: AxisTick[] = [];
	let free = Number.POSITIVE_INFINITY;
	let narrowFree = 100;
	for (const [day, words] of days.toReversed()) {
		const x = place(day);
		const anchor = x > 100 - wordsWidth ? 'end' : 'start';
		const [from, to] = anchor === 'end' ? [x - wordsWidth, x] : [x, x + wordsWidth];
		if (to > free) continue;
		free = from;
		const [narrowFrom, narrowTo] = anchor === 'end' ? [x - narrowWordsWidth, x] : [x, x + narrowWordsWidth];
		const narrow = narrowTo <= narrowFree;
		if (narrow) narrowFree = narrowFrom;
		ticks.push({ x, words, anchor, narrow });
	}
	return ticks.reverse();
}

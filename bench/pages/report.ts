/** What we read from a report of Lighthouse, and how we print it. */

/** The parts of Lighthouse's result that we read. */
export interface Report {
	categories: Record<string, { score: number | null }>;
	audits: Record<
		string,
		{ score: number | null; scoreDisplayMode: string; numericValue?: number; details?: { items?: unknown[] } }
	>;
}

export interface Measured {
	page: string;
	/** Scores from 0 to 100, in the order of {@link categories}. */
	scores: number[];
	/** Largest paint, in seconds, on the simulated line. */
	largestPaintSeconds: number;
	layoutShift: number;
	blockingMs: number;
	/** Tasks of more than 50 ms on the simulated phone. */
	longTasks: number;
	/** Audits that cost points. */
	failed: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const marks = { score: 100, largestPaintSeconds: 1, layoutShift: 0.001, longTasks: 0 };

export function readReport(page: string, { categories: scored, audits }: Report): Measured {
	const read = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
	return {
		page,
		scores: categories.map((category) => Math.round(100 * (scored[category]?.score ?? 0))),
		largestPaintSeconds: read('largest-contentful-paint') / 1000,
		layoutShift: read('cumulative-layout-shift'),
		blockingMs: read('total-blocking-time'),
		longTasks: audits['long-tasks']?.details?.items?.length ?? 0,
		failed: Object.entries(audits)
			.filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode === 'binary' && score !== null && score < 1)
			.map(([id]) => id),
	};
}

/** The middle of several runs by largest paint; the later one of an even number. */
export function median(measured: readonly Measured[]): Measured {
	const sorted = [...measured].sort((a, b) => a.largestPaintSeconds - b.largestPaintSeconds);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('There is no median of nothing.');
	return middle;
}

export function isWithinMarks({ scores, largestPaintSeconds, layoutShift, longTasks }: Measured): boolean {
	return (
		scores.every((score) => score >= marks.score) &&
		largestPaintSeconds <= marks.largestPaintSeconds &&
		layoutShift < marks.layoutShift &&
		longTasks <= marks.longTasks
	);
}

/** A line of the table; its head without an argument. */
export function formatRow(measured?: Measured): string {
	const cells = measured
		? [
				measured.page,
				...measured.scores.map(String),
				`${measured.largestPaintSeconds.toFixed(2)} s`,
				measured.layoutShift.toFixed(3),
				`${Math.round(measured.blockingMs)} ms`,
				String(measured.longTasks),
				isWithinMarks(measured) ? '' : ['below the marks', ...measured.failed].join(' '),
			]
		: ['Page', 'Perf', 'A11y', 'Best', 'SEO', 'LCP', 'CLS', 'TBT', 'Long tasks', ''];
	return cells
		.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(index > 4 ? 8 : 5)))
		.join(' ')
		.trimEnd();
}

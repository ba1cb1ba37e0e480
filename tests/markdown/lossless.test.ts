/** Nothing that was typed is lost: what readers get of arbitrary prose is what was put in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { anyProse } from './any-prose.ts';
import { file } from './mistakes.ts';
import { readPageBlocks, trimBlock } from './page-text.ts';

// The same runs each time; `SEED=… RUNS=…` tries others. A failure prints its seed, and the smallest prose that fails.
const seed = Number(process.env['SEED'] ?? 20_261_123);
const runs = Number(process.env['RUNS'] ?? 400);

/** Errors, except those about quotation marks, which refuse nothing. */
function findRefusals(problems: ReturnType<typeof readArticle>['problems']) {
	return problems.filter(({ code, severity }) => severity === 'error' && !code.startsWith('quote/'));
}

test('page and blocks have the text that was put in, inside marks too', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(anyProse, ({ source, blocks, claims, events }) => {
			const reading = readArticle(source, file);
			expect(findRefusals(reading.problems)).toEqual([]);
			expect(reading.blocks.map(({ text }) => trimBlock(text)).filter((text) => text !== '')).toEqual(blocks);
			expect(readPageBlocks(toPlainHtml(reading.html))).toEqual(blocks);
			expect(new Map(reading.claims.map(({ id, text }) => [id, text]))).toEqual(
				new Map(claims.map((text, index) => [`c${index}`, text])),
			);
			expect(new Map(reading.events.map(({ id, text }) => [id, text]))).toEqual(
				new Map(events.map((text, index) => [`e${index}`, text])),
			);
		}),
		{ seed, numRuns: runs },
	);
});

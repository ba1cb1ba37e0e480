/** Articles may grow, and slips pile up: no step of the reading may take more than time in proportion. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';

function writeClaims(count: number): string {
	return Array.from({ length: count }, (_, index) => {
		const gap = index % 4 === 3 ? '\n\n' : ' ';
		return `He :claim[said “so”]{#c${index} in=s} again.${gap}`;
	}).join('');
}

function measureCpuMs(source: string): number {
	const start = process.cpuUsage();
	readArticle(source, file);
	return process.cpuUsage(start).user / 1000;
}

test('eight times the claims take about eight times as long', { timeout: 60_000 }, () => {
	measureCpuMs(writeClaims(500));
	const few = measureCpuMs(writeClaims(500));
	const many = measureCpuMs(writeClaims(4000));
	// One quadratic step would make it 64.
	expect(many / few).toBeLessThan(24);
});

test.each([
	':claim[',
	':claim{#a ',
	':clam[x] ',
	':claim[x]{of=y} ',
	':::',
	':',
	'“word ',
	'"word ',
	'[a](#b) ',
	'claim[',
])('a thousand of %j are read in a moment', { timeout: 60_000 }, (piece) => {
	expect(measureCpuMs(piece.repeat(1000))).toBeLessThan(1500);
});

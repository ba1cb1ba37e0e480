import { expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { cutMistake, file, listProblems } from './mistakes.ts';

function readClaim(words: string) {
	const { claims, problems } = readArticle(words, file);
	return { ...claims[0], problems };
}

test.each([
	['“:claim[We have questions]{#c by=x}”, he said.', 'all', ['We have questions']],
	[':claim[“We have questions”]{#c by=x}, he said.', 'all', ['We have questions']],
	['"*:claim[We have questions]{#c by=x}*", he said.', 'all', ['We have questions']],
	[':claim[Moscow has “a lot of questions”]{#c by=x}.', 'some', ['a lot of questions']],
	[':claim[“We have,” he said, “questions”]{#c by=x}.', 'some', ['We have,', 'questions']],
	['“He said :claim[we have]{#c by=x} questions”', 'all', ['we have']],
	['“He said” :claim[we have]{#c by=x} “questions”', 'none', []],
	[':claim[Moscow has questions]{#c by=x}.', 'none', []],
	[':claim["a" and "b"]{#c by=x}', 'some', ['a', 'b']],
	[':claim[«a» „b“ „c” “d”]{#c by=x}', 'all', ['a', 'b', 'c', 'd']],
	[':claim[“he said ‘no’ and «never»”]{#c by=x}', 'all', ['he said ‘no’ and «never»']],
	[":claim['no' and ‘never’, it’s the migrants’]{#c by=x}", 'none', []],
	[':claim[“… :claim[no]{#d by=y}”]{#c by=x}', 'all', ['… no']],
	[':claim[he says `"no"`]{#c by=x}', 'none', []],
	['“:claim[We have]{#c by=x}, he went on, :claim[questions]{of=c}”', 'all', ['We have … questions']],
	[':claim[“We have]{#c by=x},” he went on, :claim[“questions”]{of=c}', 'all', ['We have', 'questions']],
	[':::claim{#c by=x}\n“We have\n\n“questions.”\n:::', 'all', ['We have\nquestions.']],
	[':::claim{#c by=x}\n"We have\n\n"questions."\n:::', 'all', ['We have\nquestions.']],
	[':::claim{#c by=x}\n“We have”\n\nquestions.\n:::', 'some', ['We have']],
	['“Outside\n\n“:claim[We have]{#c by=x} questions.”', 'all', ['We have']],
])('%j: quoted are %s of the claim’s words', (source, quoted, quotations) => {
	const claim = readClaim(source);
	expect(claim.problems).toEqual([]);
	expect(claim.quoted).toBe(quoted);
	expect(claim.quotations).toEqual(quotations);
});

test.each([
	['He said ¦“no.'],
	['He said no¦”.'],
	['He said ¦"no, and left.'],
	['He said no¦" and left.'],
	['A wall of 5¦" and “words”.'],
	['He said ¦"no, and "yes".'],
	['He said ¦“no "yes".'],
	['¦«Нет, сказал он. „Да“.'],
	['He said ¦“no.\n\nAnd left.'],
	['He said ¦“no.\n\n“And” left.'.replace('“And”', 'and “left”')],
	['¦“No.\n\n## “Yes”'],
	['> *He* &amp; she\n> said\\: ¦“no.'],
	['He said &mdash; ¦&ldquo;no.'],
	['| ¦“no'],
])('%j: the mark without a partner is a warning where it stands', (marked) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} quote/unpaired`]);
	expect(readArticle(source, file).problems[0]?.severity).toBe('warning');
});

test('a mark without a partner leaves other quotations standing', () => {
	const claim = readClaim('He said “no, then “:claim[yes]{#c by=x}” again.');
	expect(claim.problems.map(({ code }) => code)).toEqual(['quote/unpaired']);
	expect(claim.quoted).toBe('all');
});

test.each([
	['words in quotation marks', (words: string) => `He said ¦“${words}”.`],
	['a quotation over two paragraphs', (words: string) => `¦“${words.replace(' ', '\n\n“')}”`],
	['a quotation with marks inside', (words: string) => `He said ¦“:claim[${words}]{#c by=x}”.`],
])('%s may be 25 and no more', (_, write) => {
	const words = (count: number) => Array.from({ length: count }, (__, index) => `word${index}`).join(' ');
	expect(listProblems(write(words(25)).replace('¦', ''))).toEqual([]);
	const { source, place } = cutMistake(write(words(26)));
	expect(listProblems(source)).toEqual([`${place} quote/too-long`]);
	expect(readArticle(source, file).problems[0]?.message).toContain('26 words');
});

test.each([
	["don’t, can't", 2],
	['33,200 people', 2],
	['well-being', 1],
	['U.S. troops', 2],
	['the migrants’ camp', 3],
	['one—two … three', 3],
	['Łukaszenka сказал', 2],
])('%j has %i words', (text, count) => {
	expect(readArticle(text, file).words).toBe(count);
});

import { expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { cutMistake, file, listProblems } from './mistakes.ts';

test.each([
	['¦:claim[no]{by=minsk}', 'claim/no-id', '{#help-on-the-way'],
	[':claim[no]{¦id="" by=minsk}', 'claim/no-id', 'name it'],
	[':claim[no]{¦#No by=minsk}', 'claim/bad-id', 'choose another'],
	[':claim[no]{¦#no_no by=minsk}', 'claim/bad-id', 'choose another'],
	[`:claim[no]{¦#${'a'.repeat(81)} by=minsk}`, 'claim/bad-id', 'choose another'],
	[':claim[no]{¦#embed by=minsk}', 'claim/bad-id', 'choose another'],
	[':claim[no]{¦#note-1 by=minsk}', 'claim/bad-id', 'choose another'],
	[':claim[no]{¦id=h-no by=minsk}', 'claim/bad-id', 'choose another'],
	[':claim[no]{#no by=minsk} ¦:claim[no]{#no by=minsk}', 'claim/duplicate-id', '{of=no}'],
	['¦:claim[no]{#no}', 'claim/no-speaker', '`by='],
	[':claim[no]{#no ¦by=" "}', 'claim/no-speaker', 'id of a file'],
	[':claim[no]{#no ¦by="minsk Moscow"}', 'field/invalid', 'content/speakers/'],
	[':claim[no]{#no ¦by=minsk,moscow}', 'field/invalid', 'content/speakers/'],
	[':claim[no]{#no ¦in="a b"}', 'field/invalid', 'content/statements/'],
	[':claim[no]{#no in=a ¦by=minsk}', 'mark/malformed', 'keep `in`'],
	[':claim[no]{#no by=minsk ¦by=moscow}', 'mark/malformed', 'by="first second"'],
	[':claim[no]{#no ¦#yes by=minsk}', 'mark/malformed', 'keep one'],
	[':claim[no]{#no ¦.strong by=minsk}', 'mark/malformed', 'take it out'],
	[':claim[no]{#no ¦class=strong by=minsk}', 'mark/malformed', 'take it out'],
	[':claim[no]{#no by=minsk\n¦om=yes}', 'field/unknown', '`of=yes`'],
	[':claim[no]{#no by=minsk ¦kind=opinion}', 'field/unknown', 'take it out'],
	[':claim[no]{#no by=minsk ¦yes}', 'field/unknown', '`#yes`'],
	[':claim[no]{#no ¦fo=x by=minsk}', 'field/unknown', '`of=x`'],
	['> :claim[no]{#no\n> by=minsk ¦bye=x}', 'field/unknown', '`by=x`'],
	[':::claim{#no by=minsk ¦whose=x}\nNo.\n:::', 'field/unknown', 'take it out'],
	[':claim[a]{#a by=x} ¦:claim[no]{of=b}', 'claim/unknown-continuation', '`of=a`'],
	['¦:claim[no]{of=later} :claim[a]{#later by=x}', 'claim/unknown-continuation', 'on the first part'],
	[':claim[a]{#a by=x} :claim[no]{of=a ¦#b}', 'mark/malformed', 'take it out'],
	[':claim[a]{#a by=x} :claim[no]{of=a ¦by=x}', 'mark/malformed', 'take it out'],
	[':claim[a ¦:claim[b]{of=a}]{#a by=x}', 'mark/malformed', 'inner mark'],
	['¦:claim[]{#no by=minsk}', 'claim/empty', 'words'],
	['¦:claim{#no by=minsk}', 'claim/empty', 'words'],
	['¦:claim[ … “ ” ]{#no by=minsk}', 'claim/empty', 'words'],
	[':claim[a]{#a by=x} ¦:claim[,]{of=a}', 'claim/empty', 'words'],
	['¦:::claim{#no by=minsk}\n:::', 'claim/empty', 'words'],
	['¦:event[on 8 November]', 'event/no-id', 'content/events'],
	['¦:event[on 8 November]{}', 'event/no-id', 'content/events'],
	['¦:event[]{#kuznica}', 'mark/malformed', 'words'],
	[':event[on 8 November]{¦#Kuznica}', 'field/invalid', 'content/events'],
	[':event[on 8 November]{#kuznica ¦by=minsk}', 'field/unknown', 'take it out'],
	['[see ¦:claim[no]{#no by=minsk}](#h)', 'mark/malformed', 'put the link inside'],
	['[see ¦:event[no]{#no}](#h)', 'mark/malformed', 'put the link inside'],
	[':event[on ¦:claim[8]{#no by=minsk} November]{#kuznica}', 'mark/malformed', 'inside the claim'],
	[':::claim{#no by=minsk}\nNo.\n\n¦```\ncode\n```\n:::', 'mark/malformed', 'end the claim'],
])('%j is an error where it stands', (marked, code, fix) => {
	const { source, place } = cutMistake(`---\ntitle: Border\n---\n\n${marked}`);
	expect(listProblems(source)).toEqual([`${place} ${code}`]);
	expect(readArticle(source, file).problems[0]?.fix).toContain(fix);
});

test('all mistakes of an article are named at once, in reading order', () => {
	const source = ['A :claim[one]{} and <b>two</b>.', '', 'A :clam[three]{#x} and [four](data:x).'].join('\r\n');
	expect(listProblems(source)).toEqual([
		'1:3 claim/no-id',
		'1:3 claim/no-speaker',
		'1:21 markdown/raw-html',
		'1:27 markdown/raw-html',
		'3:3 mark/unknown',
		'3:24 markdown/unsafe-link',
	]);
});

test('a byte order mark moves no position', () => {
	expect(listProblems('\uFEFFNo <b>.')).toEqual(['1:4 markdown/raw-html']);
});

test('`by` names one speaker or several, once each', () => {
	const { claims } = readArticle(':claim[a]{#a by="unhcr iom  unhcr"} :claim[b]{#b by=iom}', file);
	expect(claims.map(({ by }) => by)).toEqual([['unhcr', 'iom'], ['iom']]);
});

import { expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { cutMistake, file, listProblems } from './mistakes.ts';

test.each([
	['Minsk says ¦:clam[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['Minsk says ¦:Claim[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['Minsk says ¦:claims[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['Minsk says ¦:clam [no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['On ¦:evnt[8 November]{#kuznica} it began.', 'mark/unknown', '`:event`'],
	['On ¦:evnt{#kuznica} it began.', 'mark/unknown', '`:event`'],
	['Minsk says ¦:quote[no]{#no by=minsk}.', 'mark/unknown', '`:claim` or `:event`'],
	['> Minsk says\n> ¦:clam[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['- Minsk says\n  no: ¦:clam[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['*Minsk* &amp; Moscow\\: ¦:clam[no]{#no by=minsk}.', 'mark/unknown', '`:claim`'],
	['¦:::clam{#no by=minsk}\nNo.\n:::', 'mark/unknown', '`:::claim`'],
	['- ¦:::clam{#no by=minsk}\n  No.\n  :::', 'mark/unknown', '`:::claim`'],
	['¦:::Claim{#no by=minsk}\nNo.\n:::', 'mark/unknown', '`:::claim`'],
])('%j is an error where it stands, and names the nearest mark', (marked, code, nearest) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} ${code}`]);
	expect(readArticle(source, file).problems[0]?.message).toContain(`expected ${nearest}`);
});

test.each([
	['Minsk says ¦::claim[no]{#no by=minsk}.', '2 colons'],
	['Minsk says ¦:claim [no]{#no by=minsk}.', 'space between'],
	['Minsk says ¦:claim {#no by=minsk}.', 'space between'],
	['Minsk says ¦: claim[no]{#no by=minsk}.', 'space behind its colon'],
	['Minsk says ¦claim[no]{#no by=minsk}.', 'without a colon'],
	['Minsk says ¦:claim no]{#no by=minsk}.', 'without a bracket'],
	['Minsk says ¦:claim(no){#no by=minsk}.', 'without a bracket'],
	['Minsk says ¦:claim[no{#no by=minsk}.', 'never closed'],
	['Minsk says ¦:claim[no\n\nno]{#no by=minsk}.', 'never closed'],
	['Minsk says :claim[no `¦]` no]{#no by=minsk}.', 'ends the mark before its braces'],
	['Minsk says :claim[no ¦] no]{#no by=minsk}.', 'ends the mark before its braces'],
	['Minsk says :claim[no]¦ {#no by=minsk}.', 'space between a mark’s brackets and its braces'],
	['Minsk says :claim[no]¦{#no by=minsk', '`{` without its `}`'],
	['Minsk says :claim[no]{#no ¦in=a=b}.', '`=` in the value of `in`'],
	['Minsk says :claim[no]{#no ¦in=a"b"}.', '`"` in the value of `in`'],
	["Minsk says :claim[no]{#no ¦in=minsk's}.", "`'` in the value of `in`"],
	['Minsk says :claim[no]{#no ¦in=a<b}.', '`<` in the value of `in`'],
	['Minsk says :claim[no]{#no ¦in=a>b}.', '`>` in the value of `in`'],
	['Minsk says :claim[no]{#no by=¦“minsk moscow”}.', 'expected straight quotation marks'],
	['Minsk says :claim[no]¦{#no , by=minsk}.', 'can’t be read'],
	['Minsk says :claim[no]¦{#no by=}.', 'without a value'],
	['Minsk says :claim[no]¦{# by=minsk}.', 'without a value'],
	['Minsk says :claim{#no ¦by=a=b}.', '`=` in the value of `by`'],
	['¦::: claim{#no by=minsk}\nNo.\n:::', 'opens no block'],
	['¦:::claim {#no by=minsk}\nNo.\n:::', 'opens no block'],
	['¦:::claim{#no by=minsk} No.\n:::', 'opens no block'],
	[':::claim{#no ¦by=a=b}\nNo.\n:::', '`=` in the value of `by`'],
	['¦:::event{#no}\nNo.\n:::', 'over paragraphs'],
	['¦:::claim[No.]{#no by=minsk}\nNo.\n:::', 'Unexpected brackets'],
	['¦:::claim{#no by=minsk}\nNo.', 'never closed'],
	['No.\n\n¦:::', 'closes nothing'],
])('%j is an error that says what is amiss', (marked, found) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} mark/malformed`]);
	const [problem] = readArticle(source, file).problems;
	expect(problem?.message).toContain(found);
	expect(problem?.fix).toBeTruthy();
});

test('a block that holds another of as many colons ends with it', () => {
	const source = ':::claim{#a by=x}\nOne.\n\n:::claim{#b by=y}\nTwo.\n:::\n\n:::\n';
	expect(listProblems(source)).toEqual(['4:1 mark/malformed', '8:1 mark/malformed']);
	expect(listProblems(source.replace(':::claim{#a', '::::claim{#a').replace(/:::\n$/, '::::\n'))).toEqual([]);
});

/**
 * What authors, editors' programs and other people's files may do to the content, by kind. `⟦` stands where the problem must be named;
 * an input without it is wrong as a file, which has no line.
 */
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import type { ProblemCode } from '../../src/domain/problem.ts';
import type { SmallProject } from './small-project.ts';

const sign = '⟦';

export interface MalformedInput {
	kind: string;
	code: ProblemCode;
	/** File that must be named, from the project's root. */
	file: string;
	/** What was typed. */
	typed: string;
	/** Makes the small project wrong, and says where; `undefined` where the file as such is wrong. */
	spoil(project: SmallProject): Place | undefined;
}

interface Place {
	line: number;
	column: number;
}

type Slip =
	| { in: string; from: string; to: string }
	| { file: string; text: string | Uint8Array; at?: Place }
	| { file: string; as: string; make(project: SmallProject): void };

const gate = 'articles/gate.md';
const claims = 'articles/gate.claims.yaml';
const mayor = 'speakers/mayor.yaml';
const guard = 'speakers/guard.yaml';
const speech = 'statements/mayor-speech.yaml';
const log = 'sources/guard-log.yaml';
const crowd = 'events/crowd-comes.yaml';
const hurt = 'points/anyone-hurt.yaml';
const towns = 'topics/towns.md';

const inGate = (from: string, to: string): Slip => ({ in: gate, from, to });
const inClaims = (from: string, to: string): Slip => ({ in: claims, from, to });
/** A line of front matter in the place of `covers`. */
const front = (line: string): Slip => inGate('covers: 2021-03/2021-11', line);
/** Prose in the place of the time of day. */
const prose = (text: string): Slip => inGate('at 10:30 or later', text);
const whole = (file: string, text: string): Slip => ({ file, text });
const bytes = (file: string, text: (string | number)[], at: [number, number]): Slip => ({
	file,
	text: Buffer.concat(text.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part])))),
	at: { line: at[0], column: at[1] },
});
const renamed = (from: string, to: string): Slip => ({
	file: to,
	as: `${from} → ${to}`,
	make: ({ locate }) => renameSync(locate(from), locate(to)),
});
const added = (file: string): Slip => ({
	file,
	as: file,
	make: ({ write }) => write(file, 'name: A\nkind: person\n'),
});

const least = '---\ntitle: The bridge\npublished: 2026-11-20\n---\n\n';

const table: Record<string, [ProblemCode, Slip][]> = {
	'a key that nobody knows': [
		['field/unknown', front('⟦cover: 2021')],
		['field/unknown', front('⟦slug: elsewhere')],
		['field/unknown', front('⟦layout: ../layouts/page.astro')],
		['field/unknown', inClaims('  kind: figure', '  ⟦knd: figure')],
		['field/unknown', inClaims('{kind: document,', '{kind: document, ⟦sources: guard-log,')],
		['field/unknown', { in: mayor, from: '  - {title:', to: '  - {⟦tittle: x, title:' }],
		['field/unknown', { in: towns, from: 'points:', to: '⟦point:' }],
		['field/unknown', whole(guard, 'name: A\nkind: person\n⟦constructor: x\n')],
	],
	'a required key that is missing': [
		['field/missing', inGate('title: Who shut the gate\n', '⟦')],
		['field/missing', whole(guard, '⟦name: Gate Guard\n')],
		[
			'field/missing',
			inClaims(
				'note: {kind: document, text: The log has one., source: guard-log}',
				'⟦note: {kind: document, text: The log has one.}',
			),
		],
		['field/missing', whole(hurt, '⟦parties: [guard, mayor]\n')],
		['field/missing', whole(crowd, '⟦title: A crowd comes\nsources: [herald-report]\n')],
		['field/missing', whole(log, '⟦type: official-text\npublisher: guard\ntitle: Log\nlanguage: en\n')],
	],
	'a value of another type': [
		['field/invalid', inGate('title: Who shut the gate', 'title: ⟦2021')],
		['field/invalid', inGate('title: Who shut the gate', 'title: ⟦[Who, shut]')],
		['field/invalid', front('draft: ⟦yes')],
		['field/invalid', front('authors: ⟦Ada')],
		[
			'field/invalid',
			{
				in: mayor,
				from: 'roles:\n  - {title: Mayor of Hill Town, held: 2020/.., speaks-for: hill-town}',
				to: 'roles: ⟦Mayor',
			},
		],
		['field/invalid', inClaims('kind: figure', 'figure: {value: ⟦"33,200", unit: people, period: 2021}')],
		['field/invalid', inClaims('kind: figure', 'in-document: {at: [s01], words: ⟦many, form: direct}')],
		['field/invalid', inClaims('kind: figure', 'figure: {value: ⟦.nan, unit: people, period: 2021}')],
	],
	'an empty value': [
		['field/invalid', inGate('title: Who shut the gate', 'title:⟦')],
		['field/invalid', inGate('title: Who shut the gate', 'title: ⟦"  "')],
		['field/invalid', inClaims('kind: figure', 'in-document: {at: ⟦[], words: 3, form: direct}')],
		['field/invalid', { in: speech, from: 'by: mayor', to: 'by:⟦' }],
	],
	'a word that the list does not have': [
		['field/invalid', inClaims('kind: figure', 'kind: ⟦figures')],
		['field/invalid', inClaims('stance: denies', 'stance: ⟦deny')],
		['field/invalid', whole(guard, 'name: Gate Guard\nkind: ⟦Organization\n')],
		['field/invalid', { in: log, from: 'official-text', to: '⟦document' }],
		['field/invalid', { in: towns, from: 'colour: ochre', to: 'colour: ⟦red' }],
		['field/invalid', { in: log, from: 'seen: part', to: 'seen: ⟦partly' }],
	],
	'a day that does not exist': [
		['field/invalid', inGate('2026-11-20', '⟦2026-02-30')],
		['field/invalid', inGate('2026-11-20', '⟦2026-13-01')],
		['field/invalid', { in: speech, from: '2021-11-09', to: '⟦2021-02-29' }],
		['field/invalid', { in: crowd, from: '2021-03/2021-05', to: '⟦2021-03-01/2021-04-31' }],
		['field/invalid', { in: crowd, from: '2021-03/2021-05', to: '⟦31 November 2021' }],
	],
	'a date in another spelling': [
		['field/invalid', inGate('2026-11-20', '⟦20.11.2026')],
		['field/invalid', inGate('2026-11-20', '⟦2026-11')],
		['field/invalid', inGate('2026-11-20', '⟦2026')],
		['field/invalid', { in: speech, from: '2021-11-09', to: '⟦09/11/2021' }],
		['field/invalid', { in: speech, from: '2021-11-09', to: '⟦2021-11-09T10:30:00Z' }],
		['field/invalid', { in: speech, from: '2021-11-09', to: '⟦yesterday' }],
		['field/invalid', { in: crowd, from: '2021-03/2021-05', to: '⟦2021-05/2021-03' }],
		['field/invalid', { in: crowd, from: '2021-03/2021-05', to: '⟦2021-21' }],
		['field/invalid', { in: mayor, from: '2020/..', to: '⟦since 2020' }],
	],
	'an id in other characters': [
		['field/invalid', inGate('[towns]', '[⟦Towns]')],
		['field/invalid', inGate('[towns]', '[⟦../../etc/passwd]')],
		['field/invalid', { in: speech, from: 'by: mayor', to: 'by: ⟦мэр' }],
		['field/invalid', { in: speech, from: 'by: mayor', to: 'by: ⟦constructor' }],
		['field/invalid', inGate('in=mayor-speech}, at', '⟦in=../mayor-speech}, at')],
		['field/invalid', inGate('by=neighbour', '⟦by=Nachbar_1')],
		['field/invalid', inGate('{#crowd-comes}', '{⟦#Crowd}')],
		['field/invalid', inClaims('answers: nobody-hurt', 'answers: ⟦gate#nobody#hurt')],
	],
	'a claim id that no address can hold': [
		['claim/bad-id', inGate('{#gate-shut in', '{⟦#gate_shut in')],
		['claim/bad-id', inGate('{#gate-shut in', '{⟦#ворота in')],
		['mark/malformed', inGate('{#gate-shut in', '⟦{#../index in')],
		['claim/bad-id', inGate('{#gate-shut in', `{⟦#${'a'.repeat(81)} in`)],
		['claim/bad-id', inGate('{#gate-shut in', '{⟦#search in')],
		['claim/bad-id', inGate('{#gate-shut in', '{⟦#event-gate in')],
		['claim/bad-id', inGate('{#gate-shut in', '{⟦#constructor in')],
	],
	'a language that nobody speaks': [
		['field/invalid', { in: log, from: 'language: en', to: 'language: ⟦English' }],
		['field/invalid', { in: log, from: 'language: en', to: 'language: ⟦xx' }],
	],
	'an address that leads nowhere': [
		['field/invalid', { in: log, from: 'language: en', to: 'language: en\naddress: ⟦www.example.org' }],
		['field/invalid', { in: log, from: 'language: en', to: 'language: en\naddress: ⟦javascript:alert(1)' }],
		['field/invalid', { in: log, from: 'language: en', to: 'language: en\naddress: ⟦https://' }],
		['field/invalid', { in: log, from: 'language: en', to: 'language: en\narchive: ⟦https://exa mple.org' }],
	],
	'a reference to a file that is not there': [
		['speaker/unknown', { in: speech, from: 'by: mayor', to: 'by: ⟦mayr' }],
		['speaker/unknown', { in: mayor, from: 'speaks-for: hill-town', to: 'speaks-for: ⟦hilltown' }],
		[
			'speaker/unknown',
			inGate(
				':claim[a neighbour saw]{#neighbour-saw by=neighbour}',
				'⟦:claim[a neighbour saw]{#neighbour-saw by=neighbor}',
			),
		],
		[
			'statement/unknown',
			inGate(
				':claim[the gate was shut at noon]{#gate-shut in=mayor-speech}',
				'⟦:claim[the gate was shut at noon]{#gate-shut in=mayor-spech}',
			),
		],
		['source/unknown', { in: speech, from: 'source: mayor-transcript', to: 'source: ⟦mayor-transcripts' }],
		['event/unknown', inGate(':event[In spring]{#crowd-comes}', '⟦:event[In spring]{#crowd-came}')],
		['point/unknown', inClaims('point: anyone-hurt\n  stance: asserts', 'point: ⟦anyone-hit\n  stance: asserts')],
		['topic/unknown', inGate('[towns]', '[⟦town]')],
	],
	'a reference to a claim that is not there': [
		['claim/unknown', inClaims('answers: nobody-hurt', 'answers: ⟦nobody-harmed')],
		['claim/unknown', inClaims('answers: nobody-hurt', 'answers: ⟦bridge#nobody-hurt')],
		['claim/unknown', inGate('- The mayor [said](#gate-shut)', '- ⟦The mayor [said](#gate-shot)')],
		['claim/unknown', prose('at ⟦[10:30](#gate-shot)')],
		['claim/unknown', prose('at ⟦[10:30](/articles/gate/gate-shot/)')],
	],
	'an analysis of no claim': [
		['claim/no-mark', inClaims('two-hurt:', '⟦two-hurts:')],
		['claim/no-mark', inClaims('two-hurt:', '⟦Two Hurt:')],
	],
	'YAML that does not parse': [
		['yaml/syntax', inGate('title: Who shut the gate', 'title: ⟦Who: shut the gate')],
		['yaml/syntax', inGate('title: Who shut the gate', 'title: ⟦"Who shut the gate')],
		['yaml/syntax', inGate('title: Who shut the gate', '⟦title:Who shut the gate')],
		['yaml/syntax', inGate('title: Who shut the gate', 'title: ⟦@who shut the gate')],
		['yaml/syntax', inGate('title: Who shut the gate', 'title: "Who ⟦\\shut"')],
		[
			'yaml/syntax',
			{
				in: mayor,
				from: '{title: Mayor of Hill Town, held: 2020/.., speaks-for: hill-town}',
				to: '⟦{title: Mayor of Hill Town',
			},
		],
		['yaml/syntax', whole(guard, 'name: Gate Guard\n ⟦kind: organisation\n')],
	],
	'tabs for spaces': [
		['yaml/syntax', { in: mayor, from: '  - {title', to: '⟦\t- {title' }],
		['yaml/syntax', inClaims('two-hurt:\n  kind', 'two-hurt:\n⟦\tkind')],
	],
	'a key that stands twice': [
		['yaml/syntax', front('covers: 2021\n⟦title: Again')],
		['yaml/syntax', inClaims('two-hurt:', '⟦gate-shut:')],
		['yaml/syntax', inClaims('{kind: document,', '{kind: document, ⟦kind: context,')],
	],
	'a key that is no word': [
		['yaml/syntax', whole(guard, '? ⟦[a, b]\n: c\nname: A\nkind: person\n')],
		['yaml/syntax', inClaims('two-hurt:', '⟦__proto__:')],
	],
	'YAML that hides what was typed': [
		['yaml/syntax', inGate('title: Who shut the gate', 'title: ⟦&Co shut the gate')],
		['yaml/syntax', inGate('title: Who shut the gate', 'title: ⟦!important gate')],
		['yaml/syntax', inGate('title: Who shut the gate', 'title: Who shut gate ⟦#3')],
		['yaml/syntax', whole(guard, '⟦%YAML 1.1\n---\nname: A\nkind: person\n')],
		['yaml/syntax', whole(guard, 'name: A\nkind: person\n⟦---\nname: B\nkind: state\n')],
		['yaml/syntax', whole(guard, 'name: A\nkind: person\nshort: ⟦"A\\e"\n')],
	],
	'YAML aliases': [
		['yaml/syntax', whole(guard, 'name: ⟦&name A\nkind: person\nshort: *name\n')],
		['yaml/syntax', whole(guard, 'name: ⟦*nobody\nkind: person\n')],
		[
			'yaml/syntax',
			whole(
				guard,
				`a: ⟦&a [x]\n${[...'bcdefghijklm'].map((key, i) => `${key}: &${key} [${`*${'abcdefghijkl'[i]},`.repeat(20)}]`).join('\n')}\n`,
			),
		],
	],
	'YAML that nests without end': [
		['yaml/syntax', whole(guard, `name: ${'['.repeat(50)}⟦${'['.repeat(3000)}`)],
		['yaml/syntax', whole(guard, `${'- '.repeat(50)}⟦${'- '.repeat(6000)}a\n`)],
	],
	'a file of another shape': [
		['field/invalid', whole(guard, '⟦Gate Guard\n')],
		['field/invalid', whole(guard, '⟦- name: Gate Guard\n')],
		[
			'field/invalid',
			inClaims(
				'two-hurt:\n  kind: figure\n  point: anyone-hurt\n  stance: asserts\n  because: were hurt\n  answers: nobody-hurt\n  note: {kind: document, text: The log has one., source: guard-log}\n',
				'two-hurt: ⟦figure\n',
			),
		],
		['field/missing', whole(guard, '⟦')],
		['field/missing', whole(guard, '⟦# a remark\n')],
		['field/missing', whole(towns, '⟦')],
	],
	'front matter that is not there': [
		['field/missing', whole(gate, '⟦')],
		['field/missing', whole(gate, '⟦The mayor said that the gate was shut.\n')],
		['field/missing', whole(gate, '⟦\n---\ntitle: A\npublished: 2026-11-20\n---\n')],
		['field/missing', whole(gate, '⟦---\ntitle: A\npublished: 2026-11-20\n\nThe gate was shut.\n')],
		['field/missing', whole(gate, '⟦+++\ntitle = "A"\n+++\n')],
	],
	'a mark with another name': [
		['mark/unknown', prose('⟦:clam[at noon]{#noon in=mayor-speech}')],
		['mark/unknown', prose('⟦:Claim[at noon]{#noon in=mayor-speech}')],
		['mark/unknown', prose('⟦:quote[at noon]{#noon in=mayor-speech}')],
		['mark/unknown', prose('late.\n\n⟦:::clam{#noon in=mayor-speech}\nAt noon.\n:::\n')],
	],
	'a mark that is never closed': [
		['mark/malformed', prose('⟦:claim[at noon{#noon in=mayor-speech}')],
		['mark/malformed', prose(':claim[at noon]⟦{#noon in=mayor-speech')],
		['mark/malformed', prose('late.\n\n⟦:::claim{#noon in=mayor-speech}\nAt noon.\n')],
		['mark/malformed', prose('late.\n\nAt noon.\n\n⟦:::\n')],
	],
	'a mark with a space or a sign too many': [
		['mark/malformed', prose(':claim[at noon]⟦ {#noon in=mayor-speech}')],
		['mark/malformed', prose('⟦:claim [at noon]{#noon in=mayor-speech}')],
		['mark/malformed', prose('⟦::claim[at noon]{#noon in=mayor-speech}')],
		['mark/malformed', prose('⟦claim[at noon]{#noon in=mayor-speech}')],
		['mark/malformed', prose('⟦: claim[at noon]{#noon in=mayor-speech}')],
	],
	'braces that can’t be read': [
		['mark/malformed', prose(':claim[at noon]{#noon by=⟦“mayor guard”}')],
		['mark/malformed', prose(':claim[at noon]{#noon ⟦in=a=b}')],
		['claim/bad-id', prose(':claim[at noon]{⟦#noon, in=mayor-speech}')],
		['mark/malformed', prose(':claim[at noon]⟦{in=}')],
		['mark/malformed', prose(':claim[at noon]{#noon ⟦.loud in=mayor-speech}')],
		['field/unknown', prose(':claim[at noon]{#noon ⟦on=mayor-speech in=mayor-speech}')],
		['mark/malformed', prose(':claim[at noon]{#noon in=mayor-speech ⟦by=mayor}')],
		['mark/malformed', prose(':claim[at noon]{#noon in=mayor-speech ⟦in=guard-report}')],
	],
	'a mark in the wrong place': [
		['mark/malformed', prose('[⟦:claim[at noon]{#noon in=mayor-speech}](https://example.org/)')],
		['mark/malformed', prose(':event[⟦:claim[at noon]{#noon in=mayor-speech}]{#crowd-comes}')],
		['mark/malformed', prose(':claim[at noon ⟦:claim[or late]{#late of=noon}]{#noon in=mayor-speech}')],
		['mark/malformed', { in: towns, from: 'Two towns and a gate.', to: '⟦:claim[Two towns]{#towns in=mayor-speech}.' }],
		['mark/malformed', inGate('- The mayor [said](#gate-shut)', '- ⟦The mayor :claim[said]{#said by=mayor}')],
		['mark/malformed', prose('late.\n\n:::claim{#noon in=mayor-speech}\nAt noon.\n\n⟦```\ncode\n```\n:::\n')],
	],
	'a claim without its id': [
		['claim/no-id', prose('⟦:claim[at noon]{in=mayor-speech}')],
		['claim/no-id', prose('⟦:claim[at noon]{}')],
		['claim/no-id', prose('late.\n\n⟦:::claim{by=mayor}\nAt noon.\n:::\n')],
	],
	'a claim id that is taken': [
		['claim/duplicate-id', prose('⟦:claim[at noon]{#gate-shut in=mayor-speech}')],
		['claim/duplicate-id', prose('late.\n\n⟦:::claim{#gate-shut in=mayor-speech}\nAt noon.\n:::\n')],
	],
	'a claim of nobody': [
		['claim/no-speaker', prose('⟦:claim[at noon]{#noon}')],
		['claim/no-speaker', prose(':claim[at noon]{#noon ⟦by=""}')],
		['field/invalid', { in: speech, from: 'by: mayor', to: 'by: ⟦[]' }],
	],
	'a claim of nothing': [
		['claim/empty', prose('⟦:claim[]{#noon in=mayor-speech}')],
		['claim/empty', prose('⟦:claim[ … ]{#noon in=mayor-speech}')],
		['claim/empty', prose('late.\n\n⟦:::claim{#noon in=mayor-speech}\n:::\n')],
	],
	'a claim that rests on nothing': [
		['claim/no-source', whole('articles/bridge.md', `${least}⟦:claim[At noon]{#noon by=mayor}\n`)],
	],
	'a continuation of nothing': [
		['claim/unknown-continuation', prose('⟦:claim[at noon]{of=gate-shot}')],
		['claim/unknown-continuation', prose('⟦:claim[at noon]{of=two-hurt}')],
	],
	'an event mark without its event': [
		['event/no-id', prose('⟦:event[at noon]{}')],
		['mark/malformed', prose(':event[at noon]⟦{#}')],
	],
	'raw HTML': [
		['markdown/raw-html', prose('at ⟦<b>10:30')],
		['markdown/raw-html', prose('late.\n\n⟦<script>alert(1)</script>\n')],
		['markdown/raw-html', prose('late ⟦<!-- for now -->')],
		['markdown/raw-html', inGate('- The mayor [said](#gate-shut)', '- ⟦The <i>mayor</i> [said](#gate-shut)')],
	],
	'a link that runs or hides': [
		['markdown/unsafe-link', prose('at ⟦[10:30](javascript:alert(1))')],
		['markdown/unsafe-link', prose('at ⟦[10:30](data:text/html,x)')],
		['markdown/unsafe-link', prose('at ⟦[10:30](java&#10;script:alert)')],
		['markdown/unsafe-link', prose('at ⟦[10:30](//example.org/)')],
		['markdown/unsafe-link', prose('at ⟦[10:30](plan.html)')],
		['markdown/unsafe-link', prose('at ⟦[10:30]()')],
		['markdown/unsafe-link', prose('at [10:30][time]\n\n⟦[time]: vbscript:x\n')],
	],
	'a picture': [
		['markdown/image', prose('at ⟦![noon](https://example.org/noon.jpg)')],
		['markdown/image', prose('at ⟦![noon][noon]\n\n[noon]: https://example.org/noon.jpg\n')],
	],
	'words that Markdown would swallow': [
		['markdown/unused-definition', prose('late.\n\n⟦[note]: https://example.org/\n')],
		['markdown/hidden-words', prose('at ⟦[10:30](https://example.org/ "or later")')],
		['markdown/list-number', prose('late.\n\n⟦1986. The gate is built.\n')],
	],
	'a heading above the title': [
		['markdown/top-heading', prose('late.\n\n⟦# The gate\n')],
		['markdown/top-heading', prose('late.\n\n⟦The gate\n====\n')],
	],
	'a link to no place of the page': [
		['article/unknown-link', prose('at ⟦[10:30](#h-gate)')],
		['article/unknown-link', prose('at ⟦[10:30](#event-crowd-came)')],
	],
	'a quotation that is too long': [
		['quote/too-long', inGate('“Nobody was hurt”', `⟦“Nobody was hurt${' at all'.repeat(12)}”`)],
	],
	'prose that nests without end': [
		['markdown/too-deep', prose(`late.\n\n⟦${'>'.repeat(2000)} noon\n`)],
		['markdown/too-deep', prose(`late.\n\n⟦${'- '.repeat(2000)}noon\n`)],
		['markdown/too-deep', prose(`late.\n\n⟦${'*'.repeat(400)}noon${'*'.repeat(400)}\n`)],
		[
			'markdown/too-deep',
			prose(
				`late.\n\n${Array.from({ length: 1000 }, (_, i) => `${i === 20 ? '⟦' : ''}:::claim{#noon-${i} in=mayor-speech}`).join('\n')}\nnoon\n`,
			),
		],
	],
	'bytes that are no text': [
		['file/unreadable', bytes(guard, ['name: Caf', 0xe9, '\nkind: organisation\n'], [1, 10])],
		['file/unreadable', bytes(gate, ['---\ntitle: A', 0xff, '\n---\n'], [2, 9])],
		['file/unreadable', bytes(guard, [0xff, 0xfe, 'n', 0, 'a', 0], [1, 1])],
		['file/unreadable', bytes(log, ['type: report\ntitle: “A', 0xe2, 0x80], [2, 10])],
		['file/unreadable', bytes(claims, ['gate-shut:\n  kind: ', 0xc0, 0x80], [2, 9])],
	],
	'control characters': [
		['file/control-character', inGate('title: Who', 'title: ⟦\u0007Who')],
		['file/control-character', prose('at ⟦\u000b10:30')],
		['file/control-character', bytes(guard, ['n', 0, 'a', 0, 'm', 0, 'e', 0], [1, 2])],
	],
	'a copy without its original': [
		['field/invalid', { in: log, from: 'type: official-text', to: 'type: ⟦copy' }],
		['field/invalid', { in: log, from: 'title: Log', to: 'title: Log\nof: ⟦herald-report' }],
		['source/circular-copy', { in: log, from: 'type: official-text', to: 'type: copy\nof: ⟦guard-log' }],
	],
	'an answer to no question': [
		['field/invalid', { in: hurt, from: 'Was anyone hurt?', to: '⟦Somebody was hurt.' }],
		['point/stance-without-point', inClaims('  point: anyone-hurt\n  stance: denies', '  stance: ⟦denies')],
		['point/no-because', inClaims('  stance: denies\n  because: Nobody\n', '  stance: ⟦denies\n')],
	],
	'a relation that goes in a circle': [['relation/to-itself', inClaims('answers: nobody-hurt', 'answers: ⟦two-hurt')]],
	'a file name that no address can hold': [
		['file/bad-name', renamed(guard, 'speakers/Gate Guard.yaml')],
		['file/bad-name', added('speakers/índex.yaml')],
		['file/bad-name', added('speakers/index.yaml')],
	],
	'a file that nobody reads': [
		['file/unexpected', renamed(guard, 'speakers/guard.yml')],
		['file/unexpected', renamed('speakers', 'speaker')],
		['file/unexpected', renamed(claims, 'articles/gat.claims.yaml')],
	],
	'a link or a folder in the place of a file': [
		[
			'file/unexpected',
			{
				file: 'speakers/host.yaml',
				as: 'a link to /etc/hostname',
				make: ({ locate }) => symlinkSync('/etc/hostname', locate('speakers/host.yaml')),
			},
		],
		[
			'file/unexpected',
			{ file: 'speakers/more.yaml', as: 'a folder', make: ({ locate }) => mkdirSync(locate('speakers/more.yaml')) },
		],
	],
};

export const malformedInputs: MalformedInput[] = Object.entries(table).flatMap(([kind, inputs]) =>
	inputs.map(
		([code, slip]): MalformedInput => ({
			kind,
			code,
			file: `content/${'in' in slip ? slip.in : slip.file}`,
			typed: describe(slip),
			spoil: (project) => apply(slip, project),
		}),
	),
);

function apply(slip: Slip, project: SmallProject): Place | undefined {
	if ('make' in slip) {
		slip.make(project);
		return undefined;
	}
	if ('text' in slip && typeof slip.text !== 'string') {
		project.write(slip.file, slip.text);
		return slip.at;
	}
	const [file, marked] = 'in' in slip ? [slip.in, mark(slip, project)] : [slip.file, String(slip.text)];
	project.write(file, marked.replace(sign, ''));
	const before = marked.slice(0, marked.indexOf(sign)).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function mark({ in: file, from, to }: Extract<Slip, { in: string }>, project: SmallProject): string {
	const text = project.read(file);
	if (!text.includes(from) || !to.includes(sign)) throw new Error(`"${from}" → "${to}" can’t be made in ${file}.`);
	return text.replace(from, () => to);
}

function describe(slip: Slip): string {
	if ('as' in slip) return slip.as;
	return 'in' in slip ? slip.to : Buffer.from(slip.text).toString();
}

/**
 * Queries as readers make them, and what must be among the first three hits of its type. Ids of the real content: a claim's
 * within its article. Whoever changes the order of hits reads this table as the judgement of that change.
 */
import type { ListedWords } from '../../src/search/reader.ts';

export type Expected = `${'claims' | keyof ListedWords}: ${string}`;

export const relevanceTable: readonly (readonly [query: string, expected: Expected, ...more: Expected[]])[] = [
	// Names: the speaker, and what they said, in every spelling.
	['Lukashenko', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['lukashenka', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Łukaszenka', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Лукашэнка', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Лукашенко', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Loukachenko', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Tikhanovskaya', 'speakers: sviatlana-tsikhanouskaya', 'claims: dialogue-with-tsikhanouskaya'],
	['Ціханоўская', 'speakers: sviatlana-tsikhanouskaya', 'claims: influence-of-tsikhanouskaya'],
	['Blaszczak', 'speakers: mariusz-blaszczak', 'claims: soldiers-at-the-border'],
	['Błaszczak soldiers', 'claims: soldiers-at-the-border'],
	['Полянский', 'speakers: dmitry-polyansky', 'claims: questions'],
	['Polyanskiy help migrants', 'claims: help-on-the-way'],
	['Chupris road map', 'claims: road-map'],
	['Rybakov first step', 'claims: eu-first-step'],
	['Pujats', 'speakers: guntis-pujats', 'claims: special-means'],
	['Morawiecki', 'speakers: mateusz-morawiecki', 'claims: more-closures'],
	['Seimas', 'speakers: seimas', 'claims: lithuanian-emergency', 'events: seimas-vote-2021-11-09'],
	['Polish Border Guard', 'speakers: poland-border-guard', 'claims: attempts-since-august'],
	['Госпогранкомитет', 'speakers: belarus-border-committee', 'claims: growing-tension'],
	['president of Belarus', 'speakers: alexander-lukashenko'],

	// Beginnings, down to one letter.
	['Lukas', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Лука', 'speakers: alexander-lukashenko'],
	['sanct', 'claims: new-sanctions'],
	['s', 'speakers: vladimir-shapovalov'],
	['ł', 'speakers: alexander-lukashenko'],

	// Slips of the pen.
	['Lukashneko', 'speakers: alexander-lukashenko', 'claims: control-of-borders'],
	['Polyanksy', 'speakers: dmitry-polyansky', 'claims: questions'],
	['sanktions', 'claims: new-sanctions'],
	['readmision agreement', 'events: readmission-suspension-2021-06-28'],
	['Shapovlov shield', 'claims: shield-of-europe'],

	// Quotations: in our words, in theirs, in the outlet's.
	['"lives and wellbeing have been put in danger"', 'claims: lives-in-danger'],
	['orchestrated instrumentalisation of human beings', 'claims: people-as-instruments'],
	['organized use of people', 'claims: people-as-instruments'],
	['No, absolutely not', 'claims: help-on-the-way'],
	['a lot of questions', 'claims: questions'],
	['take the first step, to show some sound pragmatism', 'claims: eu-first-step'],
	['“military weapons”', 'claims: shots-overhead'],
	['public informational stuffing', 'claims: planted-stories'],
	['additional preferences and funds', 'claims: gains-from-the-crisis'],
	['terrible threat from the east', 'claims: threat-from-the-east'],

	// Figures, however they are written.
	['33.2 thousand', 'claims: attempts-since-august'],
	['33,200', 'claims: attempts-since-august'],
	['33200 attempts', 'claims: attempts-since-august'],
	['370 times', 'claims: ratio-to-2020'],
	['15,000 soldiers', 'claims: soldiers-at-the-border', 'events: poland-15000-soldiers-2021-11-10'],
	['15 thousand', 'claims: soldiers-at-the-border'],

	// Dates: what happened, and what was said.
	['8 November', 'events: kuznica-crowd-2021-11-08', 'claims: turn-of-8-november'],
	['2021-11-08', 'events: kuznica-crowd-2021-11-08', 'claims: turn-of-8-november'],
	['Nov 9, 2021', 'events: kuznica-closed-2021-11-09', 'claims: lithuanian-emergency'],
	['26 May 2021', 'claims: control-of-borders'],
	['June 2021', 'events: overflight-ban-2021-06-04'],
	['crisis of 2015', 'claims: europe-in-2015'],
	['asylum 2015', 'events: asylum-applications-2015'],

	// Places.
	['Kuznica', 'events: kuznica-crowd-2021-11-08', 'claims: kuznica-closure'],
	['Kuźnica', 'events: kuznica-closed-2021-11-09', 'claims: kuznica-closure'],
	['Bruzgi', 'events: kuznica-crowd-2021-11-08'],
	['Bialowieza', 'events: bialowieza-attempt-2021-11-11'],
	['New York', 'events: council-consultations-2021-11-11'],

	// Points, sources, words.
	['did soldiers fire shots', 'points: shots-at-the-border'],
	['who helped people on their way', 'points: help-to-reach-the-border'],
	['Poland closes border crossing', 'events: kuznica-closed-2021-11-09', 'sources: warsaw-point-23417'],
	['Nocna wizyta premiera Morawieckiego', 'sources: interia-5659449'],
	['Polen schloss Grenzübergang', 'sources: tiroler-tageszeitung-18447745'],
	['tear gas', 'claims: gas', 'sources: sputnik-tear-gas-2021-11-13'],
	['hybrid operation', 'claims: hybrid-operations'],
	['the', 'claims: regional-danger'],
	['what should the leaders do', 'claims: leaders-should-talk'],
	['barbed wire', 'claims: wire-fence'],

	// Pasted sentences and paragraphs.
	[
		'Belarusian authorities are using people: “It demonstrates how the Lukashenko regime has become a threat to regional stability”, the members of the Council said.',
		'claims: regime-and-stability',
	],
	[
		'The spokesman denied that neither Belarus nor Russia provide migrants with any assistance on the way to the border between Belarus and Poland, journalists in New York reported.',
		'claims: help-on-the-way',
	],
	[
		'According to the committee’s press service, Polish soldiers are using military weapons and shooting over their heads while refugees, among them women and children, stay at the fence for another night in the cold. The committee published a video of it on its channel and called on the other side to stop.',
		'claims: shots-overhead',
	],
	[
		'Poland and Lithuania are using the current situation to obtain additional preferences and funds from the EU, the permanent representative believes',
		'claims: gains-from-the-crisis',
	],
	[
		'Mr Shapovalov, who teaches politics, added that the European countries do not mean to recognise the power of the president as legitimate although they keep up their dialogue with the leader of the opposition',
		'claims: power-of-lukashenko',
	],
];

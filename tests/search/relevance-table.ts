/**
 * Queries as readers make them, and what must be among the first three hits of its type. Ids of the real content: a claim's
 * within its article. A name alone asks for no single claim, nor does a day: `by` says whose all three claims must be, `on` on which
 * day each was said or what it speaks of was. Whoever changes the order of hits reads this table as the judgement of that change.
 */
import type { ListedWords } from '../../src/search/reader.ts';

export type Expected = `${'claims' | 'by' | 'on' | keyof ListedWords}: ${string}`;

export const relevanceTable: readonly (readonly [query: string, expected: Expected, ...more: Expected[]])[] = [
	// Names: the speaker, and what they said, in every spelling.
	['Lukashenko', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['lukashenka', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Łukaszenka', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Лукашэнка', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Лукашенко', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Loukachenko', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Lukashenko control of borders', 'claims: control-of-borders'],
	['Łukaszenka gas', 'claims: gas-transit'],
	['Tikhanovskaya', 'speakers: sviatlana-tsikhanouskaya', 'claims: bluff-on-gas', 'claims: europe-and-tsikhanouskaya'],
	['Ціханоўская', 'speakers: sviatlana-tsikhanouskaya', 'claims: bluff-on-gas', 'claims: tsikhanouskayas-hands'],
	['Tsikhanouskaya influence', 'claims: influence-of-tsikhanouskaya'],
	['Tikhanovskaya dialogue', 'claims: dialogue-with-tsikhanouskaya'],
	['Blaszczak', 'speakers: mariusz-blaszczak', 'claims: soldiers-at-the-border'],
	['Błaszczak soldiers', 'claims: soldiers-at-the-border'],
	['Полянский', 'speakers: dmitry-polyansky', 'by: dmitry-polyansky'],
	['Polyansky questions', 'claims: questions'],
	['Polyanskiy help migrants', 'claims: help-on-the-way'],
	['Chupris road map', 'claims: road-map'],
	['Rybakov first step', 'claims: eu-first-step'],
	['Pujats', 'speakers: guntis-pujats', 'by: guntis-pujats'],
	['Pujats special means', 'claims: special-means'],
	['Morawiecki', 'speakers: mateusz-morawiecki', 'by: mateusz-morawiecki'],
	['Morawiecki closures', 'claims: more-closures'],
	['Seimas', 'speakers: seimas', 'by: seimas', 'events: seimas-vote-2021-11-09'],
	['Seimas emergency', 'claims: lithuanian-emergency', 'claims: vote-of-122-to-1', 'claims: extension-to-january'],
	['Polish Border Guard', 'speakers: poland-border-guard', 'by: poland-border-guard'],
	['Polish Border Guard attempts since August', 'claims: attempts-since-august'],
	['Госпогранкомитет', 'speakers: belarus-border-committee', 'by: belarus-border-committee'],
	['border committee tension', 'claims: growing-tension'],
	['president of Belarus', 'speakers: alexander-lukashenko'],

	// Beginnings, down to one letter.
	['Lukas', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Лука', 'speakers: alexander-lukashenko'],
	['sanct', 'claims: case-of-new-sanctions'],
	['s', 'speakers: vladimir-shapovalov'],
	['ł', 'speakers: alexander-lukashenko'],

	// Slips of the pen.
	['Lukashneko', 'speakers: alexander-lukashenko', 'by: alexander-lukashenko'],
	['Polyanksy', 'speakers: dmitry-polyansky', 'by: dmitry-polyansky'],
	['sanktions', 'claims: case-of-new-sanctions'],
	['new sanctions on Minsk', 'claims: new-sanctions'],
	['readmision agreement', 'events: readmission-suspension-2021-06-28'],
	['Shapovlov shield', 'claims: shield-of-europe'],

	// Quotations: in our words, in theirs, in the outlet's.
	['"lives and wellbeing have been put in danger"', 'claims: lives-in-danger'],
	['orchestrated instrumentalisation of human beings', 'claims: people-as-instruments'],
	['organized use of people', 'claims: people-as-instruments'],
	['No, absolutely not', 'claims: help-to-the-border'],
	['"No, absolutely not"', 'claims: help-to-the-border', 'claims: help-on-the-way'],
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
	['8 November', 'events: kuznica-crowd-2021-11-08', 'on: 2021-11-08'],
	['2021-11-08', 'events: kuznica-crowd-2021-11-08', 'on: 2021-11-08'],
	['Nov 9, 2021', 'events: kuznica-closed-2021-11-09', 'on: 2021-11-09'],
	['9 November Seimas', 'claims: lithuanian-emergency', 'claims: vote-of-122-to-1'],
	['26 May 2021', 'claims: control-of-borders'],
	['June 2021', 'events: overflight-ban-2021-06-04'],
	['crisis of 2015', 'claims: europe-in-2015'],
	['asylum 2015', 'events: asylum-applications-2015'],

	// Places.
	['Kuznica', 'events: kuznica-crowd-2021-11-08', 'claims: kuznica-closure'],
	['Kuźnica', 'events: kuznica-closed-2021-11-09', 'claims: kuznica-closure'],
	['Bruzgi', 'events: camp-emptied-2021-11-18', 'claims: move-to-the-centre', 'claims: camp-at-bruzgi'],
	['how many gathered between Bruzgi and Kuźnica', 'points: crowd-on-8-november'],
	['Bialowieza', 'events: bialowieza-attempt-2021-11-11'],
	['New York', 'events: council-consultations-2021-11-11'],

	// Points, sources, words.
	['did soldiers fire shots', 'points: shots-on-8-october', 'claims: shots-on-8-october'],
	['who helped people on their way', 'points: help-to-reach-the-border'],
	['Poland closes border crossing', 'events: kuznica-closed-2021-11-09', 'sources: warsaw-point-23417'],
	['Nocna wizyta premiera Morawieckiego', 'sources: interia-5659449'],
	['Polen schloss Grenzübergang', 'sources: tiroler-tageszeitung-18447745'],
	['tear gas', 'claims: gas-first', 'claims: gas-by-polish-forces', 'sources: sputnik-tear-gas-2021-11-13'],
	['gas against refugees', 'claims: gas'],
	['hybrid operation', 'claims: hybrid-operations'],
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

	// Nine more articles: names in several spellings and scripts, in full and as they are heard.
	[
		'Мэркель',
		'speakers: angela-merkel',
		'claims: length-of-the-first-call',
		'events: merkel-lukashenko-call-2021-11-15',
	],
	['Бачелет', 'speakers: michelle-bachelet', 'by: michelle-bachelet'],
	['Путин', 'speakers: vladimir-putin', 'by: vladimir-putin'],
	['Макей', 'speakers: vladimir-makei', 'by: vladimir-makei'],
	['Szczepańska', 'speakers: ewelina-szczepanska', 'by: ewelina-szczepanska'],
	['Cmilyte-Nielsen', 'speakers: viktorija-cmilyte-nielsen', 'claims: attacks-on-poland'],
	['von der Leyen blacklist', 'claims: blacklist'],
	['Putin Aeroflot', 'claims: aeroflot'],
	['Cham Wings', 'speakers: cham-wings', 'by: cham-wings', 'events: cham-wings-stop-2021-11-13'],
	['Makei senselessness of sanctions', 'claims: sense-of-sanctions'],

	// Their quotations.
	['between a rock and a hard place', 'claims: rock-and-hard-place'],
	['“a sordid game with human lives”', 'claims: game-with-lives'],
	['This is not a refugee crisis. It is a hybrid attack.', 'claims: no-refugee-crisis'],
	[
		'"a cynical instrumentalisation of migrants"',
		'claims: failure-of-the-pressure',
		'claims: cynical-instrumentalisation',
	],
	['masochist tendencies', 'claims: european-request'],
	['a flagrant violation of all international conventions', 'claims: flagrant-violation'],
	['turn off the gas', 'claims: gas-transit'],
	['freeze in the forests', 'claims: people-in-the-forests'],

	// Their figures, days and places.
	['17 people and 11 entities', 'claims: seventeen-and-eleven', 'events: fifth-package-2021-12-02'],
	['3,556', 'claims: return-by-december'],
	['€700,000', 'claims: eu-aid', 'events: eu-aid-2021-11-17'],
	['3.5 million euros', 'claims: money-for-returns'],
	['183 localities', 'claims: localities', 'events: poland-emergency-2021-09-02'],
	['21 deaths', 'claims: count-of-the-iom', 'claims: deaths-of-2021'],
	['30 June 2022', 'on: 2022-06-30', 'events: cjeu-judgment-2022-06-30'],
	['16 Nov 2021', 'on: 2021-11-16', 'events: kuznica-clash-2021-11-16'],
	['2.12.2021', 'on: 2021-12-02', 'events: fifth-package-2021-12-02'],
	['Czeremcha', 'claims: fence-at-czeremcha', 'events: czeremcha-fence-2021-11-13'],
	['Krāslava', 'claims: latvian-emergency'],
	['Szudzialowo', 'claims: three-journalists', 'events: journalists-detained-2021-09-28'],
	['Erbil', 'claims: first-flight', 'events: first-flight-to-iraq-2021-11-18'],

	// Slips, and what is asked in other words.
	['Borell', 'speakers: josep-borrell', 'by: josep-borrell'],
	['evacuaton flight', 'claims: flight-of-the-day'],
	['overflght ban', 'claims: ban-on-overflights', 'events: overflight-ban-2021-06-04'],
	['journalists detained', 'claims: three-journalists', 'events: journalists-detained-2021-09-28'],
	['water cannon', 'claims: water-cannon', 'events: kuznica-clash-2021-11-16'],

	// Pasted from elsewhere.
	[
		'Lukashenko said that his country had been putting a stop to drugs and migrants, and that Europe will now have to catch them itself.',
		'claims: drugs-and-migrants',
	],
	[
		'The UN human rights office said its team was not granted access to the restricted border area in Poland, and that Belarus did not accept a request to visit.',
		'claims: team-in-poland',
		'claims: visit-to-belarus',
	],
	[
		'The Grand Chamber of the European Court of Human Rights held a hearing on 12 February 2025 on the cases against Poland, Latvia and Lithuania.',
		'claims: hearing',
		'claims: three-cases',
	],

	// As a newsroom asks: a body by its short name, a state in another tongue, a figure or a date as it is written elsewhere.
	['Supreme Court journalists', 'speakers: poland-supreme-court', 'claims: convictions-quashed'],
	['Sąd Najwyższy', 'speakers: poland-supreme-court', 'by: poland-supreme-court'],
	['UNHCR statement', 'speakers: unhcr'],
	['HRW pushed back', 'speakers: human-rights-watch', 'claims: pushed-back'],
	['Фон дер Ляйен', 'speakers: ursula-von-der-leyen', 'by: ursula-von-der-leyen'],
	['Шимоните', 'speakers: ingrida-simonyte', 'claims: unused-instrument'],
	['Литва', 'speakers: lithuania'],
	['Weißrussland', 'speakers: belarus'],
	['Komisja Europejska', 'speakers: european-commission', 'by: european-commission'],
	['Cichanouskaja', 'speakers: sviatlana-tsikhanouskaya', 'claims: bluff-on-gas'],
	['Iraqi Airways', 'speakers: iraqi-airways', 'claims: return-by-november'],
	['Lukashenko Merkel', 'claims: length-of-the-first-call', 'events: merkel-lukashenko-call-2021-11-15'],
	['15 000 soldiers', 'claims: soldiers-at-the-border', 'events: poland-15000-soldiers-2021-11-10'],
	['33 200', 'claims: attempts-since-august'],
	['15 listopada 2021', 'on: 2021-11-15', 'events: merkel-lukashenko-call-2021-11-15'],
	['8 октября', 'events: shots-2021-10-08', 'on: 2021-10-08'],
	['8 лістапада 2021', 'on: 2021-11-08', 'events: kuznica-crowd-2021-11-08'],
	['lapkričio 9', 'events: kuznica-closed-2021-11-09'],
	['weaponisation of migrants', 'claims: weapon-of-war'],
	['instrumentaliz', 'claims: instrumentalisation'],
	['immigrati', 'claims: purpose-of-the-stop'],
	['red cross', 'claims: red-cross-share'],
	['women and children', 'claims: two-thousand', 'claims: another-night'],
	['deaths at the border', 'claims: deaths-of-recent-weeks', 'claims: deaths-by-november', 'claims: count-of-the-iom'],
	['first flight to Erbil', 'claims: first-flight', 'events: first-flight-to-iraq-2021-11-18'],
	['journalist access', 'claims: first-journalists'],
	['press ban', 'claims: press-and-freedoms'],
	['Kuźnica closed', 'claims: kuznica-closure', 'events: kuznica-closed-2021-11-09'],
	['stun grenades', 'claims: gas-cannon-grenades', 'events: kuznica-clash-2021-11-16'],
	['asylum applications Latvia', 'claims: asylum-applications', 'claims: no-applications'],
	['Belarus airlines', 'speakers: belarus', 'claims: blacklist'],
	['EU aid', 'claims: eu-aid', 'events: eu-aid-2021-11-17'],
	['Putin: we have nothing to do with it', 'claims: nothing-to-do-with-it'],
	['hybrid warfare', 'claims: hybrid-operations', 'claims: no-refugee-crisis'],

	// Reports of agencies, whose words are not ours.
	[
		'In Geneva, the UN rights office spokeswoman Liz Throssell told reporters that 21 people had died at the border since the beginning of the year',
		'claims: count-of-the-iom',
	],
	[
		'Merkel spoke with Lukashenko by phone for about 50 minutes on Monday, the Belarusian presidency said',
		'claims: length-of-the-first-call',
	],
	[
		'Lithuanian lawmakers voted to declare a state of emergency along the border with Belarus by 122 votes to 1',
		'claims: vote-of-122-to-1',
	],
	[
		'Turkey’s civil aviation authority said citizens of Iraq, Syria and Yemen would no longer be allowed to buy tickets to Belarus',
		'claims: no-tickets',
	],
	[
		'EU foreign ministers agreed to widen the sanctions criteria to target those who organise the trafficking of migrants',
		'claims: wider-criteria',
	],
	[
		'Polish border guards said on Friday that some 100 migrants had tried to break through the fence near Czeremcha overnight, helped by Belarusian soldiers using lasers',
		'claims: fence-at-czeremcha',
	],
	['Lukashenko threatens to cut off gas supplies to Europe', 'claims: gas-transit', 'claims: warmth-for-europe'],
];

/**
 * The codebook: for each field and each value what it means, how it is decided, what is decided on its border, and two examples. Rules
 * come from the registry; examples from the data itself, so that each can be followed to its page, or made up where the data has none.
 */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { shortenWords } from '../domain/words.ts';
import { dataFiles } from './data-files.ts';
import type { Field, Row, Rule } from './field.ts';

export interface CodebookFile {
	name: string;
	title: string;
	summary: string;
	fields: CodebookField[];
}

export interface CodebookField extends Omit<Rule, 'examples'> {
	key: string;
	meaning: string;
	examples: Example[];
	/** Path below the field (empty for the field itself), and its values. */
	values: { path: string; values: CodebookValue[] }[];
}

export interface CodebookValue extends Omit<Rule, 'examples'> {
	value: string;
	meaning: string;
	examples: Example[];
}

/** From the data, with the page on which it can be seen; without an address it is made up. */
export interface Example {
	text: string;
	/** What the text stands with. */
	of?: string;
	url?: string;
}

const wanted = 2;
/** Rows among which examples are looked for: of a large site all would take seconds. */
const rowsRead = 2000;
/** Longest text of an example, in characters. */
const textLength = 110;
const nameLength = 80;

export function writeCodebook(record: SiteRecord, addresses: Addresses): CodebookFile[] {
	return dataFiles.map((file) => {
		const rows = [...Iterator.from(file.rows(record, addresses)).take(rowsRead)];
		const name = (row: Row) => nameRow(row, record, addresses);
		return {
			name: file.name,
			title: file.title,
			summary: file.summary,
			fields: Object.entries(file.fields).map(([key, field]) => describeField(key, field, { rows, name })),
		};
	});
}

interface Rows {
	rows: readonly Row[];
	name: (row: Row) => Required<Pick<Example, 'of' | 'url'>> | undefined;
}

function describeField(key: string, field: Field, { rows, name }: Rows): CodebookField {
	const { meaning, rule, border } = field;
	const found = pickDistinct(
		rows.filter((row) => !isEmpty(row[key])),
		(row) => writeValue(row[key]),
	);
	const examples = found.map((row) => {
		const text = shortenWords(writeValue(row[key]), textLength);
		return { text, ...name(row) };
	});
	const values = Object.entries(field.values ?? {}).map(([path, of]) => ({
		path,
		values: Object.entries(of).map(([value, words]) => ({
			value,
			meaning: words.meaning,
			rule: words.rule,
			border: words.border,
			examples: addMadeUp(
				pickDistinct(
					rows.filter((row) => holds(row[key], path, value)),
					(row) => name(row)?.of ?? '',
				).flatMap((row) => {
					const named = name(row);
					return named ? { text: named.of, url: named.url } : [];
				}),
				words,
			),
		})),
	}));
	return { key, meaning, rule, border, examples: addMadeUp(examples, field), values };
}

function addMadeUp(found: readonly Example[], { examples = [] }: Pick<Rule, 'examples'>): Example[] {
	return [...found, ...examples.slice(0, wanted - found.length).map((text) => ({ text }))];
}

/** The first rows that differ in what `read` gives. */
function pickDistinct(rows: readonly Row[], read: (row: Row) => string): Row[] {
	const picked = new Map<string, Row>();
	for (const row of rows) {
		const text = read(row);
		if (text && !picked.has(text)) picked.set(text, row);
		if (picked.size === wanted) break;
	}
	return [...picked.values()];
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function holds(value: unknown, path: string, wantedValue: string): boolean {
	if (Array.isArray(value)) return value.some((item) => holds(item, path, wantedValue));
	return (path ? (value as Row | undefined)?.[path] : value) === wantedValue;
}

/** A value on one line: parts by name, lists with commas. */
function writeValue(value: unknown): string {
	if (isEmpty(value)) return '';
	if (Array.isArray(value)) return value.map(writeValue).join(', ');
	if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ');
	return Object.entries(value as Row)
		.filter(([, part]) => !isEmpty(part))
		.map(([key, part]) => `${key}: ${writeValue(part)}`)
		.join('; ');
}

/** What a row is about, in words, and its page. A relation is known by its first claim; an address by its claim. */
function nameRow(
	row: Row,
	record: SiteRecord,
	addresses: Addresses,
): Required<Pick<Example, 'of' | 'url'>> | undefined {
	const key = String(row['from'] ?? row['claim'] ?? row['id'] ?? '');
	const claim = record.claims.get(key);
	if (claim)
		return {
			of: shortenWords(claim.text.replace(/\s+/g, ' '), nameLength),
			url: addresses.claim(claim.article.slug, claim.id),
		};
	const named = record.statements.get(key);
	const words = named
		? [
				named.speakers
					.filter((speaker) => speaker['public-role'])
					.map(({ name }) => name)
					.join(', '),
				named.title,
				named.when,
			]
		: [row['question'] ?? row['name'] ?? row['title'] ?? row['text']];
	const of = words.filter(Boolean).join(', ');
	const url = row['url'];
	if (!of || typeof url !== 'string') return undefined;
	return { of: shortenWords(of, nameLength), url: url.slice(addresses.absolute('').length) };
}

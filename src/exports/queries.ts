/** Questions to the data with programs that many have: shown on the data page, and run in the tests where the program is installed. */

export interface Query {
	/** What it answers. */
	question: string;
	/** The program, as a reader knows it, and how it is called. */
	program: 'curl and jq' | 'Python' | 'DuckDB' | 'R';
	command: readonly [string, ...string[]];
	code: string;
}

/** One filter for each file, for `jq`. */
const filters: Readonly<Record<string, readonly [question: string, filter: string]>> = {
	claims: ['What is expected, and since when', '.[] | select(.kind == "prediction") | "\\(.said) \\(.text)"'],
	statements: ['Statements that one outlet alone reports', '.[] | select(.attestation == "one") | "\\(.said) \\(.id)"'],
	speakers: [
		'Who held which office',
		'.[] | .name as $name | .roles[]? | "\\($name): \\(.title), \\(.held // "undated")"',
	],
	sources: [
		'How many documents were read whole, in part or in a copy',
		'group_by(.seen)[] | "\\(.[0].seen) \\(length)"',
	],
	events: ['What happened, in the order of time', '.[] | "\\(.when) \\(.title)"'],
	points: ['How many claims bear on each question', '.[] | "\\(.claims | length) \\(.question)"'],
	relations: [
		'Claims that answer a question in opposite ways',
		'.[] | select(.relation == "otherwise") | "\\(.from) \\(.to)"',
	],
	articles: ['Articles with the number of their claims', '.[] | "\\(.published) \\(.claims | length) \\(.title)"'],
	corrections: ['What was put right', '.[] | "\\(.on) \\(.kind) \\(.text // "")"'],
	permalinks: ['What became of the addresses', 'group_by(.state)[] | "\\(.[0].state) \\(length)"'],
};

/** The question that stands with a file; `address` is that of its JSON. */
export function writeFileQuery(name: string, address: string): Query {
	const [question, filter] = filters[name] ?? ['All of it', '.'];
	return { question, program: 'curl and jq', command: ['sh', '-c'], code: `curl -s ${address} |\n  jq -r '${filter}'` };
}

/** Questions to more than one file; `locate` gives the address of a file of `/data/`, `annotations` that of an article's. */
export function listQueries(locate: (name: string) => string, annotations: string | undefined): Query[] {
	const words: Query[] = annotations
		? [
				{
					question: 'The words of every claim of an article, as they stand on its page',
					program: 'curl and jq',
					command: ['sh', '-c'],
					code: `curl -s ${annotations} |\n  jq -r '.first.items[].target | if type == "array" then .[] else . end | .selector[0].exact'`,
				},
			]
		: [];
	return [
		...words,
		{
			question: 'Speakers by the number of their statements',
			program: 'Python',
			command: ['python3', '-c'],
			code: `import csv, io, urllib.request

def read(address):
    text = urllib.request.urlopen(address).read().decode()
    for row in csv.DictReader(io.StringIO(text, newline='')):
        yield {key: cell[1:] if cell.startswith("'") else cell for key, cell in row.items()}

statements = {}
for claim in read('${locate('claims.csv')}'):
    for speaker in (claim['speakers'] or claim['speaker']).split('|'):
        statements.setdefault(speaker, set()).add(claim['statement'])
names = {row['id']: row['name'] for row in read('${locate('speakers.csv')}')}
for speaker, said in sorted(statements.items(), key=lambda item: -len(item[1])):
    print(len(said), names.get(speaker, 'private persons'))`,
		},
		{
			question: 'How we know, by who owns the publisher',
			program: 'DuckDB',
			command: ['duckdb', '-c'],
			code: `SELECT claims.attestation, sources."owner.kind" AS owner, count(*) AS claims
FROM '${locate('claims.csv')}' AS claims
LEFT JOIN '${locate('sources.csv')}' AS sources ON sources.id = claims."confirmed-by"
GROUP BY ALL ORDER BY ALL;`,
		},
		{
			question: 'What claims do, by how much of them is quoted',
			program: 'R',
			command: ['Rscript', '-e'],
			code: `claims <- read.csv("${locate('claims.csv')}", check.names = FALSE)
print(table(claims$kind, claims$form))`,
		},
	];
}

/**
 * `npm run new`: asks for what a new content file needs, or takes it from options, and writes a file that `npm run check`
 * accepts. Ends with 0 where it was written, with 1 where an answer was refused, with 2 where it was asked wrongly.
 */
import { createInterface } from 'node:readline/promises';
import {
	type Answers,
	checkAnswer,
	checkNewFile,
	describeQuestion,
	draftFile,
	findNewIdFault,
	type NewKind,
	newKinds,
	type Question,
	writeNewFile,
} from '../content/new-file.ts';
import { readContent } from '../content/read-content.ts';
import type { RecordInput } from '../domain/build-record.ts';
import { suggestId } from '../domain/id.ts';
import { findChoiceFault, readArguments } from './arguments.ts';

const kindNames = Object.keys(newKinds) as NewKind[];

const usage = `npm run new -- <kind> [id] [--<key> <value> …]

  kind  ${kindNames.join(', ')}
  id    name of the file, part of its address for ever: a-z, 0-9 and hyphens

In a terminal it asks for what is missing. With --help after a kind it lists the keys.`;

interface NewOptions {
	root?: string;
	log?: (text: string) => void;
	/** Puts a question to a person; absent where nobody is there to answer. Rejects when the person leaves. */
	ask?: ((question: string) => Promise<string>) | undefined;
}

/** Runs the command and gives the code with which to end. A file that is there already is never touched. */
export async function runNew(
	args: readonly string[],
	{ root = process.cwd(), log = console.log, ask }: NewOptions = {},
): Promise<number> {
	const [named] = args.filter((arg) => !arg.startsWith('-'));
	const kind = named ?? (args.length === 0 ? (await ask?.(`kind: ${kindNames.join(', ')}`))?.trim() : undefined);
	const kindFault = kind === undefined ? 'What is it to be?' : findChoiceFault('kind', kind, kindNames);
	if (!isKind(kind) || kindFault) {
		log(`${kindFault}\n\n${usage}`);
		return 2;
	}
	const questions: readonly Question[] = newKinds[kind].questions;
	const read = readArguments(args, {
		...Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' as const }])),
		help: { type: 'boolean', default: false },
	});
	if ('fault' in read) {
		log(`${read.fault}\n\n${listKeys(kind)}`);
		return 2;
	}
	const { help, ...given } = read.values;
	if (help) {
		log(listKeys(kind));
		return 0;
	}
	const { input } = await readContent(root);
	const interview = new Interview(kind, root, input, log, ask);
	const answers = await interview.answer(given as Answers);
	const id = answers && (await interview.name(read.positionals[1], answers));
	if (!answers || id === undefined) return 1;

	const file = draftFile(kind, id, answers);
	const problems = checkNewFile(kind, id, file, input);
	if (problems.length > 0) {
		for (const problem of problems) log(describeProblem(problem));
		log('Nothing was written.');
		return 1;
	}
	await writeNewFile(root, file);
	log(`Wrote ${file.file}.\n${newKinds[kind].next(id)}`);
	return 0;
}

/** Fills the gaps between what the options gave and what the file needs. */
class Interview {
	readonly #kind: NewKind;
	readonly #root: string;
	readonly #input: RecordInput;
	readonly #log: (text: string) => void;
	readonly #ask: NewOptions['ask'];

	constructor(kind: NewKind, root: string, input: RecordInput, log: (text: string) => void, ask: NewOptions['ask']) {
		this.#kind = kind;
		this.#root = root;
		this.#input = input;
		this.#log = log;
		this.#ask = ask;
	}

	/** All answers, or `undefined` after saying what is amiss. Who gives options is asked only for what can't be left out. */
	async answer(given: Answers): Promise<Answers | undefined> {
		const answers: Record<string, string> = { ...given };
		const isBrief = Object.keys(given).length > 0;
		const missing: string[] = [];
		let isRefused = false;
		for (const question of newKinds[this.#kind].questions as readonly Question[]) {
			const { name, required = false, when } = question;
			const value = answers[name];
			if (value !== undefined) {
				isRefused = !this.#accepts(question, value) || isRefused;
			} else if (when && !when(answers)) {
			} else if (this.#ask && (required || !isBrief)) {
				const answer = await this.#askUntilAccepted(question, this.#ask);
				if (answer) answers[name] = answer;
			} else if (required) missing.push(`--${name}`);
		}
		if (missing.length > 0) this.#log(`Missing ${missing.join(', ')}.\n\n${listKeys(this.#kind)}`);
		if (!isRefused && missing.length === 0) return answers;
		this.#log('Nothing was written.');
		return undefined;
	}

	/** The id, or `undefined` after saying why there is none. */
	async name(given: string | undefined, answers: Answers): Promise<string | undefined> {
		if (given !== undefined || !this.#ask) {
			const fault =
				given === undefined
					? `Missing id: npm run new -- ${this.#kind} <id> …`
					: findNewIdFault(this.#root, this.#kind, given);
			if (!fault) return given;
			this.#log(`${fault}\nNothing was written.`);
			return undefined;
		}
		const suggestion = suggestId(newKinds[this.#kind].suggest(answers));
		for (;;) {
			const answer = await this.#ask(`id: part of its address for ever.${suggestion && ` [${suggestion}]`}`);
			const id = answer.trim() || suggestion;
			const fault = findNewIdFault(this.#root, this.#kind, id);
			if (!fault) return id;
			this.#log(fault);
		}
	}

	async #askUntilAccepted(question: Question, ask: NonNullable<NewOptions['ask']>): Promise<string> {
		const { sentence, choices } = describeQuestion(this.#kind, question);
		const hint = choices ? ` (${choices.join(', ')})` : '';
		for (;;) {
			const prompt = `${question.name}: ${sentence}${hint}${question.required ? '' : ' [leave out]'}`;
			const answer = (await ask(prompt)).trim();
			if (answer === '' ? !question.required : this.#accepts(question, answer)) return answer;
		}
	}

	#accepts(question: Question, answer: string): boolean {
		const problems = checkAnswer(this.#kind, question, answer, this.#input);
		for (const problem of problems) this.#log(describeProblem(problem));
		return problems.length === 0;
	}
}

function isKind(name: string | undefined): name is NewKind {
	return name !== undefined && Object.hasOwn(newKinds, name);
}

function listKeys(kind: NewKind): string {
	const questions: readonly Question[] = newKinds[kind].questions;
	const lines = questions.map((question) => {
		const { sentence, choices } = describeQuestion(kind, question);
		const label = `--${question.name}`.padEnd(14);
		return `  ${label}${sentence}${choices ? ` (${choices.join(', ')})` : ''}${question.required ? ' Required.' : ''}`;
	});
	return [`npm run new -- ${kind} <id> …`, '', ...lines].join('\n');
}

function describeProblem({ message, fix }: { message: string; fix?: string }): string {
	return fix ? `${message}\n  fix: ${fix}` : message;
}

if (import.meta.main) {
	const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
	// Who closes the input at a question wants no file.
	lines?.once('close', () => {
		console.log('\nNothing was written.');
		process.exit(130);
	});
	process.exitCode = await runNew(process.argv.slice(2), { ask: lines && ((text) => lines.question(`${text}\n> `)) });
	lines?.removeAllListeners('close').close();
}

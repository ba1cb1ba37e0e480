/** Reads the arguments of a command; what it does not know is said in a sentence, with the nearest that it does. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { findNearest } from '../domain/nearest.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
	typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

/** The arguments, or what is wrong with them. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
	args: readonly string[],
	options: Options,
): Parsed<Options> | { fault: string } {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const [, unknown] = /^Unknown option '(-+[^']*)'/.exec((error as Error).message) ?? [];
		if (unknown === undefined) return { fault: `${(error as Error).message.split('\n')[0]}.`.replace(/\.\.$/, '.') };
		const known = Object.keys(options).map((name) => `--${name}`);
		const nearest = findNearest(unknown, known);
		const fix = nearest ? `write \`${nearest}\`` : `expected one of: ${known.join(', ')}`;
		return { fault: `Unexpected option \`${unknown}\`: ${fix}.` };
	}
}

/** Says why `value` is none of the `known` ones, or `undefined` where it is. */
export function findChoiceFault(name: string, value: string, known: readonly string[]): string | undefined {
	if (known.includes(value)) return undefined;
	const nearest = findNearest(value, known);
	const expected = known.map((choice) => `\`${choice}\``).join(', ');
	return `Unexpected ${name} \`${value}\`, expected one of ${expected}${nearest ? `: write \`${nearest}\`` : ''}.`;
}

/** Reads YAML strictly against a schema; what is amiss comes back as problems with line and column. */
import type { z } from 'zod';
import type { Finding, Problem } from '../domain/problem.ts';
import { findSchemaFaults } from './schema-faults.ts';
import { YamlDocument, type YamlText } from './yaml-document.ts';

/** The data, or `undefined` with at least one error. An empty file reads as an empty map. */
export function readYaml<Schema extends z.ZodType>(source: YamlText, schema: Schema): YamlReading<z.output<Schema>> {
	const document = new YamlDocument(source);
	if (document.problems.length > 0) return { data: undefined, problems: document.problems };
	const { data } = document;
	const result = schema.safeParse(data);
	if (result.success) return { data: result.data, problems: [] };
	const findings = findSchemaFaults(result.error, schema, data, source.file);
	const faulty = [...new Set(findings.map(({ at }) => String(at[0])))];
	return { data: undefined, problems: findings.map((finding) => locate(finding, document)), raw: data, faulty };
}

export interface YamlReading<Data> {
	/** Absent where there is an error. */
	data: Data | undefined;
	problems: Problem[];
	/** Where the YAML parsed and the schema refused it: what stands there, and the keys at its top with a fault. */
	raw?: unknown;
	faulty?: string[];
}

/** Gives findings the line and column of their key, by reading the text once more; findings are rare. */
export function locateFindings(findings: readonly Finding[], source: YamlText): Problem[] {
	const document = new YamlDocument(source);
	return findings.map((finding) => locate(finding, document));
}

/** Problems of a key itself, not of its value. */
const keyCodes: ReadonlySet<string> = new Set(['field/unknown', 'claim/no-mark']);

function locate({ at, ...finding }: Finding, document: YamlDocument): Problem {
	return { ...finding, ...document.locate(at, keyCodes.has(finding.code)) };
}

/** CITATION.cff: valid by its own standard, and of one mind with the data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataChanges, dataVersion } from '../src/exports/data-version.ts';
import { site } from '../src/site.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const citation = parse(read('../CITATION.cff'), { schema: 'core' }) as Record<string, unknown>;

test('it is as the Citation File Format 1.2.0 says', () => {
	const standard = JSON.parse(read('fixtures/standards/citation-1.2.0.json')) as object;
	const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(standard);
	expect(validate(citation) ? [] : validate.errors).toEqual([]);
});

test('it names the newest version, its day, the publisher and the licence', () => {
	expect(citation).toMatchObject({
		version: dataVersion,
		'date-released': dataChanges[0].on,
		authors: [{ name: site.publisher }],
		license: site.contentLicence.name.replaceAll(' ', '-'),
	});
});

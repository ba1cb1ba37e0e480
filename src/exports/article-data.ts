/** `/articles/<slug>.json`: an article with its claims and the statements that they come from, in the form of the data files. */
import type { Addresses } from '../domain/addresses.ts';
import type { Article, SiteRecord } from '../domain/record.ts';
import { writeArticle } from './articles.ts';
import { writeClaim } from './claims.ts';
import { dataVersion } from './data-version.ts';
import { describeRow, type JsonSchema } from './field.ts';
import { claimFields } from './fields/claim-fields.ts';
import { articleFields, statementFields } from './fields/record-fields.ts';
import { writeStatement } from './statements.ts';

/** What stands for one article. */
export function writeArticleData(article: Article, record: SiteRecord, addresses: Addresses, licence: string): string {
	const statements = new Set(article.claims.map(({ statement }) => statement));
	const data = {
		version: dataVersion,
		licence,
		article: writeArticle(article, addresses),
		claims: article.claims.map((claim) => writeClaim(claim, addresses, record)),
		statements: [...statements].map((statement) => writeStatement(statement, record, addresses)),
	};
	return `${JSON.stringify(data, null, 2)}\n`;
}

export function describeArticleData(addresses: Addresses): JsonSchema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: addresses.absolute(addresses.dataSchema('article')),
		title: 'An article',
		description: 'An article with its claims and the statements that they come from.',
		type: 'object',
		properties: {
			version: { type: 'string', description: 'Version of the data’s form.' },
			licence: { type: 'string', format: 'uri', description: 'Licence of our own words.' },
			article: describeRow(articleFields),
			claims: { type: 'array', items: describeRow(claimFields), description: 'Its claims, in the order of reading.' },
			statements: {
				type: 'array',
				items: describeRow(statementFields),
				description: 'The statements that they come from, in that order.',
			},
		},
		required: ['version', 'licence', 'article', 'claims', 'statements'],
		additionalProperties: false,
	} as JsonSchema;
}

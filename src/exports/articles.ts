/** The data’s articles: what each is about, what it rests on and who made it. */
import type { Addresses } from '../domain/addresses.ts';
import type { Article, SiteRecord } from '../domain/record.ts';
import type { Row } from './field.ts';
import type { articleFields } from './fields/record-fields.ts';
import { unlessEmpty } from './row.ts';

type ArticleRow = Row<typeof articleFields>;

/** Newest first. */
export function listArticleRows({ articles }: SiteRecord, addresses: Addresses): ArticleRow[] {
	return [...articles.values()].map((article) => writeArticle(article, addresses));
}

export function writeArticle(article: Article, addresses: Addresses): ArticleRow {
	const fields: ArticleRow = {
		id: article.slug,
		url: addresses.absolute(addresses.article(article.slug)),
		title: article.title,
		standfirst: article.standfirst,
		published: article.published,
		updated: article.updated,
		covers: article.covers?.edtf,
		topics: article.topics,
		analyses: article.document?.id,
		compared: unlessEmpty(article.sources),
		documents: article.documents.map(({ id }) => id),
		omits: unlessEmpty(article.omits),
		words: article.reading.words,
		minutes: article.readingMinutes,
		claims: article.claims.map(({ key }) => key),
		authors: unlessEmpty(article.authors),
		'annotated-by': unlessEmpty(article['annotated-by']),
		'made-with': unlessEmpty(article['made-with']),
		'checked-by': article['checked-by'],
	};
	return fields;
}

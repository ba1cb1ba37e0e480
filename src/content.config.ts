/** Astro's fixed place for collections; what they are stands in src/content. */
import { defineCollection } from 'astro:content';
import { createLoaders } from './content/loaders.ts';

const loaders = createLoaders();

export const collections = {
	articles: defineCollection({ loader: loaders.articles }),
	statements: defineCollection({ loader: loaders.statements }),
	speakers: defineCollection({ loader: loaders.speakers }),
	sources: defineCollection({ loader: loaders.sources }),
	events: defineCollection({ loader: loaders.events }),
	points: defineCollection({ loader: loaders.points }),
	topics: defineCollection({ loader: loaders.topics }),
};

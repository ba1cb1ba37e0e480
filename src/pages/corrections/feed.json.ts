import { serveCorrectionsFeed } from './_feed.ts';

export const GET = serveCorrectionsFeed('json');

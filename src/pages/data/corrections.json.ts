import { serveDataFile } from './_data-file.ts';

export const GET = serveDataFile('corrections.json');

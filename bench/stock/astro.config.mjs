import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';

export default defineConfig({
	markdown: { processor: unified({ remarkPlugins: [remarkDirective] }) },
});

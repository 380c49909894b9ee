import type { Plugin } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What every page needs before it can show anything. */
const START_MODULES = ['FlowBootstrap.js', 'generated-flow-imports.js', 'FlowClient.js'];

/** Lets the browser fetch the start's chunks at once; otherwise it finds each only in the one before. */
const preloadStart: Plugin = {
  name: 'preload-start',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
      const wanted = new Set<string>();
      const want = (file: string): void => {
        if (wanted.has(file)) return;
        wanted.add(file);
        chunks.find((chunk) => chunk.fileName === file)?.imports.forEach(want);
      };
      chunks
        .filter((chunk) => chunk.moduleIds.some((id) => START_MODULES.some((start) => id.includes(start))))
        .forEach((chunk) => want(chunk.fileName));
      return [...wanted]
        .filter((file) => !file.includes('indexhtml'))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
        }));
    },
  },
};

export default overrideVaadinConfig(() => ({ plugins: [preloadStart] }));

import type { Plugin } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What every page needs before it can show anything. */
const START_MODULES = ['FlowBootstrap.js', 'generated-flow-imports.js', 'FlowClient.js'];

/** The page that most people open first in the morning; it is not the first page, but is there as quickly. */
const DAILY = '/frontend/board/';

/** A chunk of a page that only binds others together, in characters: cheaper at once than asked for later. */
const SMALL = 4000;

const IDLE_MS = 3000;

/** A script that fetches files into the browser's cache when the page has long been there. */
function fetchWhenIdle(files: string[]): string {
  return `addEventListener('load', () => setTimeout(() => ${JSON.stringify(files)}.forEach((file) =>
    document.head.append(Object.assign(document.createElement('link'),
      { rel: 'prefetch', crossOrigin: '', href: file }))), ${IDLE_MS}))`;
}

/**
 * Lets the browser fetch the start's chunks at once; otherwise it finds each only in the one before. What opens later is
 * fetched when the line is idle.
 */
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
      chunks
        .filter((chunk) => chunk.moduleIds.some((id) => id.includes(DAILY)))
        .forEach((chunk) => want(chunk.fileName));
      const later = chunks
        .filter((chunk) => chunk.moduleIds.some((id) => id.includes('/flow/chunks/')))
        .filter((chunk) => !wanted.has(chunk.fileName));
      later.filter((chunk) => chunk.code.length < SMALL).forEach((chunk) => wanted.add(chunk.fileName));
      const idle = later.map((chunk) => chunk.fileName).filter((file) => !wanted.has(file));
      return [
        ...[...wanted]
          .filter((file) => !file.includes('indexhtml'))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
          })),
        { tag: 'script', injectTo: 'head' as const, children: fetchWhenIdle(idle) },
      ];
    },
  },
};

export default overrideVaadinConfig(() => ({ plugins: [preloadStart] }));

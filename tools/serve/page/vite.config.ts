// Builds the page into files of fixed names, which CMake lists and puts into
// the program (page_files.cc.in): an ETag tells browsers when one has changed,
// so no name needs a hash in it. The graph view and its library are a file of
// their own, fetched by whoever opens a graph.
import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rollupOptions: {
      output: {
        entryFileNames: 'page.js',
        chunkFileNames: '[name].js',
        assetFileNames: 'page[extname]',
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadLimit, packedAssets } from './vite.plugins.js';

/**
 * One build for every tier; no request leaves the origin. In development `PENSION_NODE_URL` names the node behind it.
 */
export default defineConfig({
  plugins: [react(), firstLoadLimit(350), packedAssets()],
  resolve: { conditions: ['pnet-source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'chrome90',
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'echarts', test: /node_modules[\\/](echarts|zrender)/ }],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': process.env['PENSION_NODE_URL'] ?? 'http://localhost:7000',
      '/openapi.json': process.env['PENSION_NODE_URL'] ?? 'http://localhost:7000',
    },
  },
});

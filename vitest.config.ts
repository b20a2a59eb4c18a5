import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { plainLetters } from './scripts/plain-letters.ts';

export default defineConfig({
  plugins: [WxtVitest(), plainLetters(), preact({ prefreshEnabled: false })],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
    restoreMocks: true,
    setupFiles: ['tests/unit/setup.ts'],
  },
});

import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './locale';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
afterEach(cleanup);

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/main/content-security-policy.ts';
import { windowOptions } from '#electron/main/window-options.ts';
import { productSources } from '../support/source-files.ts';
import { forbidden, forbiddenIn } from './forbidden-patterns.ts';

describe('the security policy', () => {
  it('finds no forbidden pattern in the product', () => {
    expect(productSources().flatMap(forbiddenIn)).toEqual([]);
  });

  it.each(forbidden.map(({ example, why }) => [example, why]))('catches %s, which %s', (example) => {
    expect(forbiddenIn({ path: 'electron/services/x.ts', text: `const x = 1;\n${example};\n` })).not.toEqual(
      [],
    );
  });

  it('opens windows sandboxed, isolated and without Node', () => {
    expect(windowOptions('/preload.cjs', true).webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
  });

  it('states the whole content security policy', () => {
    expect(contentSecurityPolicy('abc').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-abc'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });
});

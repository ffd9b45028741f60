import { explainNpmFailure } from '#electron/runtime/install/explain-npm-failure.mjs';
import { describe, expect, test } from 'vitest';

describe('explainNpmFailure', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /registry cannot be reached.*start again/],
    ['npm error code EAI_AGAIN', /registry cannot be reached/],
    ['npm error code EINTEGRITY', /npm cache clean/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EROFS', /read-only/],
    ['npm error code E403', /refused/],
  ])('says what to do about %j', (output, advice) => {
    const sentence = explainNpmFailure(output, 'the packages');
    expect(sentence).toMatch(/^npm could not install the packages: /);
    expect(sentence).toMatch(advice);
  });

  test('quotes the first error that is not known', () => {
    const output =
      'npm error code EUSAGE\nnpm error\nnpm error The lock file is of another kind.\nnpm error more';
    expect(explainNpmFailure(output, 'the packages')).toBe(
      'npm could not install the packages: The lock file is of another kind. Run "npm install" to see the whole message.',
    );
  });
});

import { explainNpmFailure } from '#electron/runtime/install/explain-npm-failure.mjs';
import { isUnreachable } from '#electron/runtime/install/is-unreachable.mjs';
import { describe, expect, test } from 'vitest';

describe('explainNpmFailure', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /registry cannot be reached.*start again/],
    ['npm error code EAI_AGAIN', /registry cannot be reached/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /cafile/],
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

describe('isUnreachable', () => {
  const attempt = (number: number) =>
    `npm http fetch GET http://localhost:9/zod attempt ${number} failed with ECONNREFUSED\n`;

  test('gives up after several failed attempts without an answer', () => {
    expect(isUnreachable(attempt(1) + attempt(2))).toBe(false);
    expect(isUnreachable(attempt(1) + attempt(2) + attempt(1))).toBe(true);
  });

  test('goes on when anything was answered, an error or from the cache included', () => {
    const failures = attempt(1) + attempt(2) + attempt(1);
    expect(
      isUnreachable(`npm http fetch GET 200 http://localhost:9/react 5ms (cache hit)\n${failures}`),
    ).toBe(false);
    expect(isUnreachable(`npm http fetch GET 404 http://localhost:9/react 5ms\n${failures}`)).toBe(false);
  });

  test('explains what is left of an npm that was stopped', () => {
    expect(explainNpmFailure(attempt(1), 'the packages')).toMatch(/registry cannot be reached/);
  });
});

import * as fc from 'fast-check';

/**
 * fast-check as the tests use it. A change is refused for what it changed: with every pull request, properties are tried on
 * the same draws. The long tier draws anew each time, and prints the seed of what fails.
 */
if (process.env['STOPLINE_FULL'] !== '1') fc.configureGlobal({ seed: 20251218 });

export { fc };

import { isHarmlessNoise } from '#electron/runtime/launch/is-harmless-noise.mjs';
import { expect, test } from 'vitest';

test.each([
  '[10793:1122/145948.448640:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket',
  '[10793:1122/145948.448640:ERROR:dbus/object_proxy.cc(590)] Failed to call method',
  '[15600:1122/145948.702100:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
])('a missing bus or graphics card is noise: %s', (line) => {
  expect(isHarmlessNoise(line)).toBe(true);
});

test.each([
  'The chart was not painted within a minute.',
  'Error: SQLITE_CORRUPT: database disk image is malformed',
  '[1:1122/1.2:FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.',
])('anything about the application is not: %s', (line) => {
  expect(isHarmlessNoise(line)).toBe(false);
});

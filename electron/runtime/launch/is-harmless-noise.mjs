/** What Chromium writes on machines without a session bus, a graphics card or a keyring; none of it matters. */
const HARMLESS = [
  /:ERROR:(bus|object_proxy)\.cc/,
  /:ERROR:dbus\/(bus|object_proxy)\.cc/,
  /Failed to connect to the bus/,
  /:(ERROR|WARNING):(gpu_process_host|viz_main_impl|command_buffer_proxy_impl|vaapi_wrapper|gl_display|angle_platform_impl)\.cc/,
  /libva error|dri3 extension|MESA-LOADER/i,
];

/**
 * Whether a line on Electron's stderr says nothing about the application.
 * @param {string} line
 */
export function isHarmlessNoise(line) {
  return HARMLESS.some((pattern) => pattern.test(line));
}

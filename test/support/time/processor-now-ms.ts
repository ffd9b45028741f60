/** For how long this thread has kept a processor busy, in milliseconds: what else the machine does adds to every other clock. */
export function processorNowMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

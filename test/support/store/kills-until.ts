/**
 * Numbers so many kills, and goes on, ten times as often at most, while they have not yet met with what a test of kills is
 * about: at what step a process dies is a matter of chance and of the machine.
 */
export function* killsUntil(kills: number, hasMet: () => boolean): Generator<number, void> {
  for (let kill = 0; kill < kills || (!hasMet() && kill < 10 * kills); kill += 1) yield kill;
}

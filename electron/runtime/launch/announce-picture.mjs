import { existsSync } from 'node:fs';
import { say } from '../say.mjs';

/**
 * Says where the picture of the first window is, as soon as the application has saved it.
 * @param {string} picture
 * @returns {() => void} stops waiting for it; says so if it has come meanwhile
 */
export function announcePicture(picture) {
  const announce = () => {
    if (!existsSync(picture)) return;
    clearInterval(timer);
    if (!told)
      say(`there is no display: Stopline runs on a virtual one; its first window is pictured in ${picture}`);
    told = true;
  };
  let told = false;
  const timer = setInterval(announce, 250);
  return () => {
    announce();
    clearInterval(timer);
  };
}

import { app, Menu } from 'electron';
import { declareAppScheme } from './app-protocol.ts';
import { readSwitches } from './command-line-switches.ts';
import { keepProfileApart } from './profile.ts';
import { runApp } from './run-app.ts';

const switches = readSwitches(process.argv.slice(1));

declareAppScheme();
// Electron would build a menu of its own at the start; ours comes with the services.
Menu.setApplicationMenu(null);
// Root on Linux can only run without it, and must ask so; the two together end every helper process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
keepProfileApart(switches);
if (app.requestSingleInstanceLock()) void runApp(switches);
else {
  // The first instance gets our arguments and comes to the front.
  console.error('Stopline is already open; its window was brought to the front.');
  app.quit();
}

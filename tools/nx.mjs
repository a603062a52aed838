/** Nx without its daemon and without asking: `node tools/nx.mjs run-many -t lint`. */
import { runBin } from './prepare.mjs';

process.exit(runBin('nx/bin/nx.js', process.argv.slice(2)).status ?? 1);

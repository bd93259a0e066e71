import { runPaved } from './runPaved';
import { processTerminal } from './Terminal';

// A reader such as `head` may have seen enough before everything is written.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
    throw error;
  }
  process.exit();
});

// Set rather than exit, so that everything written still gets out.
void runPaved(process.argv.slice(2), processTerminal).then(exitCode => {
  process.exitCode = exitCode;
});

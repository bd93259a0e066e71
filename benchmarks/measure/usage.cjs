// Loaded into a measured process by `--require`: tells what it took. The system
// counts that itself, so nothing slows the process down.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    process.env.PAVED_USAGE_FILE,
    JSON.stringify({ maxRSS, microseconds: userCPUTime + systemCPUTime }),
  );
});

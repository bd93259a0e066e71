// Backstage, too, talks to the process that started it, where it finds one: it
// takes that for its own tool.
const send = process.send.bind(process);
process.send = undefined;

export { send as tellParent };

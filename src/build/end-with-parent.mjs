// Loaded into a process that another one started, with a channel between them: ends when the other one does, unless the
// program itself sees to that.
process.on("disconnect", () => {
  if (process.listenerCount("disconnect") === 1) process.exit(1);
});
process.channel?.unref();

/** A folder that may not be read or written as asked. The message says which, why and what to do; nothing was changed. */
export class FolderError extends Error {
  override name = "FolderError";
}

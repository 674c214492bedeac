/** Offers bytes as a download of the browser that shows the pane. */
export function saveFile(fileName: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes only after it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

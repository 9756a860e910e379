/** Whether all of a text is printable ASCII, so that nothing has to be asked of Unicode's tables, which take long to load. */
export function isPrintableAscii(text: string): boolean {
  return !/[^ -~]/.test(text)
}

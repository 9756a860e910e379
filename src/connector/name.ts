/** How the service tells names apart. */

/** A display name without what the service ignores when it derives an identifier from it: case and spaces. */
export function foldName(name: string): string {
  return name.replaceAll(' ', '').toLowerCase()
}

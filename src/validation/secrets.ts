/** The thorough search for literal secrets, with the patterns of secretlint; loaded only where a file may hold one. */
import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'

export interface FoundSecret {
  readonly message: string
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
}

/** Every literal secret in a text. Messages name the kind and never repeat the value. */
export async function findSecrets(file: string, text: string): Promise<readonly FoundSecret[]> {
  const { messages } = await lintSource({
    source: { filePath: file, content: text, ext: '', contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      noPhysicFilePath: true,
    },
  })
  return messages.map(({ messageId, range }) => ({
    message: `This looks like a literal secret (${kindOf(messageId)}): take it out of the file and revoke it, as it stays in the history. People enter their credentials when they connect.`,
    offset: range[0],
  }))
}

/** `GITHUB_TOKEN` and `PrivateKey` as words. */
function kindOf(messageId: string): string {
  return messageId
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .toLowerCase()
}

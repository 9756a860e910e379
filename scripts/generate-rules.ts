/** docs/rules.md, from the rules themselves. */
import { FILE_RULES, type ExampleFile } from '../src/validation/file-rules.ts'
import type { JsonObject } from '../src/connector/json.ts'
import { RULE_DOCS } from '../src/validation/rule-docs.ts'
import type { RuleIdentity, RuleText } from '../src/validation/rule.ts'

interface Section {
  readonly rule: RuleIdentity & RuleText
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** The text of docs/rules.md. */
export function generateRules(): string {
  const files = FILE_RULES.map((rule) => section(rule, rule.bad?.map(ofFile), rule.good?.map(ofFile)))
  const meaning = RULE_DOCS.map(({ rule, bad, good, ...text }) =>
    section({ ...rule, ...text }, bad.map(ofPatch), good.map(ofPatch)),
  )
  return `<!-- Generated from src/validation by \`npm run generate\`. -->

# Rules

Every finding names its rule. Errors end the run before anything is sent; warnings do so only with
\`fail-on-warnings: true\`.

- Files and format: ${files.map(link).join(', ')}
- Meaning: ${meaning.map(link).join(', ')}

## Files and format

${files.map(render).join('\n')}
## Meaning

The examples show only the keys that matter; the others are as in any connector.

${meaning.map(render).join('\n')}`
}

function section(rule: Section['rule'], bad: readonly string[] = [], good: readonly string[] = []): Section {
  return { rule, bad, good }
}

function link({ rule }: Section): string {
  return `[${rule.id}](#${rule.id})`
}

function render({ rule, bad, good }: Section): string {
  const examples = [
    ...(bad.length > 0 ? ['Bad:', ...bad] : []),
    ...(good.length > 0 ? ['Good:', ...good] : []),
  ]
  return (
    [`### ${rule.id}`, `**${rule.title}** (${rule.severity}). ${rule.why}`, ...examples, '']
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function ofPatch(patch: JsonObject): string {
  return fence('json', JSON.stringify(patch, null, 2))
}

function ofFile({ file, text }: ExampleFile): string {
  return `\`${file}\`:\n\n${fence(/\.(\w+)$/.exec(file)?.[1] ?? '', text.trimEnd())}`
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

/** Small changes to a schema or to code, each of which a test should notice. */
import ts from 'typescript'
import { ANNOTATIONS } from './schema-annotations.ts'

export interface Mutant {
  /** What was changed, for people. */
  readonly name: string
  readonly text: string
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What only people read, and what other keywords imply. */
const WITHOUT_EFFECT = new Set([...ANNOTATIONS, '$schema', '$defs', 'discriminator'])

/** The schema without one keyword, one property, or one entry of a list of keywords. */
export function mutateSchema(text: string): Mutant[] {
  const schema = JSON.parse(text) as Json
  const mutants: Mutant[] = []

  const visit = (node: Json, path: string, areNames: boolean): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) {
        node.splice(index, 1)
        if (node.length > 0) add(`${path}[${index}] (${JSON.stringify(item).slice(0, 40)})`)
        node.splice(index, 0, item)
        visit(item, `${path}[${index}]`, false)
      }
      return
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      const isDefinitions = key === '$defs' && !areNames
      if (!areNames && WITHOUT_EFFECT.has(key) && !isDefinitions) continue
      if (!isDefinitions) {
        const entries = Object.entries(node)
        for (const name of Object.keys(node)) Reflect.deleteProperty(node, name)
        Object.assign(node, Object.fromEntries(entries.filter(([name]) => name !== key)))
        add(`${path}/${key}`)
        for (const name of Object.keys(node)) Reflect.deleteProperty(node, name)
        Object.assign(node, Object.fromEntries(entries))
      }
      if (key !== '$ref' && key !== 'const')
        visit(value, `${path}/${key}`, !areNames && (key === 'properties' || isDefinitions))
    }
  }
  const add = (name: string) => mutants.push({ name: `without ${name}`, text: JSON.stringify(schema) })

  visit(schema, '', false)
  return mutants
}

const OPPOSITES: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.GreaterThanToken]: '<=',
  [ts.SyntaxKind.LessThanToken]: '>=',
}

/** Docs and messages have tests of their own. */
const TEXTS = new Set(['id', 'title', 'why', 'bad', 'good', 'message', 'part', 'restsOn'])

/** Code with one condition forced or turned round, one report or rule left out. */
export function mutateCode(text: string): Mutant[] {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true)
  const mutants: Mutant[] = []
  const replace = (node: ts.Node, replacement: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    const shown = node.getText().replaceAll(/\s+/g, ' ').slice(0, 60)
    mutants.push({
      name: `line ${line + 1}: ${shown} => ${replacement || '(nothing)'}`,
      text: text.slice(0, node.getStart()) + replacement + text.slice(node.getEnd()),
    })
  }

  const drop = (item: ts.Node, next: ts.Node | undefined) => {
    const end = next?.getStart() ?? item.getEnd()
    mutants.push({
      name: `without ${item.getText()}`,
      text: text.slice(0, item.getStart()) + text.slice(end),
    })
  }

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node) && TEXTS.has(node.name.getText())) return
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition
      replace(condition, 'true')
      replace(condition, 'false')
    }
    if (ts.isBinaryExpression(node)) {
      const opposite = OPPOSITES[node.operatorToken.kind]
      if (opposite !== undefined) replace(node.operatorToken, opposite)
    }
    if (ts.isExpressionStatement(node) && /^(report|faults\.push)\(/.test(node.getText())) replace(node, ';')
    if (ts.isArrayLiteralExpression(node) && isListOfValues(node))
      node.elements.forEach((item, index) => drop(item, node.elements[index + 1]))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return mutants
}

/** A table of names, numbers or rules, and no path of a finding. */
function isListOfValues({ elements, parent }: ts.ArrayLiteralExpression): boolean {
  const isTable =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isAsExpression(parent)
  return isTable && elements.every((item) => ts.isStringLiteral(item) || ts.isIdentifier(item))
}

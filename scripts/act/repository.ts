/** A user's repository in a scratch folder, and the events that its history makes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ActEvent } from './act.ts'

const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']

export class Repository {
  readonly folder: string

  /** @param folder an empty folder */
  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    this.#git('init', '--quiet', '--initial-branch', 'main')
    this.#git('remote', 'add', 'origin', 'https://github.com/acme/connectors.git')
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  commit(message: string): void {
    this.#git('add', '--all')
    this.#git('commit', '--quiet', '--message', message)
  }

  /** Goes to a branch, which begins where the checkout is if it is new. */
  branch(name: string): void {
    this.#git('checkout', '--quiet', '-B', name)
  }

  /** The event of a pull request from the branch that is checked out, with its merge commit checked out. */
  pullRequest(number: number, branch: string): ActEvent {
    const [base, head] = [this.#git('rev-parse', 'main'), this.#git('rev-parse', branch)]
    this.#git('checkout', '--quiet', '--detach', 'main')
    this.#git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, branch)
    const pull = { number, base: { ref: 'main', sha: base }, head: { ref: branch, sha: head } }
    return { name: 'pull_request', payload: { action: 'synchronize', number, pull_request: pull } }
  }

  backTo(branch: string): void {
    this.#git('checkout', '--quiet', branch)
  }

  /** Merges into main and gives the event of that push. */
  merge(branch: string): ActEvent {
    this.#git('checkout', '--quiet', 'main')
    this.#git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch)
    return this.push()
  }

  /** The event of a push to main. */
  push(): ActEvent {
    return { name: 'push', payload: { ref: 'refs/heads/main' }, ref: 'refs/heads/main' }
  }

  /** Tags the checkout and gives the event of that push. */
  release(tag: string): ActEvent {
    this.#git('tag', tag)
    return { name: 'push', payload: { ref: `refs/tags/${tag}` }, ref: `refs/tags/${tag}` }
  }

  #git(...args: string[]): string {
    const output = execFileSync('git', [...IDENTITY, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1' },
    })
    return output.trim()
  }
}

/** The event of "Run workflow". */
export function dispatch(command: string, environment: string): ActEvent {
  return { name: 'workflow_dispatch', payload: { inputs: { command, environment } }, ref: 'refs/heads/main' }
}

// The gateway's public API, as the demonstration uses it.
import { setTimeout as sleep } from 'node:timers/promises'

/** An answer other than 2xx; `problem` is its RFC 9457 document, as far as there is one. */
export class Refused extends Error {
  constructor(status, method, path, problem) {
    super(`${method} ${path} answered ${status}: ${problem.detail ?? problem.title ?? ''} ${list(problem.violations)}`.trim())
    this.status = status
    this.problem = problem
  }
}

const none = () => undefined
const onlyConflict = (refused) => (refused.status === 409 ? refused : Promise.reject(refused))
const list = (violations) => (violations?.length ? JSON.stringify(violations.slice(0, 5)) : '')
const passing = new Set([429, 502, 503, 504])

/** What a caller with these tokens (or none) can do below /api/v1 of a gateway. */
export class Api {
  constructor(base, tokens) {
    this.base = base
    this.#take(tokens)
  }

  #refreshToken
  #renewal

  #take(tokens) {
    this.headers = tokens ? { authorization: `Bearer ${tokens.accessToken}` } : {}
    this.#refreshToken = tokens?.refreshToken
  }

  /** Signs in; the answer is an Api of that account. */
  async as({ name, password }) {
    return new Api(this.base, await this.post('/tokens', { account: name, password }))
  }

  /** Makes an account, as an administrator, and chooses its password in the place of its owner; may be repeated. */
  async join(account) {
    const temporary = `first-${account.password}`
    const exists = await this.post('/accounts', { ...account, password: temporary }).then(none, onlyConflict)
    const change = { account: account.name, password: temporary, newPassword: account.password }
    await new Api(this.base).post('/passwords', change).catch((refused) => Promise.reject(exists ?? refused))
  }

  get(path, query = {}) {
    return this.send('GET', `${path}?${new URLSearchParams(query)}`)
  }

  post(path, body = undefined) {
    return this.send('POST', path, body)
  }

  /** Replaces what the caller saw with this ETag. */
  put(path, body, etag) {
    return this.send('PUT', path, body, { 'if-match': etag })
  }

  /** Sends a file as it is. */
  upload(path, query, type, bytes) {
    return this.send('POST', `${path}?${new URLSearchParams(query)}`, bytes, { 'content-type': type })
  }

  /** Every item of a paged list. */
  async all(path, query = {}) {
    const items = []
    for (let page = 0; ; page++) {
      const answer = await this.get(path, { ...query, page, size: 100 })
      items.push(...answer.items)
      if (answer.items.length === 0 || items.length >= answer.total) return items
    }
  }

  /** Takes the next tokens, once for all requests that wait for them: a refresh token works only once. */
  #renew() {
    this.#renewal ??= new Api(this.base)
      .post('/tokens/renewal', { refreshToken: this.#refreshToken })
      .then((tokens) => this.#take(tokens))
      .finally(() => (this.#renewal = undefined))
    return this.#renewal
  }

  /** A service that is busy or just restarting is asked again, for about half a minute. */
  async send(method, path, body, more = {}) {
    let renewed = false
    for (let pause = 250; ; pause *= 2) {
      const answer = await this.once(method, path, body, more).catch((broken) => ({ status: 503, broken }))
      if (answer.status < 300) return answer.body
      if (answer.status === 401 && this.#refreshToken && !renewed) {
        renewed = true
        await this.#renew()
        continue
      }
      if (!passing.has(answer.status) || pause > 16000) {
        throw answer.broken ?? new Refused(answer.status, method, path, answer.body ?? {})
      }
      await sleep(pause)
    }
  }

  async once(method, path, body, more) {
    const headers = { ...this.headers, accept: 'application/json, application/problem+json' }
    const isFile = body instanceof Uint8Array
    if (body !== undefined && !isFile) headers['content-type'] = 'application/json'
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: { ...headers, ...more },
      body: body === undefined || isFile ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    const text = await response.text()
    return { status: response.status, body: text ? parsed(text) : undefined }
  }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return { detail: text.slice(0, 200) }
  }
}

/** Runs the tasks, at most `many` of them at a time. */
export async function together(many, tasks) {
  const left = tasks.values()
  const worker = async () => {
    for (const task of left) await task()
  }
  await Promise.all(Array.from({ length: many }, worker))
}

// What it costs at the least to find that nothing has to be done: read and parse the files and the pages of the listing,
// and compare each file with its connector. Takes the folder, the environment's URL, client id and client secret.
import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import { text } from 'node:stream/consumers'
import { URLSearchParams } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

const [folder, url, id, secret] = process.argv.slice(2)
const agent = new http.Agent({ keepAlive: true })
const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))

const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret })
const type = { 'content-type': 'application/x-www-form-urlencoded' }
const { access_token: token } = await send('POST', '/oauth/token', type, form.toString())

const live = new Map()
for (let page = ''; ;) {
  const query = new URLSearchParams({ 'filter.provider_type': 'CUSTOM', page_size: 1000, page_token: page })
  const answer = await send('GET', `/api/v1/providers?${query}`, { authorization: `Bearer ${token}` })
  for (const provider of answer.providers) live.set(provider.display_name, provider)
  page = answer.next_page_token
  if (!page) break
}

const changed = files.filter((file) => {
  const connector = live.get(file.display_name)
  return Object.keys(file).some((key) => !isDeepStrictEqual(file[key], connector?.[key]))
})
agent.destroy()
process.exitCode = changed.length === 0 ? 0 : 1

function send(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, { method, headers, agent }, (response) => {
      text(response).then((answer) => resolve(JSON.parse(answer)), reject)
    })
    request.on('error', reject).end(body)
  })
}

/** Every rule over one connector, in the order in which docs/rules.md explains them. */
import type { Rule } from './rule.ts'
import { basicPassword } from './rules/basic-password.ts'
import { credentialField } from './rules/credential-field.ts'
import { mcpAllOrNone } from './rules/mcp-all-or-none.ts'
import { mutationCredential } from './rules/mutation-credential.ts'
import { oauthEndpoint } from './rules/oauth-endpoint.ts'
import { placeholderField } from './rules/placeholder-field.ts'
import { placeholderSyntax } from './rules/placeholder-syntax.ts'
import { privateAddress } from './rules/private-address.ts'
import { proxyUrl } from './rules/proxy-url.ts'
import { reservedMetadata } from './rules/reserved-metadata.ts'
import { secretDefault } from './rules/secret-default.ts'
import { secretInputType } from './rules/secret-input-type.ts'
import { singleAuthPattern } from './rules/single-auth-pattern.ts'
import { uniqueFieldNames } from './rules/unique-field-names.ts'
import { uniqueScopes } from './rules/unique-scopes.ts'
import { unusedPathParam } from './rules/unused-path-param.ts'

export const RULES: readonly Rule[] = [
  proxyUrl,
  privateAddress,
  placeholderSyntax,
  placeholderField,
  unusedPathParam,
  singleAuthPattern,
  mcpAllOrNone,
  credentialField,
  basicPassword,
  secretInputType,
  uniqueFieldNames,
  mutationCredential,
  secretDefault,
  oauthEndpoint,
  uniqueScopes,
  reservedMetadata,
]

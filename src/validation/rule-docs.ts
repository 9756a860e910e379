/** What docs/rules.md says about the rules over one connector, in its order. No run needs it, so the bundle leaves it out. */
import type { RuleDocs } from './rule.ts'
import { basicPasswordDocs } from './rules/basic-password.ts'
import { credentialFieldDocs } from './rules/credential-field.ts'
import { mcpAllOrNoneDocs } from './rules/mcp-all-or-none.ts'
import { mutationCredentialDocs } from './rules/mutation-credential.ts'
import { oauthEndpointDocs } from './rules/oauth-endpoint.ts'
import { placeholderFieldDocs } from './rules/placeholder-field.ts'
import { placeholderSyntaxDocs } from './rules/placeholder-syntax.ts'
import { privateAddressDocs } from './rules/private-address.ts'
import { proxyUrlDocs } from './rules/proxy-url.ts'
import { reservedMetadataDocs } from './rules/reserved-metadata.ts'
import { secretDefaultDocs } from './rules/secret-default.ts'
import { secretInputTypeDocs } from './rules/secret-input-type.ts'
import { singleAuthPatternDocs } from './rules/single-auth-pattern.ts'
import { uniqueFieldNamesDocs } from './rules/unique-field-names.ts'
import { uniqueScopesDocs } from './rules/unique-scopes.ts'
import { unusedPathParamDocs } from './rules/unused-path-param.ts'

export const RULE_DOCS: readonly RuleDocs[] = [
  proxyUrlDocs,
  privateAddressDocs,
  placeholderSyntaxDocs,
  placeholderFieldDocs,
  unusedPathParamDocs,
  singleAuthPatternDocs,
  mcpAllOrNoneDocs,
  credentialFieldDocs,
  basicPasswordDocs,
  secretInputTypeDocs,
  uniqueFieldNamesDocs,
  mutationCredentialDocs,
  secretDefaultDocs,
  oauthEndpointDocs,
  uniqueScopesDocs,
  reservedMetadataDocs,
]

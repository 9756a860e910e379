/** Generated from schema/connector.schema.json. */

/** One way to authenticate. `type` decides which other keys there are. */
export type AuthPattern = OAuthPattern | BasicPattern | BearerPattern | APIKeyPattern | NoAuthPattern

/** One Scalekit custom connector: the body of the create and update requests, as JSON or YAML, one connector a file. */
export interface ConnectorFile {
  /** Where editors find this schema. Never sent. */
  $schema?: string
  /** The name, or names, that this connector had before. A live connector of such a name is updated under its identifier, and no second one is created. Never sent. */
  renamed_from?: string[] | string
  /** The connector's name, and its identity: the live connector of exactly this name is the one that is updated. ASCII letters, digits and spaces, at most 200. */
  display_name: string
  /** What the connector connects to, in a sentence. */
  description?: string
  /**
   * The ways to authenticate that the connector offers. One entry: clients support only one today.
   *
   * @minItems 1
   */
  auth_patterns: AuthPattern[]
  /** Base URL of the upstream API or MCP server. May hold placeholders: {{domain}} and {{version}} take the field of that name, {{other}} a field with is_path_param set to true. */
  proxy_url: string
  /** Always true: tools are called through the proxy. */
  proxy_enabled: true
  /** URL of the icon; a square SVG of 800 by 800 renders best. An empty text clears it. */
  icon_src?: string
  /** At most 20 pairs of texts of your own. Keys have 3 to 25 characters, values 1 to 256. An empty object clears them. */
  metadata?: {
    [k: string]: string
  }
}
/** The user authorises in the browser, and tokens are exchanged. */
export interface OAuthPattern {
  /** OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server. */
  type: 'OAUTH'
  /** What people see for this option. */
  display_name: string
  /** A sentence that explains this way to authenticate. */
  description?: string
  /** True where the upstream is an MCP server, on every pattern; left out otherwise. */
  is_mcp?: boolean
  /**
   * No static credentials are collected for this type
   *
   * @maxItems 0
   */
  fields?: never[]
  /** Values that belong to a connected account, such as the path parameters of proxy_url. */
  account_fields?: Field[]
  oauth_config: MCPOAuthConfig | OAuthConfig
  /** The header that carries the credential, where the upstream does not use Authorization. */
  auth_header_key_override?: string
}
/** One input that people fill in. */
export interface Field {
  /** The name under which the value is stored: a credential, `domain`, `version`, or the name of a placeholder in proxy_url. */
  field_name: string
  /** The caption that people see. */
  label: string
  /** `password` hides what is typed: for everything secret. `text` and `select` show it. */
  input_type: 'text' | 'password' | 'select'
  /** Help below the input, such as where to find the value. */
  hint?: string
  /** Whether people must fill it in. */
  required?: boolean
  /** True where the value fills the placeholder of this name in proxy_url. */
  is_path_param?: boolean
}
/** Exactly {"pkce_enabled": true}: the MCP server registers the client itself. */
export interface MCPOAuthConfig {
  pkce_enabled: true
}
/** Endpoints and scopes of the upstream API. */
export interface OAuthConfig {
  /** Where the user is sent to authorise. */
  authorize_uri: string
  /** Where the code is exchanged for tokens. */
  token_uri: string
  /** Where the connected user's own data is read. */
  user_info_uri?: string
  /** The scopes that a connection can ask for. */
  available_scopes?: Scope[]
  /** Whether the code exchange is protected by PKCE. */
  pkce_enabled?: boolean
  /** Name of the request parameter for scopes where the upstream does not call it `scope`. */
  custom_scope_name?: string
  /** Whether connections may use Scalekit's own OAuth client instead of yours. */
  allow_use_scalekit_credentials?: boolean
}
/** One scope, with what people are told about it. */
export interface Scope {
  /** The scope as the upstream spells it: one, without spaces. */
  scope: string
  /** What people see for this scope. */
  display_name: string
  /** What the scope allows. */
  description?: string
  /** Whether every connection must ask for this scope. */
  required?: boolean
}
/** A user name, and usually a password, sent as HTTP Basic authentication. */
export interface BasicPattern {
  /** OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server. */
  type: 'BASIC'
  /** What people see for this option. */
  display_name: string
  /** A sentence that explains this way to authenticate. */
  description?: string
  /** True where the upstream is an MCP server, on every pattern; left out otherwise. */
  is_mcp?: boolean
  /**
   * What people fill in: the credential (username and password for BASIC, token for BEARER, api_key for API_KEY), and the values of placeholders in proxy_url.
   *
   * @minItems 1
   */
  fields: Field[]
  /** The header that carries the credential, where the upstream does not use Authorization. */
  auth_header_key_override?: string
  auth_field_mutations?: CredentialMutations
}
/** How a credential is changed before it is sent, by its name: default where it is empty, then prefix, then suffix. */
export interface CredentialMutations {
  username?: Mutation
  password?: Mutation
  token?: Mutation
  bearer_token?: Mutation
  api_key?: Mutation
}
/** The changes to one credential. */
export interface Mutation {
  /** Put before the value. */
  prefix?: string
  /** Put after the value. */
  suffix?: string
  /** Taken where the stored value is empty. Never a real secret. */
  default?: string
}
/** A long-lived token, sent as `Bearer …`. */
export interface BearerPattern {
  /** OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server. */
  type: 'BEARER'
  /** What people see for this option. */
  display_name: string
  /** A sentence that explains this way to authenticate. */
  description?: string
  /** True where the upstream is an MCP server, on every pattern; left out otherwise. */
  is_mcp?: boolean
  /**
   * What people fill in: the credential (username and password for BASIC, token for BEARER, api_key for API_KEY), and the values of placeholders in proxy_url.
   *
   * @minItems 1
   */
  fields: Field[]
  /** The header that carries the credential, where the upstream does not use Authorization. */
  auth_header_key_override?: string
  auth_field_mutations?: CredentialMutations
}
/** A static API key, sent as it is. */
export interface APIKeyPattern {
  /** OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server. */
  type: 'API_KEY'
  /** What people see for this option. */
  display_name: string
  /** A sentence that explains this way to authenticate. */
  description?: string
  /** True where the upstream is an MCP server, on every pattern; left out otherwise. */
  is_mcp?: boolean
  /**
   * What people fill in: the credential (username and password for BASIC, token for BEARER, api_key for API_KEY), and the values of placeholders in proxy_url.
   *
   * @minItems 1
   */
  fields: Field[]
  /** The header that carries the credential, where the upstream does not use Authorization. */
  auth_header_key_override?: string
  auth_field_mutations?: CredentialMutations
}
/** A public MCP server that asks for no credentials. */
export interface NoAuthPattern {
  /** OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server. */
  type: 'NO_AUTH'
  /** What people see for this option. */
  display_name: string
  /** A sentence that explains this way to authenticate. */
  description?: string
  /** True where the upstream is an MCP server, on every pattern; left out otherwise. */
  is_mcp: true
  /**
   * No static credentials are collected for this type
   *
   * @maxItems 0
   */
  fields?: never[]
}

// Generated from schema/connector.schema.json.
import { countCodePoints } from '../validation/code-points.ts'

const PATTERN_0 = new RegExp('^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$', 'u')

const PATTERN_1 = new RegExp('^[A-Za-z_][A-Za-z0-9_-]*$', 'u')

const PATTERN_2 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", 'u')

const PATTERN_3 = new RegExp('^https://', 'u')

const PATTERN_4 = new RegExp('^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$', 'u')

const PATTERN_5 = new RegExp('^[^\\x00-\\x1F\\x7F]*$', 'u')

const PATTERN_6 = new RegExp('^(https://|$)', 'u')

function countAcceptedKeys(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.display_name === undefined) return NaN
  if (value.auth_patterns === undefined) return NaN
  if (value.proxy_url === undefined) return NaN
  if (value.proxy_enabled === undefined) return NaN
  const value1 = value.$schema
  if (value1 !== undefined) {
    keys++
    if (typeof value1 !== 'string') return NaN
  }
  const value2 = value.renamed_from
  if (value2 !== undefined) {
    keys++
    if (!Number.isNaN(value3(value2))) {
      if (!Array.isArray(value2)) return NaN
      for (const value4 of value2) {
        if (typeof value4 !== 'string') return NaN
        if (!PATTERN_0.test(value4)) return NaN
        if (value4.length < 2 && countCodePoints(value4) < 1) return NaN
        if (value4.length > 200 && countCodePoints(value4) > 200) return NaN
      }
      if (value2.length < 1) return NaN
    } else {
      if (typeof value2 !== 'string') return NaN
      if (!PATTERN_0.test(value2)) return NaN
      if (value2.length < 2 && countCodePoints(value2) < 1) return NaN
      if (value2.length > 200 && countCodePoints(value2) > 200) return NaN
    }
  }
  const value5 = value.display_name
  if (value5 !== undefined) {
    keys++
    if (typeof value5 !== 'string') return NaN
    if (!PATTERN_0.test(value5)) return NaN
    if (value5.length < 2 && countCodePoints(value5) < 1) return NaN
    if (value5.length > 200 && countCodePoints(value5) > 200) return NaN
  }
  const value6 = value.description
  if (value6 !== undefined) {
    keys++
    if (typeof value6 !== 'string') return NaN
  }
  const value7 = value.auth_patterns
  if (value7 !== undefined) {
    keys++
    if (!Array.isArray(value7)) return NaN
    for (const value8 of value7) {
      keys += authPattern(value8)
    }
    if (value7.length < 1) return NaN
  }
  const value76 = value.proxy_url
  if (value76 !== undefined) {
    keys++
    if (typeof value76 !== 'string') return NaN
    if (!PATTERN_3.test(value76)) return NaN
    if (value76.length < 2 && countCodePoints(value76) < 1) return NaN
    if (value76.length > 2048 && countCodePoints(value76) > 2048) return NaN
  }
  const value77 = value.proxy_enabled
  if (value77 !== undefined) {
    keys++
    if (typeof value77 !== 'boolean') return NaN
    if (value77 !== true) return NaN
  }
  const value78 = value.icon_src
  if (value78 !== undefined) {
    keys++
    if (typeof value78 !== 'string') return NaN
    if (!PATTERN_6.test(value78)) return NaN
    if (value78.length > 2048 && countCodePoints(value78) > 2048) return NaN
  }
  const value79 = value.metadata
  if (value79 !== undefined) {
    keys++
    if (typeof value79 !== 'object' || value79 === null || Array.isArray(value79)) return NaN
    for (const value80 in value79) {
      keys++
      if (value80.length < 6 && countCodePoints(value80) < 3) return NaN
      if (value80.length > 25 && countCodePoints(value80) > 25) return NaN
      const value81 = value79[value80]
      if (typeof value81 !== 'string') return NaN
      if (value81.length < 2 && countCodePoints(value81) < 1) return NaN
      if (value81.length > 256 && countCodePoints(value81) > 256) return NaN
    }
    if (Object.keys(value79).length > 20) return NaN
  }
  return keys
}

function value3(value) {
  let keys = 0
  if (!Array.isArray(value)) return NaN
  return keys
}

function authPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  switch (value.type) {
    case 'OAUTH':
      keys += oauthPattern(value)
      break
    case 'BASIC':
      keys += basicPattern(value)
      break
    case 'BEARER':
      keys += bearerPattern(value)
      break
    case 'API_KEY':
      keys += apiKeyPattern(value)
      break
    case 'NO_AUTH':
      keys += noAuthPattern(value)
      break
    default:
      return NaN
  }
  return keys
}

function oauthPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  if (value.display_name === undefined) return NaN
  if (value.oauth_config === undefined) return NaN
  const value9 = value.type
  if (value9 !== undefined) {
    keys++
    if (value9 !== 'OAUTH') return NaN
  }
  const value10 = value.display_name
  if (value10 !== undefined) {
    keys++
    if (typeof value10 !== 'string') return NaN
    if (value10.length < 2 && countCodePoints(value10) < 1) return NaN
  }
  const value11 = value.description
  if (value11 !== undefined) {
    keys++
    if (typeof value11 !== 'string') return NaN
  }
  const value12 = value.is_mcp
  if (value12 !== undefined) {
    keys++
    if (typeof value12 !== 'boolean') return NaN
  }
  const value13 = value.fields
  if (value13 !== undefined) {
    keys++
    keys += noFields(value13)
  }
  const value14 = value.account_fields
  if (value14 !== undefined) {
    keys++
    if (!Array.isArray(value14)) return NaN
    for (const value15 of value14) {
      keys += field(value15)
    }
  }
  const value22 = value.oauth_config
  if (value22 !== undefined) {
    keys++
    if (typeof value22 !== 'object' || value22 === null || Array.isArray(value22)) return NaN
  }
  const value23 = value.auth_header_key_override
  if (value23 !== undefined) {
    keys++
    if (typeof value23 !== 'string') return NaN
    if (!PATTERN_2.test(value23)) return NaN
  }
  if (!Number.isNaN(value24(value))) {
    const value26 = value.oauth_config
    if (value26 !== undefined) {
      keys += mcpOauthConfig(value26)
    }
  } else {
    const value28 = value.oauth_config
    if (value28 !== undefined) {
      keys += oauthConfig(value28)
    }
  }
  return keys
}

function noFields(value) {
  let keys = 0
  if (!Array.isArray(value)) return NaN
  if (value.length > 0) return NaN
  return keys
}

function field(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.field_name === undefined) return NaN
  if (value.label === undefined) return NaN
  if (value.input_type === undefined) return NaN
  const value16 = value.field_name
  if (value16 !== undefined) {
    keys++
    if (typeof value16 !== 'string') return NaN
    if (!PATTERN_1.test(value16)) return NaN
  }
  const value17 = value.label
  if (value17 !== undefined) {
    keys++
    if (typeof value17 !== 'string') return NaN
    if (value17.length < 2 && countCodePoints(value17) < 1) return NaN
  }
  const value18 = value.input_type
  if (value18 !== undefined) {
    keys++
    if (typeof value18 !== 'string') return NaN
    if (value18 !== 'text' && value18 !== 'password' && value18 !== 'select') return NaN
  }
  const value19 = value.hint
  if (value19 !== undefined) {
    keys++
    if (typeof value19 !== 'string') return NaN
  }
  const value20 = value.required
  if (value20 !== undefined) {
    keys++
    if (typeof value20 !== 'boolean') return NaN
  }
  const value21 = value.is_path_param
  if (value21 !== undefined) {
    keys++
    if (typeof value21 !== 'boolean') return NaN
  }
  return keys
}

function value24(value) {
  let keys = 0
  if (value.is_mcp === undefined) return NaN
  const value25 = value.is_mcp
  if (value25 !== undefined) {
    if (value25 !== true) return NaN
  }
  return keys
}

function mcpOauthConfig(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.pkce_enabled === undefined) return NaN
  const value27 = value.pkce_enabled
  if (value27 !== undefined) {
    keys++
    if (typeof value27 !== 'boolean') return NaN
    if (value27 !== true) return NaN
  }
  return keys
}

function oauthConfig(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.authorize_uri === undefined) return NaN
  if (value.token_uri === undefined) return NaN
  const value29 = value.authorize_uri
  if (value29 !== undefined) {
    keys++
    if (typeof value29 !== 'string') return NaN
    if (!PATTERN_3.test(value29)) return NaN
  }
  const value30 = value.token_uri
  if (value30 !== undefined) {
    keys++
    if (typeof value30 !== 'string') return NaN
    if (!PATTERN_3.test(value30)) return NaN
  }
  const value31 = value.user_info_uri
  if (value31 !== undefined) {
    keys++
    if (typeof value31 !== 'string') return NaN
    if (!PATTERN_3.test(value31)) return NaN
  }
  const value32 = value.available_scopes
  if (value32 !== undefined) {
    keys++
    if (!Array.isArray(value32)) return NaN
    for (const value33 of value32) {
      keys += scope(value33)
    }
  }
  const value38 = value.pkce_enabled
  if (value38 !== undefined) {
    keys++
    if (typeof value38 !== 'boolean') return NaN
  }
  const value39 = value.custom_scope_name
  if (value39 !== undefined) {
    keys++
    if (typeof value39 !== 'string') return NaN
    if (value39.length < 2 && countCodePoints(value39) < 1) return NaN
  }
  const value40 = value.allow_use_scalekit_credentials
  if (value40 !== undefined) {
    keys++
    if (typeof value40 !== 'boolean') return NaN
  }
  return keys
}

function scope(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.scope === undefined) return NaN
  if (value.display_name === undefined) return NaN
  const value34 = value.scope
  if (value34 !== undefined) {
    keys++
    if (typeof value34 !== 'string') return NaN
    if (!PATTERN_4.test(value34)) return NaN
  }
  const value35 = value.display_name
  if (value35 !== undefined) {
    keys++
    if (typeof value35 !== 'string') return NaN
    if (value35.length < 2 && countCodePoints(value35) < 1) return NaN
  }
  const value36 = value.description
  if (value36 !== undefined) {
    keys++
    if (typeof value36 !== 'string') return NaN
  }
  const value37 = value.required
  if (value37 !== undefined) {
    keys++
    if (typeof value37 !== 'boolean') return NaN
  }
  return keys
}

function basicPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  if (value.display_name === undefined) return NaN
  if (value.fields === undefined) return NaN
  const value41 = value.type
  if (value41 !== undefined) {
    keys++
    if (value41 !== 'BASIC') return NaN
  }
  const value42 = value.display_name
  if (value42 !== undefined) {
    keys++
    if (typeof value42 !== 'string') return NaN
    if (value42.length < 2 && countCodePoints(value42) < 1) return NaN
  }
  const value43 = value.description
  if (value43 !== undefined) {
    keys++
    if (typeof value43 !== 'string') return NaN
  }
  const value44 = value.is_mcp
  if (value44 !== undefined) {
    keys++
    if (typeof value44 !== 'boolean') return NaN
  }
  const value45 = value.fields
  if (value45 !== undefined) {
    keys++
    keys += fields(value45)
  }
  const value47 = value.auth_header_key_override
  if (value47 !== undefined) {
    keys++
    if (typeof value47 !== 'string') return NaN
    if (!PATTERN_2.test(value47)) return NaN
  }
  const value48 = value.auth_field_mutations
  if (value48 !== undefined) {
    keys++
    keys += mutations(value48)
  }
  return keys
}

function fields(value) {
  let keys = 0
  if (!Array.isArray(value)) return NaN
  for (const value46 of value) {
    keys += field(value46)
  }
  if (value.length < 1) return NaN
  return keys
}

function mutations(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  const value49 = value.username
  if (value49 !== undefined) {
    keys++
    keys += mutation(value49)
  }
  const value53 = value.password
  if (value53 !== undefined) {
    keys++
    keys += mutation(value53)
  }
  const value54 = value.token
  if (value54 !== undefined) {
    keys++
    keys += mutation(value54)
  }
  const value55 = value.bearer_token
  if (value55 !== undefined) {
    keys++
    keys += mutation(value55)
  }
  const value56 = value.api_key
  if (value56 !== undefined) {
    keys++
    keys += mutation(value56)
  }
  if (Object.keys(value).length < 1) return NaN
  return keys
}

function mutation(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  const value50 = value.prefix
  if (value50 !== undefined) {
    keys++
    if (typeof value50 !== 'string') return NaN
    if (!PATTERN_5.test(value50)) return NaN
  }
  const value51 = value.suffix
  if (value51 !== undefined) {
    keys++
    if (typeof value51 !== 'string') return NaN
    if (!PATTERN_5.test(value51)) return NaN
  }
  const value52 = value.default
  if (value52 !== undefined) {
    keys++
    if (typeof value52 !== 'string') return NaN
    if (!PATTERN_5.test(value52)) return NaN
  }
  if (Object.keys(value).length < 1) return NaN
  return keys
}

function bearerPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  if (value.display_name === undefined) return NaN
  if (value.fields === undefined) return NaN
  const value57 = value.type
  if (value57 !== undefined) {
    keys++
    if (value57 !== 'BEARER') return NaN
  }
  const value58 = value.display_name
  if (value58 !== undefined) {
    keys++
    if (typeof value58 !== 'string') return NaN
    if (value58.length < 2 && countCodePoints(value58) < 1) return NaN
  }
  const value59 = value.description
  if (value59 !== undefined) {
    keys++
    if (typeof value59 !== 'string') return NaN
  }
  const value60 = value.is_mcp
  if (value60 !== undefined) {
    keys++
    if (typeof value60 !== 'boolean') return NaN
  }
  const value61 = value.fields
  if (value61 !== undefined) {
    keys++
    keys += fields(value61)
  }
  const value62 = value.auth_header_key_override
  if (value62 !== undefined) {
    keys++
    if (typeof value62 !== 'string') return NaN
    if (!PATTERN_2.test(value62)) return NaN
  }
  const value63 = value.auth_field_mutations
  if (value63 !== undefined) {
    keys++
    keys += mutations(value63)
  }
  return keys
}

function apiKeyPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  if (value.display_name === undefined) return NaN
  if (value.fields === undefined) return NaN
  const value64 = value.type
  if (value64 !== undefined) {
    keys++
    if (value64 !== 'API_KEY') return NaN
  }
  const value65 = value.display_name
  if (value65 !== undefined) {
    keys++
    if (typeof value65 !== 'string') return NaN
    if (value65.length < 2 && countCodePoints(value65) < 1) return NaN
  }
  const value66 = value.description
  if (value66 !== undefined) {
    keys++
    if (typeof value66 !== 'string') return NaN
  }
  const value67 = value.is_mcp
  if (value67 !== undefined) {
    keys++
    if (typeof value67 !== 'boolean') return NaN
  }
  const value68 = value.fields
  if (value68 !== undefined) {
    keys++
    keys += fields(value68)
  }
  const value69 = value.auth_header_key_override
  if (value69 !== undefined) {
    keys++
    if (typeof value69 !== 'string') return NaN
    if (!PATTERN_2.test(value69)) return NaN
  }
  const value70 = value.auth_field_mutations
  if (value70 !== undefined) {
    keys++
    keys += mutations(value70)
  }
  return keys
}

function noAuthPattern(value) {
  let keys = 0
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NaN
  if (value.type === undefined) return NaN
  if (value.display_name === undefined) return NaN
  if (value.is_mcp === undefined) return NaN
  const value71 = value.type
  if (value71 !== undefined) {
    keys++
    if (value71 !== 'NO_AUTH') return NaN
  }
  const value72 = value.display_name
  if (value72 !== undefined) {
    keys++
    if (typeof value72 !== 'string') return NaN
    if (value72.length < 2 && countCodePoints(value72) < 1) return NaN
  }
  const value73 = value.description
  if (value73 !== undefined) {
    keys++
    if (typeof value73 !== 'string') return NaN
  }
  const value74 = value.is_mcp
  if (value74 !== undefined) {
    keys++
    if (typeof value74 !== 'boolean') return NaN
    if (value74 !== true) return NaN
  }
  const value75 = value.fields
  if (value75 !== undefined) {
    keys++
    keys += noFields(value75)
  }
  return keys
}

export { countAcceptedKeys }

// Generated from schema/connector.schema.json.
import { countCodePoints } from '../validation/code-points.ts'
export const acceptsConnector = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["display_name","auth_patterns","proxy_url","proxy_enabled"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"renamed_from":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/connectorName"}},"else":{"$ref":"#/$defs/connectorName"}},"display_name":{"$ref":"#/$defs/connectorName"},"description":{"type":"string"},"auth_patterns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/authPattern"}},"proxy_url":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^https://"},"proxy_enabled":{"type":"boolean","const":true},"icon_src":{"type":"string","maxLength":2048,"pattern":"^(https://|$)"},"metadata":{"type":"object","maxProperties":20,"propertyNames":{"minLength":3,"maxLength":25},"additionalProperties":{"type":"string","minLength":1,"maxLength":256}}},"$defs":{"connectorName":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"},"authPattern":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/oauthPattern"},{"$ref":"#/$defs/basicPattern"},{"$ref":"#/$defs/bearerPattern"},{"$ref":"#/$defs/apiKeyPattern"},{"$ref":"#/$defs/noAuthPattern"}]},"oauthPattern":{"type":"object","required":["type","display_name","oauth_config"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"OAUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/noFields"},"account_fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"oauth_config":{"type":"object"},"auth_header_key_override":{"$ref":"#/$defs/headerName"}},"if":{"required":["is_mcp"],"properties":{"is_mcp":{"const":true}}},"then":{"properties":{"oauth_config":{"$ref":"#/$defs/mcpOauthConfig"}}},"else":{"properties":{"oauth_config":{"$ref":"#/$defs/oauthConfig"}}}},"basicPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BASIC"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"bearerPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BEARER"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"apiKeyPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"API_KEY"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"noAuthPattern":{"type":"object","required":["type","display_name","is_mcp"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"NO_AUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp","const":true},"fields":{"$ref":"#/$defs/noFields"}}},"authType":{},"label":{"type":"string","minLength":1},"authDescription":{"type":"string"},"isMcp":{"type":"boolean"},"noFields":{"type":"array","maxItems":0},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1},"field":{"type":"object","required":["field_name","label","input_type"],"additionalProperties":false,"properties":{"field_name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"label":{"type":"string","minLength":1},"input_type":{"type":"string","enum":["text","password","select"]},"hint":{"type":"string"},"required":{"type":"boolean"},"is_path_param":{"type":"boolean"}}},"oauthConfig":{"type":"object","required":["authorize_uri","token_uri"],"additionalProperties":false,"properties":{"authorize_uri":{"$ref":"#/$defs/endpoint"},"token_uri":{"$ref":"#/$defs/endpoint"},"user_info_uri":{"$ref":"#/$defs/endpoint"},"available_scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"pkce_enabled":{"type":"boolean"},"custom_scope_name":{"type":"string","minLength":1},"allow_use_scalekit_credentials":{"type":"boolean"}}},"endpoint":{"type":"string","pattern":"^https://"},"scope":{"type":"object","required":["scope","display_name"],"additionalProperties":false,"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"display_name":{"$ref":"#/$defs/label"},"description":{"type":"string"},"required":{"type":"boolean"}}},"mcpOauthConfig":{"type":"object","required":["pkce_enabled"],"additionalProperties":false,"properties":{"pkce_enabled":{"type":"boolean","const":true}}},"headerName":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"mutations":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"username":{"$ref":"#/$defs/mutation"},"password":{"$ref":"#/$defs/mutation"},"token":{"$ref":"#/$defs/mutation"},"bearer_token":{"$ref":"#/$defs/mutation"},"api_key":{"$ref":"#/$defs/mutation"}}},"mutation":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"prefix":{"$ref":"#/$defs/headerText"},"suffix":{"$ref":"#/$defs/headerText"},"default":{"$ref":"#/$defs/headerText"}}},"headerText":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]*$"}}};
const schema32 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern4 = new RegExp("^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$", "u");
const pattern7 = new RegExp("^https://", "u");
const pattern21 = new RegExp("^(https://|$)", "u");
const schema35 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/oauthPattern"},{"$ref":"#/$defs/basicPattern"},{"$ref":"#/$defs/bearerPattern"},{"$ref":"#/$defs/apiKeyPattern"},{"$ref":"#/$defs/noAuthPattern"}]};
const schema36 = {"type":"object","required":["type","display_name","oauth_config"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"OAUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/noFields"},"account_fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"oauth_config":{"type":"object"},"auth_header_key_override":{"$ref":"#/$defs/headerName"}},"if":{"required":["is_mcp"],"properties":{"is_mcp":{"const":true}}},"then":{"properties":{"oauth_config":{"$ref":"#/$defs/mcpOauthConfig"}}},"else":{"properties":{"oauth_config":{"$ref":"#/$defs/oauthConfig"}}}};
const schema37 = {"type":"object","required":["pkce_enabled"],"additionalProperties":false,"properties":{"pkce_enabled":{"type":"boolean","const":true}}};
const schema44 = {};
const schema43 = {"type":"string","minLength":1};
const schema46 = {"type":"string"};
const schema47 = {"type":"boolean"};
const schema48 = {"type":"array","maxItems":0};
const schema49 = {"type":"object","required":["field_name","label","input_type"],"additionalProperties":false,"properties":{"field_name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"label":{"type":"string","minLength":1},"input_type":{"type":"string","enum":["text","password","select"]},"hint":{"type":"string"},"required":{"type":"boolean"},"is_path_param":{"type":"boolean"}}};
const schema50 = {"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"};
const schema38 = {"type":"object","required":["authorize_uri","token_uri"],"additionalProperties":false,"properties":{"authorize_uri":{"$ref":"#/$defs/endpoint"},"token_uri":{"$ref":"#/$defs/endpoint"},"user_info_uri":{"$ref":"#/$defs/endpoint"},"available_scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"pkce_enabled":{"type":"boolean"},"custom_scope_name":{"type":"string","minLength":1},"allow_use_scalekit_credentials":{"type":"boolean"}}};
const schema39 = {"type":"string","pattern":"^https://"};
const schema42 = {"type":"object","required":["scope","display_name"],"additionalProperties":false,"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"display_name":{"$ref":"#/$defs/label"},"description":{"type":"string"},"required":{"type":"boolean"}}};
const pattern10 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");

function validate24(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scope === undefined) && (missing0 = "scope")) || ((data.display_name === undefined) && (missing0 = "display_name"))){
validate24.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scope") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "required"))){
validate24.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scope !== undefined){
let data0 = data.scope;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
validate24.errors = [0];
return false;
}
}
else {
validate24.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate24.errors = [0];
return false;
}
}
else {
validate24.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate24.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined){
const _errs9 = errors;
if(typeof data.required !== "boolean"){
validate24.errors = [0];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [0];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authorize_uri === undefined) && (missing0 = "authorize_uri")) || ((data.token_uri === undefined) && (missing0 = "token_uri"))){
validate23.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "authorize_uri") || (key0 === "token_uri")) || (key0 === "user_info_uri")) || (key0 === "available_scopes")) || (key0 === "pkce_enabled")) || (key0 === "custom_scope_name")) || (key0 === "allow_use_scalekit_credentials"))){
validate23.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authorize_uri !== undefined){
let data0 = data.authorize_uri;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate23.errors = [0];
return false;
}
}
else {
validate23.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_uri !== undefined){
let data1 = data.token_uri;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate23.errors = [0];
return false;
}
}
else {
validate23.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_info_uri !== undefined){
let data2 = data.user_info_uri;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate23.errors = [0];
return false;
}
}
else {
validate23.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available_scopes !== undefined){
let data3 = data.available_scopes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate24(data3[i0]))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [0];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pkce_enabled !== undefined){
const _errs14 = errors;
if(typeof data.pkce_enabled !== "boolean"){
validate23.errors = [0];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_scope_name !== undefined){
let data6 = data.custom_scope_name;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate23.errors = [0];
return false;
}
}
else {
validate23.errors = [0];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_use_scalekit_credentials !== undefined){
const _errs18 = errors;
if(typeof data.allow_use_scalekit_credentials !== "boolean"){
validate23.errors = [0];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [0];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern12 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");

function validate22(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_mcp === undefined) && (missing0 = "is_mcp")){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_mcp !== undefined){
if(true !== data.is_mcp){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oauth_config !== undefined){
let data1 = data.oauth_config;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.pkce_enabled === undefined) && (missing1 = "pkce_enabled")){
validate22.errors = [0];
return false;
}
else {
const _errs8 = errors;
for(const key0 in data1){
if(!(key0 === "pkce_enabled")){
validate22.errors = [0];
return false;
break;
}
}
if(_errs8 === errors){
if(data1.pkce_enabled !== undefined){
let data2 = data1.pkce_enabled;
if(typeof data2 !== "boolean"){
validate22.errors = [0];
return false;
}
if(true !== data2){
validate22.errors = [0];
return false;
}
}
}
}
}
else {
validate22.errors = [0];
return false;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.oauth_config = true;
props0.is_mcp = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oauth_config !== undefined){
if(!(validate23(data.oauth_config))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.oauth_config = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.type === undefined) && (missing2 = "type")) || ((data.display_name === undefined) && (missing2 = "display_name"))) || ((data.oauth_config === undefined) && (missing2 = "oauth_config"))){
validate22.errors = [0];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data){
if(!((((((((key1 === "type") || (key1 === "display_name")) || (key1 === "description")) || (key1 === "is_mcp")) || (key1 === "fields")) || (key1 === "account_fields")) || (key1 === "oauth_config")) || (key1 === "auth_header_key_override"))){
validate22.errors = [0];
return false;
break;
}
}
if(_errs13 === errors){
if(data.type !== undefined){
const _errs14 = errors;
var valid7 = true;
if(valid7){
if("OAUTH" !== data.type){
validate22.errors = [0];
return false;
}
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.display_name !== undefined){
let data5 = data.display_name;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate22.errors = [0];
return false;
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.description !== undefined){
const _errs18 = errors;
if(typeof data.description !== "string"){
validate22.errors = [0];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.is_mcp !== undefined){
const _errs21 = errors;
if(typeof data.is_mcp !== "boolean"){
validate22.errors = [0];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.fields !== undefined){
let data8 = data.fields;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 0){
validate22.errors = [0];
return false;
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.account_fields !== undefined){
let data9 = data.account_fields;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
var valid12 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((((data10.field_name === undefined) && (missing3 = "field_name")) || ((data10.label === undefined) && (missing3 = "label"))) || ((data10.input_type === undefined) && (missing3 = "input_type"))){
validate22.errors = [0];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data10){
if(!((((((key2 === "field_name") || (key2 === "label")) || (key2 === "input_type")) || (key2 === "hint")) || (key2 === "required")) || (key2 === "is_path_param"))){
validate22.errors = [0];
return false;
break;
}
}
if(_errs32 === errors){
if(data10.field_name !== undefined){
let data11 = data10.field_name;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
validate22.errors = [0];
return false;
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid14 = _errs33 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.label !== undefined){
let data12 = data10.label;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate22.errors = [0];
return false;
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid14 = _errs35 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.input_type !== undefined){
let data13 = data10.input_type;
const _errs37 = errors;
if(typeof data13 !== "string"){
validate22.errors = [0];
return false;
}
if(!(((data13 === "text") || (data13 === "password")) || (data13 === "select"))){
validate22.errors = [0];
return false;
}
var valid14 = _errs37 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.hint !== undefined){
const _errs39 = errors;
if(typeof data10.hint !== "string"){
validate22.errors = [0];
return false;
}
var valid14 = _errs39 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.required !== undefined){
const _errs41 = errors;
if(typeof data10.required !== "boolean"){
validate22.errors = [0];
return false;
}
var valid14 = _errs41 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.is_path_param !== undefined){
const _errs43 = errors;
if(typeof data10.is_path_param !== "boolean"){
validate22.errors = [0];
return false;
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid12 = _errs29 === errors;
if(!valid12){
break;
}
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.oauth_config !== undefined){
let data17 = data.oauth_config;
const _errs45 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate22.errors = [0];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.auth_header_key_override !== undefined){
let data18 = data.auth_header_key_override;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
validate22.errors = [0];
return false;
}
}
else {
validate22.errors = [0];
return false;
}
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [0];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BASIC"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};
const schema56 = {"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1};

function validate28(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate28.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.field_name === undefined) && (missing0 = "field_name")) || ((data0.label === undefined) && (missing0 = "label"))) || ((data0.input_type === undefined) && (missing0 = "input_type"))){
validate28.errors = [0];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((((key0 === "field_name") || (key0 === "label")) || (key0 === "input_type")) || (key0 === "hint")) || (key0 === "required")) || (key0 === "is_path_param"))){
validate28.errors = [0];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.field_name !== undefined){
let data1 = data0.field_name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate28.errors = [0];
return false;
}
}
else {
validate28.errors = [0];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.label !== undefined){
let data2 = data0.label;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate28.errors = [0];
return false;
}
}
else {
validate28.errors = [0];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.input_type !== undefined){
let data3 = data0.input_type;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate28.errors = [0];
return false;
}
if(!(((data3 === "text") || (data3 === "password")) || (data3 === "select"))){
validate28.errors = [0];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.hint !== undefined){
const _errs11 = errors;
if(typeof data0.hint !== "string"){
validate28.errors = [0];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.required !== undefined){
const _errs13 = errors;
if(typeof data0.required !== "boolean"){
validate28.errors = [0];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.is_path_param !== undefined){
const _errs15 = errors;
if(typeof data0.is_path_param !== "boolean"){
validate28.errors = [0];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [0];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate28.errors = [0];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"username":{"$ref":"#/$defs/mutation"},"password":{"$ref":"#/$defs/mutation"},"token":{"$ref":"#/$defs/mutation"},"bearer_token":{"$ref":"#/$defs/mutation"},"api_key":{"$ref":"#/$defs/mutation"}}};
const schema60 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"prefix":{"$ref":"#/$defs/headerText"},"suffix":{"$ref":"#/$defs/headerText"},"default":{"$ref":"#/$defs/headerText"}}};
const schema61 = {"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]*$"};
const pattern15 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate31(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate31.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "prefix") || (key0 === "suffix")) || (key0 === "default"))){
validate31.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prefix !== undefined){
let data0 = data.prefix;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
validate31.errors = [0];
return false;
}
}
else {
validate31.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suffix !== undefined){
let data1 = data.suffix;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
validate31.errors = [0];
return false;
}
}
else {
validate31.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined){
let data2 = data.default;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate31.errors = [0];
return false;
}
}
else {
validate31.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate31.errors = [0];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate30.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "username") || (key0 === "password")) || (key0 === "token")) || (key0 === "bearer_token")) || (key0 === "api_key"))){
validate30.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.username !== undefined){
const _errs2 = errors;
if(!(validate31(data.username))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs3 = errors;
if(!(validate31(data.password))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs4 = errors;
if(!(validate31(data.token))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bearer_token !== undefined){
const _errs5 = errors;
if(!(validate31(data.bearer_token))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs6 = errors;
if(!(validate31(data.api_key))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate30.errors = [0];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate27.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
validate27.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
var valid1 = true;
if(valid1){
if("BASIC" !== data.type){
validate27.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate27.errors = [0];
return false;
}
}
else {
validate27.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate27.errors = [0];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mcp !== undefined){
const _errs9 = errors;
if(typeof data.is_mcp !== "boolean"){
validate27.errors = [0];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs12 = errors;
if(!(validate28(data.fields))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
validate27.errors = [0];
return false;
}
}
else {
validate27.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_field_mutations !== undefined){
const _errs16 = errors;
if(!(validate30(data.auth_field_mutations))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate27.errors = [0];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BEARER"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};

function validate38(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate38.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
validate38.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
var valid1 = true;
if(valid1){
if("BEARER" !== data.type){
validate38.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate38.errors = [0];
return false;
}
}
else {
validate38.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate38.errors = [0];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mcp !== undefined){
const _errs9 = errors;
if(typeof data.is_mcp !== "boolean"){
validate38.errors = [0];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs12 = errors;
if(!(validate28(data.fields))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
validate38.errors = [0];
return false;
}
}
else {
validate38.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_field_mutations !== undefined){
const _errs16 = errors;
if(!(validate30(data.auth_field_mutations))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [0];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"API_KEY"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};

function validate41(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate41.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
validate41.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
var valid1 = true;
if(valid1){
if("API_KEY" !== data.type){
validate41.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate41.errors = [0];
return false;
}
}
else {
validate41.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate41.errors = [0];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mcp !== undefined){
const _errs9 = errors;
if(typeof data.is_mcp !== "boolean"){
validate41.errors = [0];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs12 = errors;
if(!(validate28(data.fields))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
validate41.errors = [0];
return false;
}
}
else {
validate41.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_field_mutations !== undefined){
const _errs16 = errors;
if(!(validate30(data.auth_field_mutations))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [0];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","required":["type","display_name","is_mcp"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"NO_AUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp","const":true},"fields":{"$ref":"#/$defs/noFields"}}};

function validate44(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.is_mcp === undefined) && (missing0 = "is_mcp"))){
validate44.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields"))){
validate44.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
var valid1 = true;
if(valid1){
if("NO_AUTH" !== data.type){
validate44.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate44.errors = [0];
return false;
}
}
else {
validate44.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate44.errors = [0];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mcp !== undefined){
let data3 = data.is_mcp;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
validate44.errors = [0];
return false;
}
var valid4 = _errs10 === errors;
if(valid4){
if(true !== data3){
validate44.errors = [0];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 0){
validate44.errors = [0];
return false;
}
}
else {
validate44.errors = [0];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate44.errors = [0];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate21.errors = [0];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "OAUTH"){
if(!(validate22(data))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "BASIC"){
if(!(validate27(data))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "BEARER"){
if(!(validate38(data))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "API_KEY"){
if(!(validate41(data))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_AUTH"){
if(!(validate44(data))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate21.errors = [0];
return false;
}
}
else {
validate21.errors = [0];
return false;
}
}
}
else {
validate21.errors = [0];
return false;
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.display_name === undefined) && (missing0 = "display_name")) || ((data.auth_patterns === undefined) && (missing0 = "auth_patterns"))) || ((data.proxy_url === undefined) && (missing0 = "proxy_url"))) || ((data.proxy_enabled === undefined) && (missing0 = "proxy_enabled"))){
validate20.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renamed_from !== undefined){
let data1 = data.renamed_from;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
validate20.errors = [0];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func2(data2) > 200){
validate20.errors = [0];
return false;
}
else {
if(func2(data2) < 1){
validate20.errors = [0];
return false;
}
else {
if(!pattern4.test(data2)){
validate20.errors = [0];
return false;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data1 === "string"){
if(func2(data1) > 200){
validate20.errors = [0];
return false;
}
else {
if(func2(data1) < 1){
validate20.errors = [0];
return false;
}
else {
if(!pattern4.test(data1)){
validate20.errors = [0];
return false;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data3 = data.display_name;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data3 === "string"){
if(func2(data3) > 200){
validate20.errors = [0];
return false;
}
else {
if(func2(data3) < 1){
validate20.errors = [0];
return false;
}
else {
if(!pattern4.test(data3)){
validate20.errors = [0];
return false;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs19 = errors;
if(typeof data.description !== "string"){
validate20.errors = [0];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_patterns !== undefined){
let data5 = data.auth_patterns;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data5)){
if(data5.length < 1){
validate20.errors = [0];
return false;
}
else {
var valid6 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate21(data5[i1]))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy_url !== undefined){
let data7 = data.proxy_url;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(func2(data7) > 2048){
validate20.errors = [0];
return false;
}
else {
if(func2(data7) < 1){
validate20.errors = [0];
return false;
}
else {
if(!pattern7.test(data7)){
validate20.errors = [0];
return false;
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy_enabled !== undefined){
let data8 = data.proxy_enabled;
const _errs26 = errors;
if(typeof data8 !== "boolean"){
validate20.errors = [0];
return false;
}
if(true !== data8){
validate20.errors = [0];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon_src !== undefined){
let data9 = data.icon_src;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(func2(data9) > 2048){
validate20.errors = [0];
return false;
}
else {
if(!pattern21.test(data9)){
validate20.errors = [0];
return false;
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data10 = data.metadata;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 20){
validate20.errors = [0];
return false;
}
else {
for(const key1 in data10){
const _errs32 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 25){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(func2(key1) < 3){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var valid7 = _errs32 === errors;
if(!valid7){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid7){
for(const key2 in data10){
let data11 = data10[key2];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data11 === "string"){
if(func2(data11) > 256){
validate20.errors = [0];
return false;
}
else {
if(func2(data11) < 1){
validate20.errors = [0];
return false;
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [0];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

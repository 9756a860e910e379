#!/usr/bin/env bash
# The way by hand: a token, a look at the listing, then one curl a connector, one after the other.
# Takes the folder, the environment's URL, client id and client secret.
set -euo pipefail
folder=$1 url=$2 id=$3 secret=$4

token=$(curl --silent --fail --location "$url/oauth/token" \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'grant_type=client_credentials' \
  --data-urlencode "client_id=$id" \
  --data-urlencode "client_secret=$secret" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl --silent --fail --location "$url/api/v1/providers?filter.provider_type=CUSTOM&page_size=1000" \
  --header "Authorization: Bearer $token" > /dev/null

for file in "$folder"/*.json; do
  curl --silent --fail --location "$url/api/v1/custom-providers" \
    --header "Authorization: Bearer $token" \
    --header 'Content-Type: application/json' \
    --data "@$file" > /dev/null
done

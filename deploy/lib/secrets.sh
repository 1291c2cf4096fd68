# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# Generated passwords, one file each, readable by their owner only.

# secret NAME: prints it, made up at the first call.
secret() {
  local file=$data/secrets/$1 value
  if [[ ! -s $file ]]; then
    value=$(od -An -v -tx1 -N16 /dev/urandom)
    (umask 077 && printf '%s\n' "${value//[^0-9a-f]/}" >"$file.new" && mv "$file.new" "$file")
  fi
  cat "$file"
}

has_secret() { [[ -s $data/secrets/$1 ]]; }

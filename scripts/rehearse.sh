#!/usr/bin/env bash
# Rehearses a newcomer's machine: a clean clone, an empty HOME and npm cache, no browser, fonts, package lists or Python
# packages installed before, standard input closed; then both commands, "npm test" and "npm start".
#
#   sudo bash scripts/rehearse.sh [CLONE]      CLONE: the checkout to clone from (its commits, not its loose files)
#
# This machine's own files lie under an overlay whose changes stand in memory (about 2 GB), in mount and process
# namespaces of their own: when the script ends, nothing of it is left. Needs Linux, root, git, curl and the network.
set -euo pipefail

clone=$(realpath "${1:-$(dirname "$0")/..}")

# First as we are called: a folder to mount on, and this script once more, inside namespaces of its own.
if [ -z "${REHEARSAL_AREA:-}" ]; then
  if [ "$(id -u)" != 0 ]; then
    echo "rehearse: needs root, for the overlay mount" >&2
    exit 2
  fi
  area=$(mktemp -d)
  trap 'rmdir "$area"' EXIT
  REHEARSAL_AREA=$area unshare --mount --pid --fork --kill-child bash "$0" "$clone"
  exit
fi
area=$REHEARSAL_AREA

say() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

build_machine() {
  mount --make-rprivate /
  mount -t tmpfs -o mode=755 rehearsal "$area"
  mkdir "$area/upper" "$area/work" "$area/root"
  machine=$area/root
  mount -t overlay -o "lowerdir=/,upperdir=$area/upper,workdir=$area/work" overlay "$machine"
  mount -t proc proc "$machine/proc"
  mount --rbind /dev "$machine/dev"
  mount -t tmpfs -o mode=1777 tmp "$machine/tmp"
  home=$machine/root
  for emptied in root var/lib/apt/lists usr/share/fonts; do
    mkdir -p "$machine/$emptied"
    mount -t tmpfs -o mode=755 emptied "$machine/$emptied"
  done
  for package in chromium fonts-noto-core python3-cryptography; do
    chroot "$machine" dpkg --remove --force-depends "$package" >"$area/dpkg" 2>&1 || cat "$area/dpkg"
  done
}

# Only what any machine has, and the way to the network.
inside() {
  local proxies=()
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    if [ -n "${!name:-}" ]; then proxies+=("$name=${!name}"); fi
  done
  chroot "$machine" env -i HOME=/root LANG=C.UTF-8 CI=true "${proxies[@]}" \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    bash -c "cd ~/comity && $1"
}

# Starts the demonstration, asks each address it prints, stops it as Ctrl-C would.
rehearse_start() {
  local log=$area/start.log status=0 address
  # In a process group of its own, so that the signal reaches all of it as a terminal's Ctrl-C does; without job control
  # the shell would have it ignored.
  set -m
  inside 'exec npm start <&-' >"$log" 2>&1 &
  local pid=$!
  set +m
  for _ in $(seq 120); do
    if grep -q 'http://127\.0\.0\.1:' "$log" || ! kill -0 "$pid" 2>/dev/null; then break; fi
    sleep 0.5
  done
  for address in $(grep -o 'http://127\.0\.0\.1:[0-9]*' "$log" | sort -u); do
    echo "$address answers $(curl -s -o /dev/null -w '%{http_code}' "$address/")" || status=1
  done
  grep -q 'http://127\.0\.0\.1:' "$log" || status=1
  kill -INT -- "-$pid" 2>/dev/null || true
  wait "$pid" || true
  cat "$log"
  return "$status"
}

build_machine
git clone --quiet --no-local "$clone" "$home/comity"

failed=0
say 'npm test, from nothing'
inside 'exec npm test <&-' || failed=1
say 'npm start'
rehearse_start || failed=1
say "the clone afterwards: $(inside 'git status --short | wc -l') changed files"
exit "$failed"

# ./dianlu doctor: what this machine has and lacks. Sourced by ./dianlu.

missing=0

# line STATE WHAT DETAIL
line() { printf '  %-8s %-10s %s\n' "$@"; }

# lacks WHAT DETAIL: without it ./dianlu demo cannot run.
lacks() {
  line MISSING "$@"
  missing=1
}

# check TOOL: one line; how to get it when it is missing.
check() {
  local place
  if place=$(found "$1"); then
    line ok "$1" "$place"
  else
    lacks "$1" "$(advice "$1")"
  fi
}

for tool in java mvn node npm; do
  check "$tool"
done
if root_on_linux; then
  check unshare
fi
if ! npm_fits && command -v npm >/dev/null; then
  line note npm "$(npm --version) does not install Vite 8: npm 11 is fetched and used in its place (npx npm@11)"
fi
if place=$(find_browser); then
  line ok browser "$place"
else
  line note browser "$(advice browser)"
fi

free_mb=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
if [ "$free_mb" -ge 4096 ]; then
  line ok disk "$free_mb MB free"
else
  lacks disk "$free_mb MB free; the build and the programs want 4 GB"
fi
if [ -r /proc/meminfo ]; then
  free_mb=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  if [ "$free_mb" -ge 4096 ]; then
    line ok memory "$free_mb MB free"
  else
    line note memory "$free_mb MB free; the whole stack wants about 4 GB"
  fi
fi

if [ "$missing" -eq 0 ]; then
  echo "Nothing is missing for ./dianlu demo."
else
  echo "Install what is MISSING, then ask again with ./dianlu doctor."
fi
exit "$missing"

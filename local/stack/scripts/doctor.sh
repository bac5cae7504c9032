# ./dianlu doctor: what this machine has and lacks. Sourced by ./dianlu.

missing=0

# line STATE WHAT DETAIL
line() { printf '  %-8s %-10s %s\n' "$@"; }

# check TOOL: one line; how to get it when it is missing.
check() {
  local place
  if place=$(found "$1"); then
    line ok "$1" "$place"
  else
    line MISSING "$1" "$(advice "$1")"
    missing=1
  fi
}

for tool in java mvn node npm browser; do
  check "$tool"
done
if root_on_linux; then
  check unshare
fi
case $(npm --version 2>/dev/null || true) in
  [0-9].* | 10.*) line note npm "npx npm@11 is used, because Vite 8 does not install with $(npm --version)" ;;
esac

free_mb=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
if [ "$free_mb" -ge 4096 ]; then
  line ok disk "$free_mb MB free"
else
  line MISSING disk "$free_mb MB free; the build and the programs want 4 GB"
  missing=1
fi

exit "$missing"

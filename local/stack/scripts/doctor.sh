# ./dianlu doctor: what this machine has and lacks. Sourced by ./dianlu.

missing=0

# check WHAT FOUND HINT: one line; FOUND is empty when it is missing.
check() {
  if [ -n "$2" ]; then
    printf '  ok       %-10s %s\n' "$1" "$2"
  else
    printf '  MISSING  %-10s %s\n' "$1" "$3"
    missing=1
  fi
}

java_home=$(find_java || true)
check "JDK $JAVA_NEEDED" "$java_home" \
  "install a JDK $JAVA_NEEDED, such as Eclipse Temurin (https://adoptium.net, Debian: temurin-25-jdk; macOS: brew install temurin@25), or set JAVA_HOME"
check Maven "$(command -v mvn || true)" "Debian: apt-get install maven; macOS: brew install maven"
node_found=$(node_fits && echo "$(command -v node) $(node --version)" || true)
check Node "$node_found" "Node 20.19 or newer: https://nodejs.org, Debian: apt-get install nodejs npm; macOS: brew install node"
if [ -n "$node_found" ]; then
  npm_found=$(npm --version 2>/dev/null || true)
  case $npm_found in
    '') check npm "" "Debian: apt-get install npm" ;;
    [0-9].* | 10.*) check npm "$npm_found (npx npm@11 is used, because Vite 8 does not install with it)" "" ;;
    *) check npm "$npm_found" "" ;;
  esac
fi
check Browser "$(find_browser || true)" \
  "only for the tests, which install it where they can; Debian: apt-get install chromium; macOS: brew install --cask google-chrome"

if [ "$(uname)" = Linux ] && [ "$(id -u)" = 0 ]; then
  check unshare "$(command -v unshare || true)" "PostgreSQL does not run as root; Debian: apt-get install util-linux, or use an ordinary user"
fi
free_mb=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
check disk "$([ "$free_mb" -ge 4096 ] && echo "$free_mb MB free")" "$free_mb MB free; the build and the programs want 4 GB"

exit "$missing"

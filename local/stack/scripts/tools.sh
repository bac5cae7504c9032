# Finds what the build needs: JDK, Maven, Node with a fitting npm, a browser. Sourced by ./dianlu.

fail() {
  echo "dianlu: $*" >&2
  exit 1
}

say() { printf '— %s\n' "$*"; }

readonly JAVA_NEEDED=25

# The major version of a JDK's home, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# The home of a JDK that is new enough: JAVA_HOME, PATH, then the usual folders.
find_java() {
  local home version candidates=("${JAVA_HOME:-}")
  if command -v java >/dev/null; then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
  fi
  candidates+=(/usr/lib/jvm/* /opt/*jdk* /usr/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home)
  for home in "${candidates[@]}"; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home") || continue
    [ "${version:-0}" -ge "$JAVA_NEEDED" ] && echo "$home" && return
  done
  return 1
}

use_java() {
  require java
  JAVA_HOME=$(find_java)
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

maven() { (cd "$root" && mvn -B "$@"); }

# Node 20.19 or newer of line 20, or 22.12 and above.
node_fits() {
  command -v node >/dev/null || return 1
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
    process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)'
}

# Vite 8 does not install with npm 10, which Node 20 ships.
npm_fits() { [ "$(npm --version 2>/dev/null | cut -d. -f1)" -ge 11 ] 2>/dev/null; }

npm_11() {
  if npm_fits; then
    npm "$@"
  else
    npx --yes npm@11 "$@"
  fi
}

web() { (cd "$root/web-ui" && npm_11 "$@"); }

find_browser() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}

# PostgreSQL does not run as root; there it needs a user name space.
root_on_linux() { [ "$(uname)" = Linux ] && [ "$(id -u)" = 0 ]; }

# found TOOL: where it is, or nothing and a failure.
found() {
  case $1 in
    java) find_java ;;
    node) node_fits && echo "$(command -v node) $(node --version)" ;;
    browser) find_browser ;;
    *) command -v "$1" ;;
  esac
}

# What is here instead of a Node that fits.
old_node() {
  local version
  if version=$(node --version 2>/dev/null); then echo " (this one is $version)"; fi
}

# advice TOOL: what is wanted and how to get it.
advice() {
  case $1 in
    java) echo "JDK $JAVA_NEEDED: install one, such as Eclipse Temurin (https://adoptium.net, Debian: temurin-25-jdk; macOS: brew install temurin@25), or set JAVA_HOME" ;;
    mvn) echo "Maven: Debian: apt-get install maven; macOS: brew install maven" ;;
    node) echo "Node 20.19 or newer in line 20, else 22.12 or newer$(old_node): https://nodejs.org, Debian 13: apt-get install nodejs npm; macOS: brew install node" ;;
    npm) echo "npm: Debian: apt-get install npm; macOS: it comes with node" ;;
    browser) echo "Chromium or Chrome, only for the tests, which install it where they can: Debian: apt-get install chromium; macOS: brew install --cask google-chrome" ;;
    unshare) echo "unshare, because PostgreSQL does not run as root: Debian: apt-get install util-linux, or use an ordinary user" ;;
  esac
}

# require TOOL...: before anything long begins; names all that are missing and how to get each.
require() {
  local tool missing=()
  for tool in "$@"; do
    found "$tool" >/dev/null || missing+=("$(advice "$tool")")
  done
  [ ${#missing[@]} -eq 0 ] || fail "missing on this machine (./dianlu doctor looks at all of it):$(printf '\n  %s' "${missing[@]}")"
}

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
  JAVA_HOME=$(find_java) || fail "JDK $JAVA_NEEDED is missing; ./dianlu doctor says how to install it"
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

find_maven() { command -v mvn || fail "Maven is missing; ./dianlu doctor says how to install it"; }

maven() { (cd "$root" && "$(find_maven)" -B -ntp "$@"); }

# Node 20.19 or newer of line 20, or 22.12 and above.
node_fits() {
  command -v node >/dev/null || return 1
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
    process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)'
}

# Vite 8 does not install with npm 10, which Node 20 ships.
npm_11() {
  if [ "$(npm --version 2>/dev/null | cut -d. -f1)" -ge 11 ] 2>/dev/null; then
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

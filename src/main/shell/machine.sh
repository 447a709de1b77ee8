# What ./check and ./try ask of the machine: finds it, or installs the distribution's packages where that is allowed,
# or says exactly what to install. To be sourced, not run.

chromium_names="chromium chromium-browser google-chrome-stable google-chrome"
driver_names="chromedriver /usr/lib/chromium/chromedriver /usr/lib/chromium-browser/chromedriver"
mac_chrome="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

missing=()  # what is missing, in words
packages=() # and the packages of Debian and its kin that bring it

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# first NAME...: prints the first program that is there
first() {
  local name
  for name in "$@"; do
    command -v "$name" 2>/dev/null && return 0
  done
  return 1
}

# lacks "WORDS" PACKAGE...: notes something to install
lacks() {
  missing+=("$1")
  shift
  packages+=("$@")
}

major_version() { "$1" --version 2>/dev/null </dev/null | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1 | cut -d . -f 1; }

need_jdk() {
  local javac version
  javac="${JAVA_HOME:+$JAVA_HOME/bin/javac}"
  [ -x "$javac" ] || javac=$(first javac) || { lacks "a JDK (17 or newer)" openjdk-17-jdk-headless; return; }
  version=$("$javac" -version 2>&1 | grep -oE '[0-9]+' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "Reply Politely builds with JDK 17 or newer, but $javac is version $version." \
    "Install one (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless) and point JAVA_HOME at it."
}

need_maven() { first mvn >/dev/null || lacks "Maven (3.8 or newer)" maven; }

have_chromium() { first $chromium_names "$mac_chrome" >/dev/null && first $driver_names >/dev/null; }

# Chromium is of no use without letters to draw, and a bare machine has none.
need_chromium() { have_chromium || lacks "Chromium and its driver" chromium chromium-driver fonts-liberation; }

firefox_names="firefox firefox-esr"
mac_firefox="/Applications/Firefox.app/Contents/MacOS/firefox"

need_firefox() { first $firefox_names "$mac_firefox" >/dev/null || lacks Firefox firefox-esr; }

need_display_tools() {
  local tool
  for tool in Xvfb:xvfb openbox:openbox xdotool:xdotool; do
    first "${tool%%:*}" >/dev/null || lacks "${tool%%:*}" "${tool##*:}"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

list() {
  local joined
  joined=$(printf ', %s' "$@")
  printf '%s' "${joined:2}"
}

# ensure NEED...: sees to it that every need is met, or ends with a sentence that says what to install
ensure() {
  note "$@"
  [ ${#missing[@]} -gt 0 ] || return 0
  may_install || ask_for "Missing: $(list "${missing[@]}")."
  say "Missing: $(list "${missing[@]}"). Installing ${packages[*]} ..."
  install "${packages[@]}" || ask_for "The packages could not be installed."
  note "$@"
  [ ${#missing[@]} -eq 0 ] || ask_for "Still missing after the installation: $(list "${missing[@]}")."
}

note() {
  local need
  missing=()
  packages=()
  for need in "$@"; do "$need"; done
}

ask_for() { fail "$1 Please install by hand. On Debian or Ubuntu: sudo apt-get install ${packages[*]}"; }

# install PACKAGE...: quietly, but with the end of what was said when it fails
install() {
  local log
  log=$(mktemp)
  if ! { as_root apt-get update \
    && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# A driver drives only the browser of its own version, and the extension does not install in an old Firefox.
warn_of_versions() {
  local browser driver
  browser=$(major_version "$(first $chromium_names "$mac_chrome")")
  driver=$(major_version "$(first $driver_names)")
  [ -n "$browser" ] && [ "$browser" = "$driver" ] || \
    say "Note: Chromium is version ${browser:-unknown}, its driver ${driver:-unknown}; if it does not start, install both" \
      "in the same version."
  local firefox
  firefox=$(major_version "$(first $firefox_names "$mac_firefox")")
  [ "${firefox:-0}" -ge 147 ] || \
    say "Note: Firefox is version ${firefox:-unknown}; the extension needs 147 or newer, so its tests there will fail."
}

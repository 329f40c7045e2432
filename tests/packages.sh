# packages.sh: what building and testing need, and how to install it.  Read
# with `.` by tests/run.sh and examples/first-morning.sh.
# shellcheck shell=sh

# packages_list build|test|browser: Debian's names.  README.md says what for.
packages_list() {
	case $1 in
	build)
		echo gcc libc6-dev make cmake pkg-config tzdata gettext \
			libcsv-dev libjansson-dev libsodium-dev \
			libstemmer-dev libutf8proc-dev libxxhash-dev
		;;
	test)
		echo libcmocka-dev clang libclang-rt-dev clang-format \
			clang-tidy cppcheck shellcheck mandoc valgrind \
			strace python3 python3-jsonschema procmail \
			libmime-tools-perl jq miller sqlite3
		;;
	browser)
		echo chromium cmark-gfm fonts-dejavu-core
		command -v node >/dev/null || echo nodejs
		command -v npm >/dev/null || echo npm
		;;
	esac
}

# packages_install build|test|browser…: installs those that are missing, and
# says so.  Without apt-get it only looks whether building can work.
packages_install() {
	if ! command -v apt-get >/dev/null; then
		command -v cc >/dev/null && command -v cmake >/dev/null &&
			pkg-config --exists jansson libsodium libutf8proc \
				libxxhash &&
			return 0
		echo 'Please install what Debian calls:' >&2
		for list in "$@"; do
			packages_list "$list" >&2
		done
		return 1
	fi
	missing=
	for list in "$@"; do
		for name in $(packages_list "$list"); do
			case $(dpkg-query -W -f '${Status}' "$name" 2>&1) in
			*' installed') ;;
			*) missing="$missing $name" ;;
			esac
		done
	done
	[ -n "$missing" ] || return 0
	root=
	[ "$(id -u)" -eq 0 ] || root=sudo
	echo "Installing:$missing"
	# shellcheck disable=SC2086 # missing is a list of words
	{
		$root apt-get update -q &&
			$root env DEBIAN_FRONTEND=noninteractive apt-get \
				install -y -q --no-install-recommends $missing
	} >/dev/null || {
		echo "Please install, as root:$missing" >&2
		return 1
	}
}

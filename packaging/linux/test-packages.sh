#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Installs each package of a folder on a bare Debian as a person would, starts both programs there,
# asks a model server on 127.0.0.1 from the terminal, by TLS and in the window, prints and reads a PDF,
# takes the package off again, and checks that not a byte of the person's data was touched by that.
# usage: test-packages.sh DIST [SUITE…]
#   SUITE  bookworm and trixie by default; a .deb is tried on the release its name says
# Needs root, and of this machine debootstrap and the robot (tests/robot). Prints one line of
# a table for each; pictures of the windows go to DIST/../package-test. Ends with 1 where one fails.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
robot=$here/../../tests/robot
hardening=$here/../../tests/lint/hardening.sh
answer='The package answers from 127.0.0.1.'

# --- inside with-root.sh: one package in the root PARLEY_ROOT. usage: --one FILE OUT
one() {
    local file=$1 out=$2 root=$PARLEY_ROOT name start install size program parley cli user home before after port
    name=$(basename "$file")
    unset PARLEY_ROOT
    inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
    as_person() { inside runuser -u tester -- env HOME="$home" "$@"; }
    as_root() { inside env HOME=/root "$@"; }
    # Debian's rpm keeps its list of packages in the home of who calls it.
    rpm_inside() { inside env HOME=/var/lib rpm "$@"; }
    fail() { echo "$name: $*" >&2; exit 1; }
    used() { du -s --block-size=1 --one-file-system "$root/usr" "$root/opt" "$root/etc" "$root/var/lib" | awk '{sum += $1} END {print sum}'; }
    data_hash() { (cd "$root" && find ".$home" root -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum); }

    inside useradd -m tester
    home=$(inside getent passwd tester | cut -d: -f6)
    start=$(date +%s.%N)
    case $name in
        *.deb)
            inside apt-get -qq update
            cp "$file" "$root/root/$name"
            inside apt-get -qq -y install --no-install-recommends "/root/$name" >"$out/$name.apt.log" 2>&1 ||
                { tail -n 20 "$out/$name.apt.log" >&2; fail "apt can't install it"; }
            rm "$root/root/$name"
            parley=/usr/bin/parley cli=/usr/bin/parley-cli
            size=$(($(inside dpkg-query -W -f '${Installed-Size}' parley) * 1024)) ;;
        *.tar.xz)
            mkdir "$root/opt/parley"
            tar -C "$root/opt/parley" --strip-components=1 -xf "$file"
            parley=/opt/parley/parley cli=/opt/parley/parley-cli
            size=$(du -sb "$root/opt" | cut -f1) ;;
        *.AppImage)
            cp "$file" "$root/opt/Parley.AppImage"
            ln -s Parley.AppImage "$root/opt/parley-cli"
            parley=/opt/Parley.AppImage cli=/opt/parley-cli
            size=$(stat -c %s "$file") ;;
        *.rpm)
            # Of this Debian's libraries, which apt brings: rpm itself knows of none here.
            deb=$(compgen -G "${file%/*}/*~${release}_*.deb") || fail "its libraries are those the .deb names, and there is none"
            inside apt-get -qq update
            inside apt-get -qq -y satisfy --no-install-recommends "rpm, $(dpkg-deb -f "$deb" Depends)" >"$out/$name.apt.log" 2>&1 ||
                { tail -n 20 "$out/$name.apt.log" >&2; fail "apt can't install what it needs"; }
            cp "$file" "$root/root/$name"
            rpm_inside -i --nodeps "/root/$name" 2>"$out/$name.rpm.log" || fail "rpm can't install it"
            rm "$root/root/$name"
            parley=/usr/bin/parley cli=/usr/bin/parley-cli
            size=$(rpm_inside -q --qf '%{SIZE}' parley) ;;
    esac
    install=$(awk "BEGIN {printf \"%.0f\", $(date +%s.%N) - $start}")
    if [[ $name != *.deb && $name != *.rpm ]] && inside dpkg-query -W 'libqt6*' >/dev/null 2>&1; then
        fail "the bare system has a Qt of its own, so this would prove nothing"
    fi
    for program in "$parley" "$cli"; do
        as_person "$program" --version >"$out/version" || fail "$program does not start"
    done

    # What was installed is as hard as what was built.
    case $name in
        *.deb | *.rpm) "$hardening" "$root$parley" "$root$cli" || fail "it lost its hardening" ;;
        *.tar.xz) "$hardening" "$root/opt/parley/bin/parley" "$root/opt/parley/bin/parley-cli" || fail "it lost its hardening" ;;
    esac

    # One server as it is on one's own computer, one with TLS, whose authority the system gets to know.
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
        -keyout "$out/key.pem" -out "$out/cert.pem" 2>/dev/null
    touch "$out/asked"
    python3 "$robot/answering.py" "$out/port" "$answer" "$out/asked" &
    servers=$!
    trap 'kill $servers 2>/dev/null || true' EXIT
    python3 "$robot/answering.py" "$out/tlsport" "$answer" "$out/asked" "$out/cert.pem" "$out/key.pem" &
    servers="$servers $!"
    for _ in $(seq 100); do [ -s "$out/port" ] && [ -s "$out/tlsport" ] && break; sleep 0.1; done
    port=$(cat "$out/port") tlsport=$(cat "$out/tlsport")
    for user in as_person as_root; do
        $user "$cli" profile add loopback --dialect openai-chat --base-url "http://127.0.0.1:$port/v1" >/dev/null ||
            fail "a profile can't be added"
    done
    as_person "$cli" ask -m loopback/loopback 'Is anybody there?' >"$out/answer" || fail "parley-cli ask failed"
    grep -qF "$answer" "$out/answer" || fail "parley-cli ask got another answer: $(cat "$out/answer")"
    as_person "$cli" list | grep -q . || fail "the conversation was not kept"
    as_person "$cli" profile add encrypted --dialect openai-chat --base-url "https://localhost:$tlsport/v1" >/dev/null
    ! as_person "$cli" ask -m encrypted/loopback 'Who are you?' >"$out/refused" 2>&1 ||
        fail "it trusts a server that nobody vouches for"
    certificates=$root/etc/ssl/certs/$(openssl x509 -hash -noout -in "$out/cert.pem").0
    mkdir -p "${certificates%/*}"
    cp "$out/cert.pem" "$certificates"
    as_person "$cli" ask -m encrypted/loopback 'Who are you?' >"$out/answer" || fail "asking by TLS failed"
    grep -qF "$answer" "$out/answer" || fail "by TLS came another answer: $(cat "$out/answer")"
    rm "$certificates"
    # One program prints it, the window reads it: Qt's PDF writer and Poppler.
    as_root "$cli" ask -m loopback/loopback 'Is anybody there?' >/dev/null
    as_root "$cli" export "$(as_root "$cli" list | awk 'NR == 1 {print $1}')" /srv/asked.pdf --format pdf >/dev/null ||
        fail "a conversation can't be written as PDF"

    # A window needs the same user as the bus it is read through: root's, with a folder of its own.
    # The screen, that bus and the robot are this machine's; their sockets are in its /tmp.
    # An AppImage goes from its folder there shortly after its program ended.
    for _ in $(seq 100); do compgen -G "$root/tmp/.mount_parley*" >/dev/null || break; sleep 0.1; done
    ! compgen -G "$root/tmp/.mount_parley*" >/dev/null || fail "it leaves its files mounted"
    mount --bind /tmp "$root/tmp"
    OUT=$out "$robot/run-robot.sh" "$robot/story_package.py" "$answer" "$out/asked" /srv/asked.pdf 'Is anybody there' \
        chroot "$root" /usr/bin/env HOME=/root DEFAULT_MODEL=loopback/loopback "$parley" >"$out/$name.story" 2>&1 || { cat "$out/$name.story" >&2; fail "the window's story failed"; }
    umount "$root/tmp"
    mv "$out/package.png" "$out/$name-$suite.png"
    mv "$out/package-pdf.png" "$out/$name-$suite-pdf.png"
    rm "$root/srv/asked.pdf"
    [ -e "$root/root/.local/share/parley/parley.db" ] || fail "the window kept nothing"

    before=$(data_hash)
    case $name in
        *.deb) inside apt-get -qq -y purge parley >"$out/$name.purge.log" 2>&1 || fail "apt can't remove it" ;;
        *.rpm) rpm_inside -e parley 2>>"$out/$name.rpm.log" || fail "rpm can't remove it" ;;
        *) rm -r "$root"/opt/* ;;
    esac
    after=$(data_hash)
    [ "$before" = "$after" ] || fail "taking it off touched the person's data"
    left=$(find "$root" -xdev -iname '*parley*' ! -path "$root/home/*" ! -path "$root/root/*" ! -path "$root/var/log/*" ! -path "$root/tmp/*" | head -n 5)
    [ -z "$left" ] || fail "it left behind: $left"
    printf '| %s | %s | %s | %s s | %s | yes | %s | same |\n' "$name" "$suite" \
        "$(awk "BEGIN {printf \"%.1f MB, %.1f MB\", $(stat -c %s "$file") / 1e6, $size / 1e6}")" "$install" \
        "$(sed -n 's/^start: \([0-9.]* s\).*/\1/p' "$out/$name.story")" "$(grep ' passed, ' "$out/$name.story")"
    exit 0
}

if [ "${1-}" = --one ]; then
    one "$2" "$3"
fi
dist=$(cd "$1" && pwd)
shift
suites=${*:-bookworm trixie}
out=$(dirname "$dist")/package-test
mkdir -p "$out"
(cd "$dist" && sha256sum --quiet -c SHA256SUMS)
echo '| package | on | file, installed | install | window usable after | asked in the terminal, by TLS | window, PDF | data after removal |'
echo '| --- | --- | --- | --- | --- | --- | --- | --- |'
failed=''
for suite in $suites; do
    case $suite in bookworm) release=deb12 ;; trixie) release=deb13 ;; *) release=$suite ;; esac
    files=("$dist"/*~"$release"_*.deb "$dist"/parley-*-linux-*.tar.xz "$dist"/*.AppImage)
    # An .rpm made here names the libraries of the Debian it was made on.
    if [ -e /etc/debian_version ] && [ "$suite" = "$(. /etc/os-release && echo "$VERSION_CODENAME")" ]; then
        files+=("$dist"/parley-*.rpm)
    fi
    for file in "${files[@]}"; do
        [ -e "$file" ] || continue
        export suite release
        work=$(mktemp -d)
        "$here/with-root.sh" "$suite" "$here/test-packages.sh" --one "$file" "$work" || failed=yes
        mkdir -p "$out"
        cp "$work"/*.png "$work"/*.log "$work"/*.story "$out/" 2>/dev/null || true
        rm -rf "$work"
    done
done
[ -z "$failed" ]

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Makes a folder that runs Parley wherever it stands, on systems without Qt: the programs, Qt with
# its plugins and all other libraries, with the licence of each and a list of them.
# usage: make-bundle.sh PREFIX FOLDER
#   PREFIX  where "cmake --install" put Parley (…/usr);  FOLDER  is made anew
# Not in it: the C library (it must fit the kernel; the system's has to be as new as this one's) and
# graphics drivers. What dispatches to those, and the C++ runtime, is used only where there is none.
# Debian: patchelf binutils file, the packages Parley is built with, and qt6-wayland.
set -euo pipefail
prefix=$(cd "$1" && pwd) folder=$2
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)
rm -rf "$folder"
mkdir -p "$folder"/{lib,fallback,plugins}
folder=$(cd "$folder" && pwd)
cp -a "$prefix/." "$folder/"
docs=$folder/share/doc/parley
mkdir -p "$docs/licences"

# Plugins are loaded by name when they are wanted, so they are named here; those with a ? make some
# desktops nicer and are left out where this machine has not got them.
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so \
    imageformats/libqgif.so imageformats/libqico.so imageformats/libqjpeg.so imageformats/libqsvg.so \
    iconengines/libqsvgicon.so platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so imageformats/libqwebp.so? \
    platforms/libqwayland-generic.so? platforms/libqwayland-egl.so? platforms/libqwayland.so? \
    wayland-shell-integration/libxdg-shell.so? wayland-decoration-client/libbradient.so? \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so? platformthemes/libqxdgdesktopportal.so? \
    networkinformation/libqnetworkmanager.so? networkinformation/libqglib.so? printsupport/libcupsprintersupport.so?; do
    from=$plugins/${plugin%\?}
    if [ -e "$from" ]; then
        mkdir -p "$folder/plugins/${plugin%/*}"
        cp -L "$from" "$folder/plugins/${plugin%\?}"
        printf '%s\t%s\n' "plugins/${plugin%\?}" "$from"
    elif [[ $plugin == *\? ]]; then
        echo "this machine has no ${plugin%\?}: left out" >&2
    else
        echo "the plugin $plugin is missing" >&2
        exit 1
    fi
done >"$folder/origins"

# What of the libraries stays the system's, and what is only for systems without it.
never='^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libnsl|libanl|libnss_.*|libdrm|libgbm)\.so'
spare='^(libGL|libEGL|libGLX|libOpenGL|libGLdispatch|libstdc\+\+|libgcc_s)\.so'
# Loaded by name, too: OpenSSL by Qt, the keychain by QtKeychain.
named='libssl.so.3 libcrypto.so.3 libsecret-1.so.0'
needed() {
    local name
    find "$folder/bin" "$folder/plugins" -type f | while read -r name; do
        ldd "$name" | awk '$2 == "=>" && $3 ~ /^\// {print $1, $3}'
    done
    for name in $named; do
        /sbin/ldconfig -p | awk -v name="$name" -v kind="$(uname -m | tr _ -)" \
            '$1 == name && index($0, kind) && !found {print $1, $NF; found = 1}'
    done
}
{
    needed
    needed | awk '{print $2}' | sort -u | xargs -r ldd 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// {print $1, $3}'
} | LC_ALL=C sort -u >"$folder/needed"
while read -r name path; do
    if [[ $name =~ $never ]]; then
        continue
    elif [[ $name =~ $spare ]]; then
        mkdir -p "$folder/fallback/$name"
        cp -L "$path" "$folder/fallback/$name/$name"
        printf '%s\t%s\n' "fallback/$name/$name" "$path" >>"$folder/origins"
    else
        cp -L "$path" "$folder/lib/$name"
        printf '%s\t%s\n' "lib/$name" "$path" >>"$folder/origins"
    fi
done <"$folder/needed"

find "$folder/bin" "$folder/lib" "$folder/plugins" -type f | while read -r file; do
    to=$(realpath --relative-to="$(dirname "$file")" "$folder/lib")
    chmod u+w "$file"
    patchelf --set-rpath "\$ORIGIN/$to" "$file"
done
printf '[Paths]\nPrefix=..\nPlugins=plugins\n' >"$folder/bin/qt.conf"
install -m 755 "$(dirname "$0")/AppRun" "$folder/AppRun"
ln -s AppRun "$folder/parley"
ln -s AppRun "$folder/parley-cli"

# Where each file came from, for the list of parts (SBOM) and its licence.
LC_ALL=C sort "$folder/origins" | while IFS=$'\t' read -r file path; do
    real=$(readlink -f "$path")
    owner=$(dpkg-query -S "$real" "${real#/usr}" 2>/dev/null | head -n 1 | sed 's/: .*//') || true
    [ -n "$owner" ] || { echo "no package owns $real" >&2; exit 1; }
    [ -e "$docs/licences/${owner%%:*}" ] || cp -L "/usr/share/doc/${owner%%:*}/copyright" "$docs/licences/${owner%%:*}"
    dpkg-query -W -f "$file\t\${Package}\t\${Version}\t\${source:Package}\t\${source:Version}\n" "$owner"
done >"$docs/bundled.tsv"
rm "$folder/origins" "$folder/needed"

missing=$(find "$folder/bin" "$folder/lib" "$folder/plugins" -type f -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u || true)
[ -z "$missing" ] || { echo "libraries that are not found: $missing" >&2; exit 1; }
glibc=$(find "$folder" -type f \( -name '*.so*' -o -path '*/bin/*' \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_2\.[0-9]*' | sort -uV | tail -n 1) || true
echo "$(wc -l <"$docs/bundled.tsv") files of $(cut -f 4 "$docs/bundled.tsv" | sort -u | wc -l) projects, needs ${glibc/_/ }"

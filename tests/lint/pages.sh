#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Do the manual pages and the completions name every command and option the programs have?
# usage: pages.sh PARLEY PARLEY-CLI PARLEY.1 GENERATED
#   GENERATED  the folder with parley-cli.1.gz, parley-cli.bash, _parley-cli, parley-cli.fish
set -euo pipefail
parley=$1 cli=$2 page=$3 generated=$4
bad=0
lacks() {
    echo "$1"
    bad=1
}
plain() { sed 's/\\f[BIR]//g; s/\\-/-/g'; }
options_in() { grep -oE '^ +(-[a-zA-Z], )?--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u; }

window_page=$(plain <"$page")
for option in $("$parley" --help | options_in); do
    grep -qE -- "^(-h, )?$option( |$)" <<<"$window_page" || lacks "parley(1) does not name $option"
done
grep -oE -- '^(-h, )?--[a-z-]+' <<<"$window_page" | grep -oE -- '--[a-z-]+' | while read -r option; do
    "$parley" --help | grep -q -- "$option" || [ "$option" = --help ] || { echo "parley(1) names $option, which there is not"; exit 1; }
done || bad=1

manual=$(gzip -dc "$generated/parley-cli.1.gz" | plain)
bash -n "$generated/parley-cli.bash"
# shellcheck source=/dev/null
source "$generated/parley-cli.bash"
# What bash offers after these words.
offered() {
    COMP_WORDS=(parley-cli "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _parley_cli
    printf '%s\n' "${COMPREPLY[@]}"
}
commands=$("$cli" help | sed -nE 's/^  ([a-z]+) .*/\1/p')
[ "$(wc -w <<<"$commands")" -ge 20 ] || lacks "parley-cli help lists hardly any commands"
all=$(offered '')
for command in $commands; do
    grep -qx -- "$command" <<<"$all" || lacks "bash does not offer $command"
    grep -qE "^ *'$command:" "$generated/_parley-cli" || lacks "zsh does not offer $command"
    grep -q -- "-a $command -d" "$generated/parley-cli.fish" || lacks "fish does not offer $command"
    section=$(awk -v head=".SS $command:" 'index($0, ".SS ") == 1 {on = index($0, head) == 1} /^\.SH/ {on = 0} on' <<<"$manual")
    [ -n "$section" ] || lacks "parley-cli(1) has no section of $command"
    in_bash=$(offered "$command" -)
    in_fish=$(grep -F "from $command'" "$generated/parley-cli.fish")
    in_zsh=$(awk -v head="$command) _arguments" 'index($0, head) {on = 1} on; on && / ;;$/ {exit}' "$generated/_parley-cli")
    help=$("$cli" "$command" --help)
    for option in $(grep -oE '(^  |, )--[a-z][a-z-]*' <<<"$(sed -n '/^Options:/,/^Arguments:/p' <<<"$help")" | grep -oE -- '--[a-z-]+'); do
        grep -qx -- "$option" <<<"$in_bash" || lacks "bash does not offer $option of $command"
        grep -qF -- "'*${option}[" <<<"$in_zsh" || lacks "zsh does not offer $option of $command"
        case $option in --help | --data-dir) continue ;; esac
        grep -qE -- "(^|, )$option( |,|$)" <<<"$section" || lacks "parley-cli(1) does not name $option of $command"
        grep -qE -- " -l ${option#--} " <<<"$in_fish" || lacks "fish does not offer $option of $command"
    done
done
[ "$(offered --data-dir /nowhere/ ask --no-c)" = --no-cache ] || lacks "bash does not see the command behind --data-dir"
for shell in zsh fish; do
    command -v $shell >/dev/null || continue
    [ $shell = zsh ] && file="_parley-cli" || file="parley-cli.fish"
    $shell -n "$generated/$file" || lacks "$shell can't read $file"
done
exit $bad

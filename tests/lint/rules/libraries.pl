# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Every library CMake asks for is installed by name wherever Parley is built: a package that is
# missing in a workflow shows only on that system, long after.
use strict;
use warnings;

my @places = (
    'dev', 'CONTRIBUTING.md', '.github/workflows/release.yml', 'packaging/windows/build.sh',
    'packaging/macos/build.sh', 'packaging/flatpak/io.github.parleychat.Parley.yml'
);
# What CMake calls it => what it is called in each of those places: Debian, people, Fedora, MSYS2,
# Homebrew, a module of the Flatpak. '-': not needed there; KDE's runtime has Qt and the like, and
# macOS neither D-Bus nor X.
my %names = (
    'Qt6::Core'         => ['qt6-base-dev', 'Core', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Network'      => ['qt6-base-dev', 'Network', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Sql'          => ['libqt6sql6-sqlite', 'Sql', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Concurrent'   => ['qt6-base-dev', 'Concurrent', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Gui'          => ['qt6-base-dev', 'Gui', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Widgets'      => ['qt6-base-dev', 'Widgets', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::PrintSupport' => ['qt6-base-dev', 'PrintSupport', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::Test'         => ['qt6-base-dev', 'Test', 'qt6-qtbase-devel', 'qt6-base', 'qt', '-'],
    'Qt6::DBus'         => ['qt6-base-dev', 'DBus', 'qt6-qtbase-devel', '-', '-', '-'],
    'Qt6::WebSockets'   => ['qt6-websockets-dev', 'WebSockets', 'qt6-qtwebsockets-devel', 'qt6-websockets', 'qt', '-'],
    'Qt6::Svg'          => ['qt6-svg-dev', 'Svg', 'qt6-qtsvg-devel', 'qt6-svg', 'qt', '-'],
    'Qt6::Qml'          => ['qt6-declarative-dev', 'Qml', 'qt6-qtdeclarative-devel', 'qt6-declarative', 'qt', '-'],
    'md4c'              => ['libmd4c-dev', 'md4c', 'md4c-devel', 'md4c', 'md4c', 'md4c'],
    'Qt6Keychain'       => ['qtkeychain-qt6-dev', 'QtKeychain', 'qtkeychain-qt6-devel', 'qtkeychain-qt6', 'qtkeychain', 'qtkeychain'],
    'KF6SyntaxHighlighting' =>
        ['libkf6syntaxhighlighting-dev', 'KSyntaxHighlighting', 'kf6-syntax-highlighting-devel', 'syntax-highlighting', '-', '-'],
    'ECM'        => ['extra-cmake-modules', 'extra-cmake-modules', '-', '-', 'extra-cmake-modules', '-'],
    'Perl'       => ['perl', 'Perl', 'perl', 'perl', '-', '-'],
    'PkgConfig'  => ['pkgconf', 'pkg-config', 'pkgconf', 'pkgconf', 'pkgconf', '-'],
    'SQLite3'    => ['libsqlite3-dev', 'SQLite', 'sqlite-devel', 'sqlite3', 'sqlite', '-'],
    'OpenSSL'    => ['libssl-dev', 'OpenSSL', 'openssl-devel', 'openssl', 'openssl@3', '-'],
    'libzip'     => ['libzip-dev', 'libzip', 'libzip-devel', 'libzip', 'libzip', 'libzip'],
    'yaml-cpp'   => ['libyaml-cpp-dev', 'yaml-cpp', 'yaml-cpp-devel', 'yaml-cpp', 'yaml-cpp', 'yaml-cpp'],
    'libsodium'  => ['libsodium-dev', 'libsodium', 'libsodium-devel', 'libsodium', 'libsodium', 'libsodium'],
    # Homebrew builds Poppler for Qt 5 alone.
    'poppler-qt6' => ['libpoppler-qt6-dev', 'Poppler', 'poppler-qt6-devel', 'poppler-qt6', '-DPARLEY_PDF=OFF', 'poppler'],
    'hiredis'     => ['libhiredis-dev', 'hiredis', 'hiredis-devel', 'hiredis', 'hiredis', 'hiredis'],
    'hiredis_ssl' => ['libhiredis-dev', 'hiredis', 'hiredis-devel', 'hiredis', 'hiredis', '-DENABLE_SSL=ON'],
    'hunspell'    => ['libhunspell-dev', 'Hunspell', 'hunspell-devel', 'hunspell', 'hunspell', 'hunspell'],
    'xcb'         => ['libxcb1-dev', 'xcb', 'libxcb-devel', '-', '-', '-'],
);

# asked(TREE): name of a library => [file, line] of where CMake asks for it first.
sub asked {
    my ($tree) = @_;
    my %asked;
    for my $path ($tree->files(qr{(^|/)CMakeLists\.txt$|\.cmake$})) {
        (my $text = $tree->text($path)) =~ s/#[^\n]*|"[^"\n]*"/' ' x length $&/ge;
        while ($text =~ /\b(find_package|pkg_check_modules)\(\s*(\w+)([^)]*)\)/g) {
            my ($command, $first, $rest, $at) = ($1, $2, $3, $-[0]);
            my @found;
            if ($command eq 'pkg_check_modules') {
                @found = map { s/[<>=].*//r } grep { !/^(REQUIRED|QUIET|IMPORTED_TARGET|GLOBAL)$/ } split ' ', $rest;
            } elsif ($first eq 'Qt6') {
                @found = $rest =~ /COMPONENTS\s+(.*)/s ? map { "Qt6::$_" } split ' ', $1 : ();
            } elsif ($rest !~ /NO_DEFAULT_PATH/) { # what we built ourselves is nobody's package
                @found = ($first);
            }
            $asked{$_} //= [$path, Tree::line_of($text, $at)] for @found;
        }
    }
    return %asked;
}

return {
    libraries => sub {
        my ($tree, $report) = @_;
        my %asked = asked($tree);
        for my $name (sort keys %asked) {
            my ($path, $line) = @{$asked{$name}};
            if (!$names{$name}) {
                $report->($path, $line, "asks for $name, of which tests/lint/rules/libraries.pl knows no package");
                next;
            }
            for my $n (0 .. $#places) {
                my $word = $names{$name}[$n];
                next if $word eq '-' || !$tree->exists($places[$n]);
                $report->($places[$n], 1, "does not name $word, which $path asks for as $name")
                    unless $tree->text($places[$n]) =~ /(?<![\w-])\Q$word\E(?![\w-])/;
            }
        }
        for my $name (sort keys %names) {
            $report->('tests/lint/rules/libraries.pl', 1, "knows $name, for which CMake does not ask")
                if $tree->exists('tests/lint/rules/libraries.pl') && !$asked{$name};
        }
        # The lists of Windows and macOS stand in the scripts, so those are what a workflow runs.
        for my $path ($tree->files(qr{^\.github/workflows/.*\.yml$})) {
            for my $system ('windows', 'macos') {
                $report->($path, Tree::line_of($tree->text($path), $-[0]), "builds without packaging/$system/build.sh")
                    if $tree->text($path) =~ /runs-on: $system/ && index($tree->text($path), "packaging/$system/build.sh") < 0;
            }
        }
    },
};

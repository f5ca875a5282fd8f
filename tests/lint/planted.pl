#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Tests the lint rules: each one passes a small clean tree and names the line of a fault planted in
# it. usage: planted.pl    Ends with 1 when a rule misses its fault or cries at the clean tree.
use strict;
use warnings;
use File::Basename;
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use FindBin;

my $spdx  = "// SPDX-FileCopyrightText: 2026 The Parley developers\n// SPDX-License-Identifier: MIT\n";
my $hash  = $spdx =~ s{^//}{#}mgr;
my $sixty = "    x();\n" x 61;
my %clean = (
    'core/base/good.h'   => "$spdx#pragma once\nnamespace parley {\nclass Good\n{\npublic:\n    explicit Good(int a, int b);\n    int size() const;\n};\n} // namespace parley\n",
    'core/base/good.cpp' => "$spdx#include \"base/good.h\"\nnamespace parley {\nint Good::size() const\n{\n    return 1; // \"qDebug(\" in a comment is no fault\n}\n} // namespace parley\n",
    'core/base/CMakeLists.txt' => "${hash}parley_add_library(parley_base SOURCES good.cpp good.h)\n",
    'ui/window.cpp'      => "$spdx#include <QWidget>\nvoid f(QObject *a)\n{\n    QObject::connect(a, &QObject::destroyed, a, [] {});\n    QObject::tr(\"word\");\n}\n",
    'ui/CMakeLists.txt'  => "${hash}parley_add_library(parley_ui SOURCES window.cpp)\n",
    'ARCHITECTURE.md'    => "The folders: `core/base` and `ui`.\n",
    'REUSE.toml'         => "${hash}version = 1\npath = [\"*.md\", \"resources/**\"]\n",
    'resources/a/b.svg'  => "<svg/>\n",
    'CMakeLists.txt'     => "${hash}project(Parley VERSION 1.2.3 LANGUAGES CXX)\npkg_check_modules(zip REQUIRED libzip)\n",
    'CHANGELOG.md'       => "# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-11-23)\n\n## 1.0.0 (2026-10-01)\n",
    'packaging/linux/p.metainfo.xml.in' => "<!-- SPDX-License-Identifier: MIT -->\n<release version=\"\@PROJECT_VERSION\@\"/>\n<release version=\"1.0.0\"/>\n",
);

# [rule, file, its text, what the finding must say]
my @faults = (
    ['includes', 'core/base/good.cpp', "$spdx#include <QtGui/QColor>\n", qr/good\.cpp:3: .*Gui/],
    ['includes', 'core/base/good.cpp', "$spdx#include <QColor>\n", qr/good\.cpp:3: .*Gui/],
    ['includes', 'core/base/good.cpp', "$spdx#include <QNetworkReply>\n", qr/good\.cpp:3: .*Network/],
    ['includes', 'core/base/good.cpp', "$spdx#include \"chat/message.h\"\n", qr/good\.cpp:3: .*chat\/message\.h/],
    ['includes', 'core/engine/e.cpp', "$spdx#include \"net/transport.h\"\n", qr/e\.cpp:3: .*net\/transport/],
    ['includes', 'core/chat/c.cpp', "$spdx#include <QSqlQuery>\n", qr/c\.cpp:3: .*Sql/],
    ['includes', 'core/chat/c.cpp', "$spdx#include <md4c.h>\n", qr/c\.cpp:3: md4c/],
    ['includes', 'ui/window.cpp', "$spdx#include \"providers/dialect.h\"\n", qr/window\.cpp:3: .*providers/],
    ['includes', 'ui/window.cpp', "$spdx#include <KSyntaxHighlighting/Repository>\n", qr/window\.cpp:3: .*ui\/transcript/],
    ['includes', 'app/window.cpp', "$spdx#include \"store/database.h\"\n", qr/window\.cpp:3: .*store/],
    ['includes', 'core/odd/o.cpp', $spdx, qr/belongs to no layer/],
    ['sizes', 'core/base/good.cpp', $spdx . "int x;\n" x 400, qr/good\.cpp:402: 402 lines/],
    ['sizes', 'core/base/good.h', $spdx . "int x;\n" x 200, qr/good\.h:202: 202 lines/],
    ['sizes', 'core/base/good.cpp', "${spdx}void Good::f(int a,\n             int b) const\n{\n$sixty}\n", qr/good\.cpp:5: function Good::f has 61 lines/],
    ['sizes', 'core/base/good.cpp', $spdx . "#include <memory>\n" x 26, qr/26 includes/],
    ['sizes', 'core/base/good.cpp', $spdx . "connect(a, b, c, d);\n" x 21, qr/21 connects/],
    ['sizes', 'core/base/good.h', "${spdx}class Good\n{\n    Good(int a, QMap<int, int> b,\n         int c, int d, int e, int f, int g);\n};\n", qr/good\.h:5: constructor of Good has 7 arguments/],
    ['sizes', 'core/base/good.h', "${spdx}class Good : public Base\n{\npublic:\n" . join('', map { "    int f$_() const { return $_; }\n" } 1 .. 16) . "};\n", qr/good\.h:3: Good has 16 public functions/],
    ['motion', 'ui/window.cpp', "${spdx}QVariantAnimation slide;\n", qr/window\.cpp:1: what moves by itself/],
    ['motion', 'ui/window.cpp', "${spdx}int a = style()->styleHint(QStyle::SH_Widget_Animate);\n", qr/window\.cpp:3: whether things may move/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}void f() { qDebug() << 1; }\n", qr/good\.cpp:3: qDebug/],
    ['words_of_code', 'ui/window.cpp', "${spdx}QEventLoop loop;\n", qr/window\.cpp:3: nested/],
    ['words_of_code', 'ui/window.cpp', "${spdx}void f() { qApp->processEvents(); }\n", qr/window\.cpp:3: processEvents/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}Good &Good::instance()\n{\n}\n", qr/good\.cpp:3: no singletons/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}auto s = tr(\"word\");\n", qr/good\.cpp:3: words for people/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}auto s = QObject::tr(\"word\");\n", qr/good\.cpp:3: words for people/],
    ['words_of_code', 'core/base/good.h', "${spdx}class ModelManager;\n", qr/good\.h:3: a name that says nothing/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}void f(int *p) { delete p; }\n", qr/good\.cpp:3: no bare delete/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}void f() { throw 1; }\n", qr/good\.cpp:3: errors are values/],
    ['words_of_code', 'core/base/good.h', "${spdx}class A { QMutex m; };\n", qr/good\.h:3: a lock/],
    ['words_of_code', 'core/base/good.h', "${spdx}class A : QObject {\nsignals:\n};\n", qr/good\.h:4: Qt keywords/],
    ['words_of_code', 'tests/unit/tst_a.cpp', "${spdx}void f() { QTest::qSleep(5); }\n", qr/tst_a\.cpp:3: no sleeps/],
    ['words_of_code', 'core/base/good.cpp', "${spdx}// TO" . "DO: later\n", qr/good\.cpp:3: unfinished/],
    ['connect_context', 'ui/window.cpp', "${spdx}void f(QObject *a)\n{\n    QObject::connect(a, &QObject::destroyed,\n                     [a] { a->f(1, 2); });\n}\n", qr/window\.cpp:5: a lambda/],
    ['licences', 'core/base/good.cpp', "int x;\n", qr/good\.cpp:1: lacks the two SPDX/],
    ['licences', 'picture.svg', "<svg/>\n", qr/picture\.svg:1: has no licence/],
    ['private_words', 'README.md', "see /ho" . "me/anna/parley\n", qr/README\.md:1: a path of one machine/],
    ['private_words', 'dev', "$hash# https://regis" . "try.example.org/x\n", qr/dev:3: a host/],
    ['private_words', 'core/base/good.cpp', "${spdx}auto k = \"sk-ant-" . 'a' x 40 . "\";\n", qr/good\.cpp:3: looks like a key/],
    ['sources_by_name', 'core/base/lost.cpp', $spdx, qr/lost\.cpp:1: is in no CMakeLists/],
    ['sources_by_name', 'ui/CMakeLists.txt', "${hash}file(GLOB all *.cpp)\n# window.cpp\n", qr/ui\/CMakeLists\.txt:3: .*glob/],
    ['architecture', 'ARCHITECTURE.md', "Only `ui` and `core/gone` and `core/base`.\n", qr/names core\/gone/],
    ['references', 'core/base/good.cpp', "$spdx// see docs/gone.md\n", qr/good\.cpp:3: refers to docs\/gone\.md/],
    ['architecture', 'core/chat/c.cpp', $spdx, qr/does not name core\/chat/],
    ['versions', 'CMakeLists.txt', "${hash}project(Parley VERSION 1.3.0 LANGUAGES CXX)\n", qr/CHANGELOG\.md:1: has no heading of 1\.3\.0/],
    ['versions', 'CHANGELOG.md', "## 1.2.3 (23 November)\n", qr/CHANGELOG\.md:1: a heading is/],
    ['versions', 'CHANGELOG.md', "## 1.2.4 (2026-12-01)\n\n## 1.2.3 (2026-11-23)\n", qr/1\.2\.4 is newer than 1\.2\.3/],
    ['versions', 'packaging/linux/p.metainfo.xml.in', "<!-- SPDX-License-Identifier: MIT -->\n<release version=\"\@PROJECT_VERSION\@\"/>\n", qr/does not tell of release 1\.0\.0/],
    ['versions', 'packaging/linux/p.metainfo.xml.in', "<release version=\"1.2.3\"/>\n<release version=\"1.0.0\"/>\n", qr/its first release is/],
    ['versions', 'packaging/windows/parley.nsi', "; SPDX-License-Identifier: MIT\n!define VERSION 1.2.3\n", qr/parley\.nsi:2: names version/],
    ['no_schemes', 'packaging/linux/p.desktop', "# SPDX-License-Identifier: MIT\n[Desktop Entry]\nMimeType=x-scheme-handler/parley;\n", qr/p\.desktop:3: registers/],
    ['no_schemes', 'packaging/linux/p.desktop', "# SPDX-License-Identifier: MIT\n[Desktop Entry]\nExec=parley %u\n", qr/p\.desktop:3: registers/],
    ['no_schemes', 'packaging/macos/Info.plist.in', "<!-- SPDX-License-Identifier: MIT -->\n<key>CFBundleURLTypes</key>\n", qr/Info\.plist\.in:2: registers/],
    ['libraries', 'CMakeLists.txt', "${hash}project(Parley VERSION 1.2.3 LANGUAGES CXX)\npkg_check_modules(odd REQUIRED IMPORTED_TARGET odd>=1)\n", qr/CMakeLists\.txt:4: asks for odd,/],
    ['libraries', 'dev', "${hash}packages='libzip-devious'\n", qr/dev:1: does not name libzip-dev,/],
    ['libraries', '.github/workflows/ci.yml', "${hash}runs-on: windows-2022\n", qr/ci\.yml:3: builds without/],
    ['screenshots', 'packaging/linux/p.metainfo.xml.in', "<screenshots>\n<screenshot><caption>A window</caption><image width=\"9\" height=\"9\">https://x.org/v\@PROJECT_VERSION\@/a.png</image></screenshot>\n</screenshots>", qr/xml\.in:2: a screenshot whose picture/],
    ['screenshots', 'packaging/linux/p.metainfo.xml.in', "<screenshots></screenshots>", qr/xml\.in:1: has 0 screenshots/],
    ['sizes', 'tests/lint/allow.txt', "sizes core/base/good.cpp long for a reason\n", qr/allow\.txt:1: core\/base\/good\.cpp keeps the rule/],
);

sub tree_with {
    my (%files) = @_;
    my $root = tempdir(CLEANUP => 1);
    for my $path (keys %files) {
        make_path(dirname("$root/$path"));
        open(my $out, '>', "$root/$path") or die "$path: $!\n";
        print $out $files{$path};
    }
    return $root;
}

sub lint { my ($rule, $root) = @_; my $said = `"$^X" "$FindBin::Bin/lint.pl" $rule "$root" 2>&1`; return ($? >> 8, $said); }

my ($passed, $failed) = (0, 0);
sub check {
    my ($ok, $what, $said) = @_;
    if ($ok) { $passed++; return; }
    $failed++;
    print "FAILED: $what\n$said";
}

my @rules = split /\n/, `"$^X" "$FindBin::Bin/lint.pl"`;
my %tried = map { $_->[0] => 1 } @faults;
check($tried{$_}, "$_ has a planted fault", '') for @rules;
my $good = tree_with(%clean);
for my $rule (@rules) {
    my ($code, $said) = lint($rule, $good);
    check($code == 0, "$rule is content with the clean tree", $said);
}
for my $fault (@faults) {
    my ($rule, $path, $text, $expected) = @$fault;
    my ($code, $said) = lint($rule, tree_with(%clean, $path => $text));
    check($code == 1 && $said =~ $expected, "$rule finds the fault planted in $path", $said);
}
# An entry in the list of exceptions silences its own finding and nothing else.
my ($code) = lint('sizes', tree_with(%clean, 'core/base/good.cpp' => $spdx . "int x;\n" x 400,
    'tests/lint/allow.txt' => "sizes core/base/good.cpp long for a reason\n"));
check($code == 0, 'an allowed file is allowed', '');

print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);

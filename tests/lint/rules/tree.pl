# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Rules about files as such: licences, words that must not leave a machine, lists that must be whole.
use strict;
use warnings;

my $code_file = qr{(\.(h|cpp|cmake|pl|pm|sh|py|mjs|js|sql|qrc|supp)|/CMakeLists\.txt|^CMakeLists\.txt|^dev|^\.ci/run)$};

# Glob patterns of REUSE.toml as one regular expression.
sub covered_by_reuse {
    my ($tree) = @_;
    return qr/^\b$/ unless $tree->exists('REUSE.toml');
    my @patterns;
    for my $entry ($tree->text('REUSE.toml') =~ /"([^"\n]+)"/g) {
        my $pattern = quotemeta $entry;
        $pattern =~ s/\\\*\\\*/.*/g;
        $pattern =~ s/(?<!\.)\\\*/[^\/]*/g;
        push @patterns, $pattern;
    }
    my $all = join '|', @patterns;
    return qr/^(?:$all)$/;
}

# Shapes of keys, of paths on somebody's machine and of hosts of package archives. Written in pieces
# so that this file is not a finding of its own.
my $slash = '/';
my @private = (
    [qr/sk-(?:ant|proj|or)-[A-Za-z0-9_-]{24,}|\bAIza[A-Za-z0-9_-]{35}|\bgh[pousr]_[A-Za-z0-9]{36}|-----BEGIN (?:RSA |EC )?PRIVATE KEY/, 'looks like a key'],
    [qr#(?<![\w.}/\$])$slash(?:home|root|work|Users)$slash\w[\w.-]*#, 'a path of one machine'],
    [qr/\b(?:registry|mirrors?|deb|ftp|security|snapshot|files|proxy)\.[a-z0-9]+(?:-[a-z]+)?\.(?:org|com|net|io)\b|\bpypi\.org\b|\bcrates\.io\b/, 'a host of a package archive'],
);

return {
    licences => sub {
        my ($tree, $report) = @_;
        my $covered = covered_by_reuse($tree);
        for my $path ($tree->files(qr/./)) {
            next if $path =~ m{^LICENSES/|\.license$} || $tree->exists("$path.license");
            if ($path =~ $code_file && $path !~ $covered) {
                my $head = substr($tree->text($path), 0, 400);
                next if $head =~ /SPDX-FileCopyrightText: \d{4} .+\n.*SPDX-License-Identifier: MIT\b/;
                $report->($path, 1, 'lacks the two SPDX lines');
            } elsif ($path !~ $covered && substr($tree->text($path), 0, 400) !~ /SPDX-License-Identifier: /) {
                $report->($path, 1, 'has no licence: neither SPDX lines nor a line in REUSE.toml');
            }
        }
    },

    private_words => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr/./)) {
            next if $path =~ /\.(png|otf|ttf|ico|icns|gz|xz|zip|sqlite|bin|svg)$/;
            my $number = 0;
            for my $line ($tree->lines($path)) {
                $number++;
                for my $ban (@private) {
                    $report->($path, $number, "$ban->[1]: $&") if $line =~ $ban->[0];
                }
            }
        }
    },

    # Every source is named in a list file; globs hide lost files.
    sources_by_name => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{(^|/)CMakeLists\.txt$|\.cmake$})) {
            my $number = 0;
            for my $line ($tree->lines($path)) {
                $number++;
                $report->($path, $number, 'sources are listed by name, not by a glob') if $line =~ /^\s*file\s*\(\s*GLOB|aux_source_directory/i;
            }
        }
        my %lists;
        for my $list ($tree->files(qr{/CMakeLists\.txt$})) {
            $lists{$1} .= $tree->text($list) if $list =~ m{^([a-z]+)/};
        }
        for my $path ($tree->files(qr{^(core|ui|app|tests)/.*\.cpp$})) {
            my ($top, $stem) = $path =~ m{^([a-z]+)/.*?([^/]+)\.cpp$};
            my $list = $lists{$top} // '';
            my @names = ($stem);
            while ($list =~ /(\w*)\$\{\w+\}(\w*)\.cpp/g) {    # a loop over names: tst_${name}.cpp
                my ($before, $after) = ($1, $2);
                push @names, $1 if $before . $after ne '' && $stem =~ /^\Q$before\E(\w+)\Q$after\E$/;
            }
            my $any = join '|', map { quotemeta } @names;
            $report->($path, 1, 'is in no CMakeLists.txt') unless $list =~ /(?<!\w)(?:$any)(?!\w)/;
        }
    },

    # A page that code or another page sends its reader to exists.
    references => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{\.(h|cpp|md|cmake|pl|sh)$|CMakeLists\.txt$})) {
            next if $path =~ m{^tests/(data|fuzz|lint)/};
            my $number = 0;
            for my $line ($tree->lines($path)) {
                $number++;
                while ($line =~ m{\b(docs/[\w/-]+\.(?:md|png))\b}g) {
                    $report->($path, $number, "refers to $1, which does not exist") unless $tree->exists($1);
                }
            }
        }
    },

    # ARCHITECTURE.md names the folders that exist, and no others.
    architecture => sub {
        my ($tree, $report) = @_;
        my $text = $tree->text('ARCHITECTURE.md');
        my %named = map { $_ => 1 } $text =~ m{`((?:core|ui|app|tests|resources|cmake|packaging|docs|translations)(?:/[a-z]+)*)/?`}g;
        for my $folder (sort keys %named) {
            $report->('ARCHITECTURE.md', 1, "names $folder, which does not exist") unless $tree->exists($folder);
        }
        my %there;
        $there{$_} = 1 for map { m{^(core/[a-z]+|app|ui)/} ? $1 : () } $tree->files(qr{^(core|ui|app)/.*\.(h|cpp)$});
        for my $folder (sort keys %there) {
            $report->('ARCHITECTURE.md', 1, "does not name $folder") unless $named{$folder};
        }
    },
};

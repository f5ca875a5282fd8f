# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Ceilings: what is larger is split by job. Function bodies are found by the form clang-format gives
# them (the opening brace of a function stands alone on its line). A test's table of cases (…_data)
# may be as long as it needs.
use strict;
use warnings;

my %ceiling = (header => 200, source => 400, test => 800, function => 60, includes => 25,
               connects => 20, arguments => 6, functions => 15);

sub functions_of {
    my ($tree, $path, $report) = @_;
    my @lines = split /\n/, $tree->code($path), -1;
    for (my $i = 0; $i < @lines; $i++) {
        next unless $lines[$i] =~ /^(\s*)\{\s*$/;
        my $indent = $1;
        my $head = '';
        for (my $j = $i - 1; $j >= 0 && $lines[$j] !~ /^\s*$|[;{}]\s*$|^\s*(public|private|protected|Q_SIGNALS)\b.*:\s*$|^\s*#/; $j--) {
            $head = "$lines[$j] $head";
        }
        next if $head =~ /^\s*(template\s*<.*>\s*)?(class|struct|union|enum|namespace|extern)\b/ || $head !~ /\(/;
        my $end = $i + 1;
        $end++ while $end < @lines && $lines[$end] !~ /^\Q$indent\E\}/;
        my $length = $end - $i - 1;
        my ($name) = $head =~ /([\w:~]+)\s*\(/;
        $report->($path, $i + 1, "function $name has $length lines, at most $ceiling{function}")
            if $length > $ceiling{function} && $name !~ /_data$/;
        $i = $end;
    }
}

sub classes_of {
    my ($tree, $path, $report) = @_;
    my $code = $tree->code($path);
    while ($code =~ /\b(class|struct)\s+(?:\[\[\w+\]\]\s*)?(\w+)\s*(?:final\s*)?(?::[^;{(]*)?\{/g) {
        my ($kind, $name, $open) = ($1, $2, $+[0] - 1);
        my $start = $-[0];
        next if substr($code, 0, $start) =~ /\benum\s+$/;
        my $body = substr($code, $open + 1, Tree::balanced($code, $open) - $open - 1);
        while ($body =~ /(?<![\w~:.>])\Q$name\E\s*(\()/g) {
            my $at = $-[1];
            my @arguments = Tree::top_level(substr($body, $at + 1, Tree::balanced($body, $at) - $at - 1));
            my $count = @arguments;
            $report->($path, Tree::line_of($code, $open + $at), "constructor of $name has $count arguments, at most $ceiling{arguments}: use a struct")
                if $count > $ceiling{arguments};
        }
        my $public = public_functions($kind, $name, $body);
        $report->($path, Tree::line_of($code, $start), "$name has $public public functions, at most $ceiling{functions}")
            if $public > $ceiling{functions};
    }
}

# Those a reader has to learn: not constructors, operators, signals, or what a base class asks for.
sub public_functions {
    my ($kind, $name, $body) = @_;
    1 while $body =~ s/\{[^{}]*\}/;/g;
    my ($visible, $count) = ($kind eq 'struct', 0);
    for my $statement (split /;|(?<=[^:]):(?=[^:])/, $body) {
        if ($statement =~ /\b(public|private|protected|Q_SIGNALS)\b(\s+Q_SLOTS)?\s*$/) { $visible = $1 eq 'public'; next; }
        next unless $visible && $statement =~ /\b([\w~]+)\s*\(/;
        my $called = $1;
        next if $called eq $name || $called =~ /^~|^Q_/ || $statement =~ /\b(operator|override|using|friend|final)\b|=\s*default|=\s*delete/;
        $count++;
    }
    return $count;
}

return {
    sizes => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{^(core|ui|app|tests)/.*\.(h|cpp)$})) {
            my $kind = $path =~ m{^tests/} ? 'test' : $path =~ /\.h$/ ? 'header' : 'source';
            my $count = () = $tree->text($path) =~ /\n/g;
            $report->($path, $count, "$count lines, at most $ceiling{$kind}") if $count > $ceiling{$kind};
            functions_of($tree, $path, $report);
            next if $kind eq 'test';
            my $code = $tree->code($path);
            my $includes = () = $code =~ /^\s*#\s*include/mg;
            $report->($path, 1, "$includes includes, at most $ceiling{includes}")
                if $includes > $ceiling{includes} && $path !~ /composition\.cpp$/;
            my $connects = () = $code =~ /(?<!dis)\bconnect\s*\(/g;
            $report->($path, 1, "$connects connects, at most $ceiling{connects}") if $connects > $ceiling{connects};
            classes_of($tree, $path, $report) if $path =~ /\.h$/;
        }
    },
};

#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Checks one house rule on the whole tree. usage: lint.pl RULE [ROOT]; without RULE it lists them.
# Prints "file:line: what is wrong" for each finding and ends with 1 when there is one.
# Exceptions stand in allow.txt, one "rule path reason" a line; one that is no longer needed is
# itself a finding, so the list can only shrink.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Tree;

my %rules;
for my $file (sort glob "$FindBin::Bin/rules/*.pl") {
    my $found = do $file;
    die "$file: ", $@ || $!, "\n" unless ref $found eq 'HASH';
    %rules = (%rules, %$found);
}

my ($name, $root) = @ARGV;
if (!defined $name) {
    print "$_\n" for sort keys %rules;
    exit 0;
}
die "there is no rule $name\n" unless $rules{$name};
$root //= "$FindBin::Bin/../..";

my (%allowed, %used);
my $list = "$root/tests/lint/allow.txt";
if (open(my $in, '<', $list)) {
    while (my $line = <$in>) {
        next if $line =~ /^\s*(#|$)/;
        my ($rule, $path, $reason) = $line =~ /^(\S+)\s+(\S+)\s+(\S.*)$/
            or die "allow.txt:$.: each line is: rule path reason\n";
        $allowed{$path} = $. if $rule eq $name;
    }
}

my $count = 0;
$rules{$name}->(
    Tree->new($root),
    sub {
        my ($path, $line, $what) = @_;
        if ($allowed{$path}) { $used{$path} = 1; return; }
        print "$path:$line: $what\n";
        $count++;
    }
);
for my $path (sort keys %allowed) {
    next if $used{$path};
    print "tests/lint/allow.txt:$allowed{$path}: $path keeps the rule \"$name\" now, remove the line\n";
    $count++;
}
print $count ? "$name: $count found\n" : "$name: clean\n";
exit($count ? 1 : 0);

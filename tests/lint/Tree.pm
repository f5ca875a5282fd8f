# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# The source tree as the lint rules see it: its files, their text, and text without comments or
# string contents. Plain Perl of every Debian's base system, no modules beyond the core.
package Tree;
use strict;
use warnings;
use File::Find;

sub new {
    my ($class, $root) = @_;
    return bless {root => $root, text => {}}, $class;
}

# files(REGEX): paths below the root that match, sorted. What git ignores is not part of the tree.
sub files {
    my ($self, $pattern) = @_;
    $self->{files} //= $self->_list;
    return grep { $_ =~ $pattern } @{$self->{files}};
}

sub _list {
    my ($self) = @_;
    my @found;
    my $root = $self->{root};
    find(
        {
            no_chdir   => 1,
            preprocess => sub {
                grep { !/^(\.git|\.cache|node_modules|build)$/ || ($_ eq 'build' && $File::Find::dir ne $root) } @_;
            },
            wanted => sub {
                return unless -f $_;
                my $path = substr($_, length($root) + 1);
                push @found, $path unless $path =~ /\.user$|(^|\/)(CMakeUserPresets|compile_commands)\.json$/;
            },
        },
        $root
    );
    return [sort @found];
}

sub exists { return -e "$_[0]{root}/$_[1]"; }

sub text {
    my ($self, $path) = @_;
    return $self->{text}{$path} //= do {
        open(my $in, '<:raw', "$self->{root}/$path") or die "can't read $path: $!\n";
        local $/;
        my $all = <$in>;
        defined $all ? $all : '';
    };
}

sub lines { return split(/\n/, $_[0]->text($_[1]), -1); }

# code(PATH): the C++ text with comments blanked out and strings emptied; lines keep their numbers.
sub code {
    my ($self, $path) = @_;
    return $self->{code}{$path} //= do {
        my $text = $self->text($path);
        $text =~ s{(R"(\w*)\(.*?\)\g2")|("(?:\\.|[^"\\\n])*")|('(?:\\.|[^'\\\n])+')|(//[^\n]*)|(/\*.*?\*/)}
                  {_blank($&)}gesx;
        $text;
    };
}

sub _blank {
    my ($piece) = @_;
    my $breaks = "\n" x ($piece =~ tr/\n//);
    return $piece =~ m{^/} ? $breaks : $piece =~ /^'/ ? "' '" : "\"\"$breaks";
}

# line_of(TEXT, OFFSET): the line number of an offset.
sub line_of { return 1 + (substr($_[0], 0, $_[1]) =~ tr/\n//); }

# balanced(TEXT, OFFSET of an opening bracket): the offset of its closing one.
sub balanced {
    my ($text, $at) = @_;
    my $depth = 0;
    pos($text) = $at;
    while ($text =~ /([(\[{])|([)\]}])/g) {
        $depth += defined $1 ? 1 : -1;
        return $-[0] if $depth == 0;
    }
    return length($text);
}

# top_level(LIST TEXT): its parts between the commas that stand outside of any bracket.
sub top_level {
    my ($list) = @_;
    my ($depth, $part, @parts) = (0, '');
    for my $letter (split //, $list) {
        $depth++ if $letter =~ /[(\[{<]/;
        $depth-- if $letter =~ /[)\]}>]/;
        if ($letter eq ',' && $depth == 0) { push @parts, $part; $part = ''; next; }
        $part .= $letter;
    }
    push @parts, $part if $part =~ /\S/;
    return @parts;
}

1;

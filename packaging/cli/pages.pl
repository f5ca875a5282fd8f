#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Writes the manual page of parley-cli and its completions for bash, zsh and fish from what the
# program itself says with --help, so that they never tell of another version.
# usage: pages.pl PARLEY-CLI TEMPLATE FOLDER
#   TEMPLATE  the page, with a line #COMMANDS# where the commands belong
# Writes FOLDER/{parley-cli.1,parley-cli.bash,_parley-cli,parley-cli.fish}. Ends with 1 where the
# program or its help is not as expected.
use strict;
use warnings;
use utf8;

binmode STDERR, ':encoding(UTF-8)';
my ($program, $template, $folder) = @ARGV;
die "usage: pages.pl PARLEY-CLI TEMPLATE FOLDER\n" unless defined $folder;

sub said {
    my @command = @_;
    local $ENV{LC_ALL} = 'C.UTF-8';
    local $ENV{PARLEY_DATA_DIR} = '/nonexistent';
    open(my $out, '-|:encoding(UTF-8)', @command) or die "$command[0] does not start: $!\n";
    local $/;
    my $text = <$out>;
    close $out or die "@command ended with an error\n";
    return $text;
}

# commands(): each {name, summary, usage, about, options => [{names, value, text}], arguments}
sub commands {
    my @found;
    for my $line (split /\n/, said($program, 'help')) {
        next unless $line =~ /^  (\S+)\s+(\S.*)$/;
        push @found, {name => $1, summary => $2};
    }
    die "\"parley-cli help\" lists no commands\n" unless @found > 5;
    read_help($_) for @found;
    return @found;
}

sub read_help {
    my ($command) = @_;
    my $text = said($program, $command->{name}, '--help');
    my ($head, $options, $arguments) =
        $text =~ /^Usage: \S+ \[options\][ ]?(.*?)\nOptions:\n(.*?)(?:\nArguments:\n(.*))?\z/s
        or die "\"parley-cli $command->{name} --help\" is not laid out as expected\n";
    my ($usage, $about) = split /\n/, $head, 2;
    $about = join ' ', split ' ', $about // '';
    $command->{usage} = $usage;
    $command->{about} = $about ne '' ? $about : ucfirst("$command->{summary}.");
    $command->{options} = [
        map {
            my ($spec, $meaning) = @$_;
            my ($value) = $spec =~ /<(.+)>/;
            my @names = $spec =~ /(?<![\w<-])(--?[a-z][\w-]*)/g;
            {names => \@names, value => $value, text => $meaning};
        } rows($options)
    ];
    $command->{arguments} = [rows($arguments // '')];
}

# rows(TEXT): [left column, right column with its lines joined]
sub rows {
    my @rows;
    for my $line (split /\n/, $_[0]) {
        if ($line =~ /^  (\S.*?)(?:\s{2,}(\S.*))?$/) {
            push @rows, [$1, $2 // ''];
        } elsif ($line =~ /^\s+(\S.*)$/ && @rows) {
            $rows[-1][1] .= ($rows[-1][1] eq '' ? '' : ' ') . $1;
        }
    }
    return @rows;
}

# words(COMMAND): what may stand first after it, where that is one of a few words.
sub words {
    my ($command) = @_;
    my $usage = $command->{usage};
    1 while $usage =~ s/(?<=\S )\[[^\[\]]*\]//;
    my ($first) = $usage =~ /^\[?([^\]]*)/;
    my @words = map { /^([a-z][a-z-]+)\b/ ? $1 : () } split /\|/, $usage =~ /\|/ ? $first : '';
    if (!@words && $usage =~ /^(?:ACTION|WORK)\b/ && @{$command->{arguments}}) {
        @words = map { /^([a-z]+)(?: [A-Z]+)?$/ ? $1 : () } split /, | or /, $command->{arguments}[0][1];
    }
    return @words;
}

# What completes an option's value: files, folders, a few words, or nothing.
sub values_of {
    my ($option) = @_;
    my $value = $option->{value} // return 'none';
    return 'files' if $value =~ /(?<!PRO)FILE/;
    return 'folders' if $value =~ /^(DIR|FOLDER)$/;
    return "words $1 $2" if $value =~ /^([a-z]+)\|([a-z]+)$/;
    return 'other';
}

sub roff {
    my ($text) = @_;
    $text =~ s/\\/\\e/g;
    $text =~ s/-/\\-/g;
    $text =~ s/^([.'])/\\&$1/;
    return $text;
}

sub man_page {
    my $text = '';
    for my $command (@_) {
        $text .= ".SS " . roff("$command->{name}: $command->{summary}") . "\n";
        $text .= ".B parley\\-cli $command->{name}\n.RI [ options ]";
        $text .= "\n" . roff($command->{usage}) if $command->{usage} ne '';
        $text .= "\n.PP\n" . roff($command->{about}) . "\n";
        for my $argument (@{$command->{arguments}}) {
            $text .= ".TP\n.I " . roff($argument->[0]) . "\n" . roff($argument->[1]) . "\n";
        }
        for my $option (@{$command->{options}}) {
            next if grep { /^--(help|data-dir)$/ } @{$option->{names}};
            my $names = join ', ', map { '\fB' . roff($_) . '\fR' } @{$option->{names}};
            $names .= ' \fI' . roff($option->{value}) . '\fR' if defined $option->{value};
            $text .= ".TP\n$names\n" . roff($option->{text}) . "\n";
        }
    }
    return $text;
}

sub bash_page {
    my @commands = @_;
    my $names = join ' ', map { $_->{name} } @commands;
    my $text = <<"HEAD";
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Completion of parley-cli for bash; written by packaging/cli/pages.pl.
_parley_cli() {
    local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' options='' words='' i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case \${COMP_WORDS[i]} in
            --data-dir) ((i++)) ;;
            -*) ;;
            *) command=\${COMP_WORDS[i]}; break ;;
        esac
    done
    case \$command:\$before in
        *:--data-dir) COMPREPLY=(\$(compgen -d -- "\$word")); return ;;
HEAD
    for my $command (@commands) {
        my %kinds;
        for my $option (@{$command->{options}}) {
            my $kind = values_of($option);
            push @{$kinds{$kind}}, map { "$command->{name}:$_" } @{$option->{names}}
                unless $kind eq 'none' || $option->{names}[-1] eq '--data-dir';
        }
        for my $kind (sort keys %kinds) {
            my $reply = $kind eq 'files' ? 'compgen -f -- "$word"'
                : $kind eq 'folders'     ? 'compgen -d -- "$word"'
                : $kind =~ /^words (.*)/ ? "compgen -W '$1' -- \"\$word\""
                :                          '';
            my $cases = join ' | ', @{$kinds{$kind}};
            $text .= "        $cases) " . ($reply eq '' ? 'return' : "COMPREPLY=(\$($reply)); return") . " ;;\n";
        }
    }
    $text .= "    esac\n    case \$command in\n        '') options='--data-dir --help --version' words='$names help' ;;\n";
    for my $command (@commands) {
        my $options = join ' ', map { @{$_->{names}} } @{$command->{options}};
        my $words = join ' ', words($command);
        $text .= "        $command->{name}) options='$options' words='$words' ;;\n";
    }
    return $text . <<'TAIL';
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    elif [[ $words && ($command == '' || $before == "$command") ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _parley_cli parley-cli
TAIL
}

sub zsh_text {
    my ($text) = @_;
    $text =~ s/([\[\]:\\])/\\$1/g;
    $text =~ s/'/'\\''/g;
    return $text;
}

sub zsh_page {
    my @commands = @_;
    my $text = <<'HEAD';
#compdef parley-cli
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Completion of parley-cli for zsh; written by packaging/cli/pages.pl.
_parley_cli() {
    local context state state_descr line
    typeset -A opt_args
    _arguments -C '--data-dir[Keeps everything in DIR.]:folder:_files -/' '--help[Shows the commands.]' \
        '--version[Shows the version.]' '1: :->command' '*:: :->rest' && return
    case $state in
        command)
            local -a commands=(
HEAD
    $text .= "                '$_->{name}:" . zsh_text($_->{summary}) . "'\n" for @commands;
    $text .= "                'help:lists the commands'\n            )\n            _describe command commands ;;\n"
        . "        rest)\n            case \$words[1] in\n";
    for my $command (@commands) {
        my @lines;
        for my $option (@{$command->{options}}) {
            my $kind = values_of($option);
            my $about = zsh_text($option->{text});
            my $value =
                  $kind eq 'none'    ? ''
                : $kind eq 'files'   ? ':file:_files'
                : $kind eq 'folders' ? ':folder:_files -/'
                : $kind =~ /^words (.*)/ ? ":value:($1)"
                :                          ':' . zsh_text($option->{value}) . ': ';
            push @lines, "'*$_\[$about]$value'" for @{$option->{names}};
        }
        my @words = words($command);
        push @lines, @words ? "'1:what:(@words)'" : "'1:file:_files'", "'*:file:_files'";
        $text .= "                $command->{name}) _arguments " . join(" \\\n                    ", @lines) . " ;;\n";
    }
    return $text . "            esac ;;\n    esac\n}\n_parley_cli \"\$@\"\n";
}

sub fish_text {
    my ($text) = @_;
    $text =~ s/([\\'])/\\$1/g;
    return "'$text'";
}

sub fish_page {
    my @commands = @_;
    my $text = <<'HEAD';
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Completion of parley-cli for fish; written by packaging/cli/pages.pl.
complete -c parley-cli -l data-dir -x -a '(__fish_complete_directories)' -d 'Keeps everything in DIR.'
complete -c parley-cli -n __fish_use_subcommand -l help -d 'Shows the commands.'
complete -c parley-cli -n __fish_use_subcommand -l version -d 'Shows the version.'
complete -c parley-cli -n __fish_use_subcommand -f -a help -d 'lists the commands'
HEAD
    for my $command (@commands) {
        my $name = $command->{name};
        my $in = "complete -c parley-cli -n '__fish_seen_subcommand_from $name'";
        $text .= "complete -c parley-cli -n __fish_use_subcommand -f -a $name -d " . fish_text($command->{summary}) . "\n";
        my @words = words($command);
        $text .= "complete -c parley-cli -n '__fish_seen_subcommand_from $name; and not __fish_seen_subcommand_from @words' -a '@words'\n"
            if @words;
        for my $option (@{$command->{options}}) {
            next if $option->{names}[-1] eq '--data-dir';
            my $kind = values_of($option);
            my $names = join ' ', map { /^--(.+)/ ? "-l $1" : '-s ' . substr($_, 1) } @{$option->{names}};
            my $value =
                  $kind eq 'none'          ? ''
                : $kind eq 'files'         ? ' -r -F'
                : $kind eq 'folders'       ? " -x -a '(__fish_complete_directories)'"
                : $kind =~ /^words (.*)/   ? " -x -a '$1'"
                :                            ' -x';
            $text .= "$in $names$value -d " . fish_text($option->{text}) . "\n";
        }
    }
    return $text;
}

sub spill {
    my ($name, $text) = @_;
    open(my $out, '>:encoding(UTF-8)', "$folder/$name") or die "$folder/$name: $!\n";
    print $out $text;
    close $out or die "$folder/$name: $!\n";
}

my @commands = commands();
open(my $in, '<:encoding(UTF-8)', $template) or die "$template: $!\n";
my $page = do { local $/; <$in> };
my $pages = man_page(@commands);
$page =~ s/^#COMMANDS#\n/$pages/m or die "$template has no line #COMMANDS#\n";
spill('parley-cli.1', $page);
spill('parley-cli.bash', bash_page(@commands));
spill('_parley-cli', zsh_page(@commands));
spill('parley-cli.fish', fish_page(@commands));

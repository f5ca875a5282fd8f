#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Writes the list of parts (SBOM, SPDX 2.3 as JSON) of what was built: what the programs are linked
# with, as their own headers say; what is compiled in; what the self-contained packages bring along.
# usage: make-sbom.pl --version V --day YYYY-MM-DD [--bundle bundled.tsv] [--runtime] FILE PROGRAM…
#   --bundle   the list make-bundle.sh wrote;  --runtime  the AppImage's own runtime is made, too
# The same parts give the same bytes. Ends with 1 where a part has no licence in licences.tsv.
use strict;
use warnings;
use Digest::SHA qw(sha256_hex);
use FindBin;
use Getopt::Long;
use JSON::PP;

GetOptions(\my %said, 'version=s', 'day=s', 'bundle=s', 'runtime') or exit 2;
my ($file, @programs) = @ARGV;
die "usage: make-sbom.pl --version V --day DAY [--bundle LIST] [--runtime] FILE PROGRAM…\n"
    unless @programs && $said{version} && $said{day};
my $root = "$FindBin::Bin/../..";

sub lines_of { open(my $in, '<:encoding(UTF-8)', $_[0]) or die "$_[0]: $!\n"; chomp(my @all = <$in>); return @all; }
sub text_of { return join "\n", lines_of($_[0]); }

sub said_by {
    my @command = @_;
    open(my $out, '-|', @command) or die "$command[0] does not start: $!\n";
    chomp(my @lines = <$out>);
    close $out or die "@command ended with an error\n";
    return @lines;
}

my %licences;
for my $line (lines_of("$FindBin::Bin/licences.tsv")) {
    next if $line =~ /^#/ || $line eq '';
    my ($name, $licence, $home) = split /\t/, $line;
    $licences{$name} = [$licence, $home];
}

my (%packages, %relations, @unknown);

sub id_of { my $id = join '-', @_; $id =~ s/[^A-Za-z0-9.-]/-/g; return "SPDXRef-$id"; }

# Adds a part once; what it is to whom.
sub part {
    my ($whose, $relation, %about) = @_;
    my $id = id_of('part', $about{name}, $about{version});
    $packages{$id} //= {
        SPDXID           => $id,
        name             => $about{name},
        versionInfo      => $about{version},
        downloadLocation => $about{home} // 'NOASSERTION',
        filesAnalyzed    => JSON::PP::false,
        licenseConcluded => $about{licence},
        licenseDeclared  => $about{licence},
        copyrightText    => 'NOASSERTION',
        supplier         => $about{supplier} // 'NOASSERTION',
        $about{purl} ? (externalRefs => [{
            referenceCategory => 'PACKAGE-MANAGER', referenceType => 'purl', referenceLocator => $about{purl},
        }]) : (),
    };
    $relations{"$whose\t$relation\t$id"} = 1;
    return $id;
}

# A part that comes as a package of the distribution.
sub debian_part {
    my ($whose, $relation, $source, $version) = @_;
    my $known = $licences{$source};
    push @unknown, $source unless $known;
    my $purl = "pkg:deb/debian/$source\@$version?arch=source";
    $purl =~ s/\+/%2B/g;
    return part($whose, $relation, name => $source, version => $version, licence => $known->[0], home => $known->[1],
        supplier => 'Organization: Debian', purl => $purl);
}

# The source package of a library, by the file the loader would take.
my %owners;

sub package_of_file {
    my ($path) = @_;
    $owners{$path} //= [owner_of($path)];
    return @{$owners{$path}};
}

sub owner_of {
    my ($path) = @_;
    my $real = (said_by('readlink', '-f', $path))[0];
    (my $short = $real) =~ s{^/usr}{};
    for my $name ($real, $short) {
        my ($owner) = map { /^(\S+): / ? $1 : () } grep { defined } eval { said_by('sh', '-c', 'dpkg-query -S "$1" 2>/dev/null', 'sh', $name) };
        return split /\t/, (said_by('dpkg-query', '-W', '-f', '${source:Package}\t${source:Version}\n', $owner))[0] if $owner;
    }
    die "no package owns $real\n";
}

sub package_named {
    my ($name) = @_;
    my @found = eval { said_by('sh', '-c', 'dpkg-query -W -f \'${db:Status-Status}\t${source:Package}\t${source:Version}\n\' "$1" 2>/dev/null', 'sh', $name) };
    for my $line (@found) {
        my ($status, @about) = split /\t/, $line;
        return @about if $status eq 'installed';
    }
    return;
}

my $parley = 'SPDXRef-Parley';
my $documents = "SPDXRef-DOCUMENT\tDESCRIBES\t$parley";
$packages{$parley} = {
    SPDXID => $parley, name => 'Parley', versionInfo => $said{version}, filesAnalyzed => JSON::PP::false,
    downloadLocation => 'https://github.com/parleychat/parley', licenseConcluded => 'MIT', licenseDeclared => 'MIT',
    copyrightText => '2026 The Parley developers', supplier => 'Organization: The Parley developers',
    primaryPackagePurpose => 'APPLICATION',
};
$relations{$documents} = 1;

# --- linked
my $syntax_linked = 0;
for my $program (@programs) {
    my %needed = map { /\(NEEDED\).*\[(.+)\]/ ? ($1 => 1) : () } said_by('readelf', '-dW', $program);
    $syntax_linked ||= grep { /SyntaxHighlighting/ } keys %needed;
    for my $line (said_by('ldd', $program)) {
        next unless $line =~ /^\s*(\S+) => (\/\S+)/ && $needed{$1};
        debian_part($parley, 'DYNAMIC_LINK', package_of_file($2));
    }
}
for my $loaded (qw(libqt6sql6-sqlite libsecret-1-0 qt6-qpa-plugins)) {
    my @about = package_named($loaded) or next;
    debian_part($parley, 'RUNTIME_DEPENDENCY_OF', @about);
}

# --- compiled in
my $lock = JSON::PP->new->utf8->decode(join "\n", do { open(my $in, '<', "$root/core/math/bundle/package-lock.json") or die $!; <$in> });
for my $path (sort keys %{$lock->{packages}}) {
    my $about = $lock->{packages}{$path};
    my ($name) = $path =~ m{node_modules/((?:@[^/]+/)?[^/]+)$} or next;
    next if $about->{dev};
    (my $escaped = $name) =~ s/^@/%40/;
    part($parley, 'STATIC_LINK', name => $name, version => $about->{version}, licence => $about->{license},
        home => 'NOASSERTION', purl => "pkg:npm/$escaped\@$about->{version}");
}
if (!$syntax_linked) {
    my ($version) = text_of("$root/cmake/ParleySyntaxHighlighting.cmake") =~ /set\(parley_syntax_version (\S+)\)/
        or die "cmake/ParleySyntaxHighlighting.cmake names no version\n";
    part($parley, 'STATIC_LINK', name => 'ksyntax-highlighting', version => $version,
        licence => $licences{'ksyntax-highlighting'}[0], home => $licences{'ksyntax-highlighting'}[1]);
}
part($parley, 'CONTAINS', name => 'Inter', version => '4', licence => 'OFL-1.1', home => 'https://rsms.me/inter/');
part($parley, 'CONTAINS', name => 'JetBrains Mono', version => '2', licence => 'OFL-1.1', home => 'https://www.jetbrains.com/lp/mono/');
part($parley, 'CONTAINS', name => 'gpt-tokenizer', version => '4.0.0', licence => 'MIT', purl => 'pkg:npm/gpt-tokenizer@4.0.0');
part($parley, 'CONTAINS', name => '@anthropic-ai/tokenizer', version => '0.0.4', licence => 'MIT',
    purl => 'pkg:npm/%40anthropic-ai/tokenizer@0.0.4');

# --- brought along
if ($said{bundle}) {
    my $bundle = 'SPDXRef-Bundle';
    $packages{$bundle} = {
        %{$packages{$parley}}, SPDXID => $bundle, name => 'Parley, self-contained (tar.xz, AppImage)',
        # Poppler's GPL holds for the whole it is linked into; OpenSSL's licence goes with version 3 only.
        licenseConcluded => 'GPL-3.0-only',
    };
    $relations{"SPDXRef-DOCUMENT\tDESCRIBES\t$bundle"} = 1;
    $relations{"$bundle\tCONTAINS\t$parley"} = 1;
    for my $line (lines_of($said{bundle})) {
        my (undef, undef, undef, $source, $version) = split /\t/, $line;
        debian_part($bundle, 'CONTAINS', $source, $version);
    }
}
if ($said{runtime}) {
    my $runtime = 'SPDXRef-AppImageRuntime';
    $packages{$runtime} = {%{$packages{$parley}}, SPDXID => $runtime, name => 'Parley, runtime of the AppImage', licenseConcluded => 'GPL-2.0-or-later'};
    $relations{"SPDXRef-DOCUMENT\tDESCRIBES\t$runtime"} = 1;
    for my $library (qw(libsquashfuse-dev libfuse3-dev libzstd-dev liblzma-dev liblz4-dev liblzo2-dev zlib1g-dev libc6-dev)) {
        my @about = package_named($library) or die "$library, which the runtime is linked with, is not installed\n";
        debian_part($runtime, 'STATIC_LINK', @about);
    }
}

if (@unknown) {
    my %seen;
    die "packaging/sbom/licences.tsv does not say the licence of: ", join(', ', grep { !$seen{$_}++ } @unknown), "\n";
}

my @relationships = map {
    my ($from, $kind, $to) = split /\t/;
    ($from, $to) = ($to, $from) if $kind =~ /_OF$/;
    {spdxElementId => $from, relationshipType => $kind, relatedSpdxElement => $to};
} sort keys %relations;
my $json = JSON::PP->new->utf8->canonical->pretty->indent_length(1);
my $all = $json->encode([map { $packages{$_} } sort keys %packages]);
my %document = (
    spdxVersion => 'SPDX-2.3', dataLicense => 'CC0-1.0', SPDXID => 'SPDXRef-DOCUMENT',
    name => "parley-$said{version}",
    documentNamespace => "https://parleychat.github.io/spdx/parley-$said{version}-" . substr(sha256_hex($all), 0, 16),
    creationInfo => {
        created => "$said{day}T00:00:00Z",
        creators => ['Organization: The Parley developers', "Tool: parley-make-sbom-$said{version}"],
    },
    hasExtractedLicensingInfos => [{
        licenseId => 'LicenseRef-public-domain', name => 'Public domain',
        extractedText => 'The authors have put this into the public domain.',
    }],
    packages => [map { $packages{$_} } sort keys %packages],
    relationships => \@relationships,
);
open(my $out, '>', $file) or die "$file: $!\n";
print $out $json->encode(\%document);
close $out or die "$file: $!\n";
printf "%d parts\n", scalar keys %packages;

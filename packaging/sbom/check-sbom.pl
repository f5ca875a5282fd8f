#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Checks that a file is a sound SPDX 2.3 document: the fields the specification asks for, in the
# forms it asks for, ids that exist, licences that are SPDX expressions. usage: check-sbom.pl FILE
# Prints each fault; ends with 1 when there is one.
use strict;
use warnings;
use JSON::PP;

my ($file) = @ARGV;
open(my $in, '<:raw', $file // die "usage: check-sbom.pl FILE\n") or die "$file: $!\n";
my $document = eval { JSON::PP->new->utf8->decode(do { local $/; <$in> }) };
my $faults = 0;

sub fault { print "$file: $_[0]\n"; $faults++; }

if (ref $document ne 'HASH') {
    fault('is no JSON object');
    exit 1;
}
my %form = (
    spdxVersion => qr/^SPDX-2\.3$/, dataLicense => qr/^CC0-1\.0$/, SPDXID => qr/^SPDXRef-DOCUMENT$/,
    name => qr/\S/, documentNamespace => qr{^https?://[^#\s]+$},
);
for my $field (sort keys %form) {
    fault("$field is missing or not as it should be") unless ($document->{$field} // '') =~ $form{$field};
}
my $made = $document->{creationInfo} // {};
fault('creationInfo.created is no time') unless ($made->{created} // '') =~ /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
my @creators = @{$made->{creators} // []};
fault('creationInfo.creators is empty') unless @creators;
for my $creator (@creators) {
    fault("creator: $creator") unless $creator =~ /^(?:Person|Organization|Tool): \S/;
}

# Identifiers of the SPDX licence list and its exceptions, as far as they are used here.
my %known = map { $_ => 1 } qw(AFL-2.1 Apache-2.0 BSD-2-Clause BSD-3-Clause CC0-1.0 FTL GPL-2.0-only GPL-2.0-or-later
    GPL-3.0-only GPL-3.0-or-later IJG ISC LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later MIT MPL-1.1 MPL-2.0 OFL-1.1 Unicode-DFS-2016 Zlib blessing bzip2-1.0.6 libpng-2.0 libtiff);
$known{$_->{licenseId}} = 1 for @{$document->{hasExtractedLicensingInfos} // []};

sub is_expression {
    my ($text) = @_;
    return 0 unless defined $text;
    return 1 if $text =~ /^(?:NONE|NOASSERTION)$/;
    my $one = qr/[A-Za-z0-9.+-]+/;
    return 0 unless $text =~ /^$one(?: WITH $one)?(?: (?:AND|OR) $one(?: WITH $one)?)*$/;
    (my $rest = $text) =~ s/ WITH GCC-exception-3\.1//g;
    return 0 if $rest =~ / WITH /;
    return !grep { !$known{$_} } split / (?:AND|OR) /, $rest;
}

my %ids = ('SPDXRef-DOCUMENT' => 1);
my @packages = @{$document->{packages} // []};
fault('names no package') unless @packages;
for my $package (@packages) {
    my $id = $package->{SPDXID} // '';
    my $name = $package->{name} // $id;
    fault("$name: its id \"$id\" is not as it should be") unless $id =~ /^SPDXRef-[A-Za-z0-9.-]+$/;
    fault("$name: the id $id is there twice") if $ids{$id}++;
    for my $field (qw(name versionInfo downloadLocation copyrightText supplier)) {
        fault("$name: $field is missing") unless ($package->{$field} // '') =~ /\S/;
    }
    fault("$name: downloadLocation is no address") unless ($package->{downloadLocation} // '') =~ m{^(?:NOASSERTION|NONE|(?:git\+)?https?://\S+)$};
    fault("$name: supplier") unless ($package->{supplier} // '') =~ /^(?:NOASSERTION|(?:Person|Organization): \S.*)$/;
    fault("$name: filesAnalyzed has to be false") if !defined $package->{filesAnalyzed} || $package->{filesAnalyzed};
    for my $field (qw(licenseConcluded licenseDeclared)) {
        my $licence = $package->{$field} // '';
        fault("$name: $field \"$licence\" is no SPDX expression") unless is_expression($licence);
    }
    for my $reference (@{$package->{externalRefs} // []}) {
        fault("$name: an external reference is no package address") unless ($reference->{referenceType} // '') eq 'purl'
            && ($reference->{referenceCategory} // '') eq 'PACKAGE-MANAGER' && ($reference->{referenceLocator} // '') =~ m{^pkg:[a-z]+/\S+@\S+$};
    }
}
my %kinds = map { $_ => 1 } qw(DESCRIBES CONTAINS DYNAMIC_LINK STATIC_LINK RUNTIME_DEPENDENCY_OF);
my %reached;
for my $relation (@{$document->{relationships} // []}) {
    my ($from, $kind, $to) = map { $_ // '' } @{$relation}{qw(spdxElementId relationshipType relatedSpdxElement)};
    fault("a relation $kind is of no known kind") unless $kinds{$kind};
    for my $end ($from, $to) {
        fault("a relation $kind names $end, which is not there") unless $ids{$end};
    }
    $reached{$_} = 1 for $from, $to;
}
fault('describes nothing') unless grep { ($_->{relationshipType} // '') eq 'DESCRIBES' } @{$document->{relationships} // []};
for my $package (@packages) {
    fault("$package->{name}: nothing says what it is for") unless $reached{$package->{SPDXID} // ''};
}
exit($faults ? 1 : 0);

# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Rules about what packages say of the program: one version everywhere, nothing that opens links.
use strict;
use warnings;

return {
    # The version stands in CMakeLists.txt, its day in CHANGELOG.md; everything else takes them from there.
    versions => sub {
        my ($tree, $report) = @_;
        my ($version) = $tree->text('CMakeLists.txt') =~ /^project\(Parley VERSION (\d+\.\d+\.\d+) /m;
        if (!$version) {
            $report->('CMakeLists.txt', 1, 'names no version of the project');
            return;
        }
        my $changelog = 'CHANGELOG.md';
        my @released;
        my $number = 0;
        for my $line ($tree->lines($changelog)) {
            $number++;
            next unless $line =~ /^## (.*)/;
            if ($1 =~ /^(\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/) {
                push @released, $1;
            } elsif ($1 ne 'Unreleased' || @released) {
                $report->($changelog, $number, "a heading is \"## 1.2.3 (2026-11-23)\", or \"## Unreleased\" at the top");
            }
        }
        my %known = map { $_ => 1 } @released;
        $report->($changelog, 1, "has no heading of $version, which CMakeLists.txt names") unless $known{$version};
        $report->($changelog, 1, "$released[0] is newer than $version of CMakeLists.txt")
            if @released && $released[0] ne $version;

        my ($metainfo) = $tree->files(qr{^packaging/linux/.*\.metainfo\.xml\.in$});
        my @told = $metainfo ? $tree->text($metainfo) =~ /<release version="([^"]+)"/g : ();
        $metainfo //= 'packaging/linux';
        $report->($metainfo, 1, 'its first release is @PROJECT_VERSION@') unless @told && $told[0] eq '@PROJECT_VERSION@';
        my %told = map { $_ => 1 } @told;
        for my $earlier (@released) {
            $report->($metainfo, 1, "does not tell of release $earlier") unless $earlier eq $version || $told{$earlier};
        }
        for my $path ($tree->files(qr{^packaging/.*\.(in|nsi|yml|entitlements|desktop|sh|pl|c)$|^cmake/.*\.cmake$})) {
            my $line = 0;
            for my $text ($tree->lines($path)) {
                $line++;
                $report->($path, $line, "names version $version itself instead of taking it from CMakeLists.txt")
                    if $text =~ /(?<![\d.])\Q$version\E(?![\d.]\d|\d)/ && $text !~ /release version="|url:|tag:/;
            }
        }
        my %takes = (
            'packaging/macos/Info.plist.in' => qr/\$\{MACOSX_BUNDLE_BUNDLE_VERSION\}/,
            'packaging/windows/version.rc.in' => qr/\@PROJECT_VERSION\@/,
            'packaging/windows/parley.nsi' => qr/\$\{VERSION\}/,
        );
        for my $path (grep { $tree->exists($_) } sort keys %takes) {
            $report->($path, 1, 'takes no version') unless $tree->text($path) =~ $takes{$path};
        }
    },

    # Shops show the pictures of the tag, so each must be in the tree, as large as it is said to be.
    screenshots => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{\.metainfo\.xml\.in$})) {
            my $text = $tree->text($path);
            my $count = 0;
            while ($text =~ m{<screenshot\b[^>]*>(.*?)</screenshot>}gs) {
                my ($about, $line) = ($1, Tree::line_of($text, $-[0]));
                $count++;
                $report->($path, $line, 'a screenshot without a caption') unless $about =~ m{<caption>[^<]{8,}</caption>};
                my ($width, $height, $file) = $about =~ m{width="(\d+)" height="(\d+)">https://\S+/v\@PROJECT_VERSION\@/([^<]+)<};
                if (!$file || !$tree->exists($file)) {
                    $report->($path, $line, 'a screenshot whose picture is not in the tree');
                    next;
                }
                my ($w, $h) = unpack 'x16 NN', $tree->text($file);
                $report->($path, $line, "$file is $w x $h") unless $w == $width && $h == $height;
            }
            $report->($path, 1, "has $count screenshots; shops show four or five") if $text =~ /<screenshots>/ && $count < 4;
        }
    },

    # A page on the network must never be able to make Parley do something.
    no_schemes => sub {
        my ($tree, $report) = @_;
        my %signs = (
            qr{\.desktop$}               => qr/x-scheme-handler|^MimeType=|^Exec=.*%[uUfF]/m,
            qr{Info\.plist\.in$}         => qr/CFBundleURLTypes|CFBundleDocumentTypes/,
            qr{\.nsi$}                   => qr/URL Protocol|HKCR\b|Software\\Classes/i,
            qr{\.metainfo\.xml\.in$}     => qr/<mimetypes?>|x-scheme-handler/,
        );
        for my $kind (sort keys %signs) {
            for my $path ($tree->files($kind)) {
                $report->($path, Tree::line_of($tree->text($path), $-[0]), "registers a scheme or a file type: $&")
                    if $tree->text($path) =~ $signs{$kind};
            }
        }
    },
};

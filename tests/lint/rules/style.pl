# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Words and forms the house does without, each with the reason in its message.
use strict;
use warnings;

# [where, pattern, message]; the pattern is looked for in code without comments and string contents.
my @banned = (
    [qr{^(core|ui|app)/}, qr/\bqDebug\s*\(/, 'qDebug has no category: use one of base/logging.h'],
    [qr{^(core|ui|app)/}, qr/\bQEventLoop\b/, 'nested event loops are banned'],
    [qr{^(core|ui|app)/}, qr/\bprocessEvents\b/, 'processEvents is a nested event loop'],
    [qr{^(core|ui|app)/}, qr/\b(?:static\s+[\w:]+\s*[&*]\s*|\w+::)instance\s*\(\s*\)\s*(?:const\s*)?[{;]/, 'no singletons: pass a reference'],
    [qr{^(core|ui|app)/}, qr/\bthrow\s+\w/, 'errors are values, nothing is thrown'],
    [qr{^(core|ui|app)/}, qr/(?<!=\s)\bdelete\s+[\w(*]/, 'no bare delete: unique_ptr'],
    [qr{^(core|ui|app)/}, qr/\b(?:Q_)?FOREVER\b|\bstd::this_thread::sleep|\bQThread::m?u?sleep/, 'nothing sleeps or blocks'],
    [qr{^(core|ui|app|tests)/}, qr/\b(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?\w+(?:Manager|Helper|Utils|Controller|Handler)\b/, 'a name that says nothing: name the job'],
    [qr{^core/}, qr/(?<![\w.:>])(?:QObject::)?tr\s*\(/, 'words for people belong to ui and app'],
    [qr{^(core|ui|app)/(?!store/(?:storethread|interruption)|redis/redisworker)}, qr/\bQMutex\b|\bstd::mutex\b|\bQReadWriteLock\b/, 'a lock outside the threads of database and Redis: pass values instead'],
    [qr{^tests/}, qr/\bQThread::m?u?sleep|\bQTest::qSleep|\bstd::this_thread::sleep/, 'no sleeps in tests: wait for a condition'],
    [qr{^(core|ui|app|tests)/}, qr/\b(?:signals|slots)\s*:|(?<![\w.>])emit\s/, 'Qt keywords are off: Q_SIGNALS, Q_SLOTS, Q_EMIT'],
    [qr{^(core|ui|app)/}, qr/\b(?:TODO|FIXME|XXX|HACK)\b/, 'unfinished work belongs to an issue'],
);

return {
    words_of_code => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{^(core|ui|app|tests)/.*\.(h|cpp)$})) {
            my $code = $tree->code($path);
            my $comments = $tree->text($path);
            for my $ban (@banned) {
                my ($where, $pattern, $message) = @$ban;
                next unless $path =~ $where;
                my $text = $message =~ /unfinished/ ? $comments : $code;
                while ($text =~ /$pattern/g) {
                    $report->($path, Tree::line_of($text, $-[0]), $message);
                }
            }
        }
    },

    # Whoever moves something asks whether it may.
    motion => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{^ui/.*\.cpp$})) {
            my $code = $tree->code($path);
            next if $path =~ m{^ui/style/};
            if ($code =~ /\bSH_Widget_Anima/) {
                $report->($path, Tree::line_of($code, $-[0]), 'whether things may move is mayMove() of ui/style/motion.h');
            }
            my $header = $path =~ s/\.cpp$/.h/r;
            my $all = $code . ($tree->exists($header) ? $tree->code($header) : '');
            if ($all =~ /\bQ(?:Property|Variant)Animation\b|\bQTimeLine\b|\bdrawRing\s*\(/ && $tree->text($path) !~ m{ui/style/(?:motion|paint)\.h}) {
                $report->($path, 1, 'what moves by itself asks mayMove() of ui/style/motion.h');
            }
        }
    },

    # A lambda connected without a context object outlives what it uses.
    connect_context => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{^(core|ui|app|tests)/.*\.(h|cpp)$})) {
            my $code = $tree->code($path);
            while ($code =~ /(?<!dis)\bconnect\s*(\()/g) {
                my $at = $-[1];
                my @arguments = Tree::top_level(substr($code, $at + 1, Tree::balanced($code, $at) - $at - 1));
                next unless @arguments >= 3 && $arguments[2] =~ /^\s*\[/;
                $report->($path, Tree::line_of($code, $at), 'a lambda is connected without a context object');
            }
        }
    },
};

# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Who may include whom. CMake checks the links; Qt's headers share one parent folder, so a prefixed
# include of a module that isn't linked still compiles, and only this rule sees it.
use strict;
use warnings;

# folder => [own layers it may include, Qt modules, other libraries' headers]
my %layer = (
    'core/base'      => ['base',                              'Core',                   ''],
    'core/chat'      => ['base chat',                         'Core',                   ''],
    'core/seal'      => ['base seal',                         'Core',                   'sodium'],
    'core/text'      => ['base text',                         'Core',                   'md4c'],
    'core/net'       => ['base net',                          'Core Network WebSockets', ''],
    'core/engine'    => ['base chat engine',                  'Core Concurrent',        ''],
    'core/providers' => ['base chat net providers',           'Core',                   ''],
    'core/store'     => ['base chat store',                   'Core Sql Concurrent',    ''],
    'core/tools'     => ['base chat text net providers tools', 'Core Network',          ''],
    'core/spell'     => ['base chat spell',                   'Core Concurrent',        'hunspell'],
    'core/redis'     => ['base chat redis',                   'Core',                   'hiredis'],
    'core/math'      => ['base math',                         'Core Qml',               ''],
    'core/mcp'       => ['base chat net mcp',                 'Core',                   ''],
    'core/keychain'  => ['base chat keychain',                'Core',                   'qt6keychain'],
    'core/archive'   => ['base chat text seal archive',       'Core Concurrent',        'yaml-cpp'],
    'core/compare'   => ['base chat text compare',            'Core',                   ''],
    'core/print'     => ['base chat text archive print',      'Core Gui',               ''],
    'ui'             => ['base chat text seal compare math archive print engine ui', 'Core Gui Widgets Svg Concurrent', 'KSyntaxHighlighting'],
    'app/cli'        => ['base chat text seal compare net providers engine archive app', 'Core',      ''],
    'app/start'      => ['base app',                          'Core Network',           ''],
    'app'            => ['base chat text seal compare engine archive print spell ui app', 'Core Gui Widgets Svg Concurrent', ''],
);
# The composition sees every adapter; nothing else of app does.
my $composition = qr{^app/[a-z]*composition\.(cpp|h)$};

# Bare Qt headers that give their module away.
my %module = (
    Network    => qr/^Q(Network|Tcp|Udp|Ssl|Host|Local(Server|Socket)|AbstractSocket|Auth|Dns)/,
    WebSockets => qr/^QWebSocket/,
    Sql        => qr/^QSql/,
    Concurrent => qr/^QtConcurrent/,
    Qml        => qr/^Q(JS|Qml)/,
    Svg        => qr/^QSvg/,
    Gui        => qr/^Q(Gui|Color|Image|Pixmap|Bitmap|Icon|Font|Painter|Pen|Brush|Palette|Text(Document|Layout|Cursor|Option|Char|Block)|Window|Screen|Clipboard|Action|Shortcut|KeyEvent|MouseEvent|Cursor|Standard(Item|Key)|Desktop|SyntaxHighlighter)/,
    Widgets    => qr/^Q(Widget|Application$|MainWindow|Dialog|.*(Layout|Button|Box|Widget|View|Menu|Label|Edit|Bar)$)/,
);
my %not_widgets = map { $_ => 1 } qw(QTextLayout QAbstractTextDocumentLayout QGuiApplication QCoreApplication QBuffer QStringView QByteArrayView QAnyStringView QLatin1StringView QUtf8StringView);

return {
    includes => sub {
        my ($tree, $report) = @_;
        for my $path ($tree->files(qr{^(core|ui|app)/.*\.(h|cpp)$})) {
            my ($folder) = grep { index($path, "$_/") == 0 } sort { length $b <=> length $a } keys %layer;
            if (!$folder) { $report->($path, 1, 'belongs to no layer of tests/lint/rules/layers.pl'); next; }
            my ($own, $qt, $other) = @{$layer{$folder}};
            my %own = map { $_ => 1 } split / /, $own;
            my %qt  = map { $_ => 1 } split / /, $qt;
            my $number = 0;
            for my $line ($tree->lines($path)) {
                $number++;
                if ($line =~ /^\s*#\s*include\s*"([^"]+)"/) {
                    my $header = $1;
                    my $target = $header =~ m{^(?:core/)?([a-z]+)/} ? $1 : next;
                    next if $path =~ $composition || $own{$target};
                    $report->($path, $number, "$folder must not include $header");
                } elsif ($line =~ /^\s*#\s*include\s*<([^>]+)>/) {
                    my $header = $1;
                    my $used = $header =~ m{^Qt([A-Z]\w+)/} ? $1 : undef;
                    if (!$used) {
                        my ($bare) = $header =~ m{([^/]+)$};
                        ($used) = grep { $bare =~ $module{$_} && !($_ eq 'Widgets' && $not_widgets{$bare}) } qw(Network WebSockets Sql Concurrent Qml Svg Gui Widgets);
                    }
                    $report->($path, $number, "$folder must not use Qt $used ($header)") if $used && !$qt{$used};
                    if ($header =~ m{^(md4c|hiredis|hunspell|qt6keychain|yaml-cpp|KSyntaxHighlighting|sodium)}) {
                        $report->($path, $number, "$1 is not for $folder") if index($other, $1) < 0;
                        $report->($path, $number, 'code colours belong to ui/transcript')
                            if $1 eq 'KSyntaxHighlighting' && $path !~ m{^ui/transcript/};
                    }
                }
            }
        }
    },
};

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Crashes of a child that holds a secret: what is left behind, and what is not.
#include "base/crashwatch.h"

#include "base/crashreports.h"
#include "base/crashtext.h"
#include "base/privatefiles.h"
#include "base/processguard.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <exception>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace parley;

namespace {

// Taken apart, so that only the child has it whole.
QByteArray planted()
{
    return QByteArray("planted") + "-secret-" + "4711";
}

#ifdef Q_OS_UNIX
volatile int zero = 0;

// Deeper with each call, and never the last thing it does.
int overflow(int depth) // NOLINT(misc-no-recursion)
{
    volatile char page[4096];
    page[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : overflow(depth + 1) + page[0];
}

void crash(const QString &how)
{
    if (how == QLatin1String("memory")) {
        volatile int *nowhere = reinterpret_cast<volatile int *>(zero + 8);
        *nowhere = 1;
    } else if (how == QLatin1String("stack")) {
        zero = overflow(1);
    } else if (how == QLatin1String("fatal message")) {
        qFatal("%s", planted().constData());
    } else if (how == QLatin1String("exception")) {
        try {
            throw std::runtime_error(planted().toStdString());
        } catch (...) {
            std::terminate(); // as for one that nobody catches
        }
    } else if (how == QLatin1String("instruction")) {
        ::raise(SIGILL);
    } else if (how == QLatin1String("arithmetic")) {
        ::raise(SIGFPE);
    } else if (how == QLatin1String("bus")) {
        ::kill(::getpid(), SIGBUS);
    }
}

// The signal that ended the child.
int signalOfChild(const QString &dataDir, const QString &how, bool watched)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray secret = planted();
        qputenv("PLANTED_SECRET", secret);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        for (const int number : {SIGSEGV, SIGABRT}) {
            ::signal(number, SIG_DFL); // not the test's own
        }
        keepProcessPrivate();
        if (::chdir(QFile::encodeName(dataDir).constData()) == 0 &&
            (!watched || crashwatch::start(dataDir + QStringLiteral("/crashes")))) {
            crash(how);
        }
        ::_exit(77);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}
#endif

} // namespace

class TestCrashWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    void leave(const QString &name) const
    {
        QDir().mkpath(m_dir->filePath(QStringLiteral("crashes")));
        QFile file(m_dir->filePath(QStringLiteral("crashes/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("report");
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

#ifdef Q_OS_UNIX
    void aCrashLeavesAReportWithoutContent_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("memory") << SIGSEGV << QStringLiteral("SIGSEGV");
        QTest::newRow("stack") << SIGSEGV << QStringLiteral("SIGSEGV");
        QTest::newRow("fatal message") << SIGABRT << QStringLiteral("SIGABRT");
        QTest::newRow("exception") << SIGABRT << QStringLiteral("SIGABRT");
        QTest::newRow("instruction") << SIGILL << QStringLiteral("SIGILL");
        QTest::newRow("arithmetic") << SIGFPE << QStringLiteral("SIGFPE");
        QTest::newRow("bus") << SIGBUS << QStringLiteral("SIGBUS");
    }
    void aCrashLeavesAReportWithoutContent()
    {
        if (!crashwatch::isPossible()) {
            QSKIP("a sanitizer tells of crashes in this build");
        }
        QFETCH(int, number);
        QFETCH(QString, name);
        QCOMPARE(signalOfChild(m_dir->path(), QString::fromUtf8(QTest::currentDataTag()), true),
                 number);
        const CrashReports reports(m_dir->path());
        QCOMPARE(reports.list().size(), 1);
        const CrashReport report = reports.list().first();
        QVERIFY(qAbs(report.time.secsTo(QDateTime::currentDateTimeUtc())) < 120);
        const QString text = CrashReports::textOf(report);
        QVERIFY2(text.contains(name + QStringLiteral(" (")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Qt: ") + QLatin1String(qVersion())));
        QVERIFY(text.contains(QStringLiteral("system: ")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("thread: .+\n"))));
        QVERIFY2(text.contains(
                     QRegularExpression(QStringLiteral("\n  \\d\\d tst_crashwatch\\+0x[0-9a-f]+"))),
                 qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("exception: St13runtime_error")),
                 QTest::currentDataTag() == QByteArray("exception"));
        // Neither content nor the environment nor where anything is
        QVERIFY(!text.contains(QString::fromUtf8(planted())));
        for (const QString &place : {m_dir->path(), QDir::homePath(), QDir::tempPath(),
                                     QStringLiteral("/lib"), QStringLiteral("PLANTED")}) {
            QVERIFY2(!text.contains(place), qPrintable(text));
        }
        QVERIFY(text.size() < 8000);
        QCOMPARE(QFileInfo(report.path).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        // No memory image either
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("crashes")});
    }

    void switchedOffNothingIsWritten()
    {
        QVERIFY(signalOfChild(m_dir->path(), QStringLiteral("fatal message"), false) != 0);
        QVERIFY(CrashReports(m_dir->path()).list().isEmpty());
    }

    void noMemoryImageIsEverWritten()
    {
        keepProcessPrivate();
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }

    void whatIsSavedElsewhereHasThePersonsRights()
    {
        const auto rightsUnder = [this](mode_t mask) {
            ::umask(mask);
            keepProcessPrivate();
            QFile file(m_dir->filePath(QStringLiteral("export %1").arg(mask)));
            struct stat found = {};
            const bool made = file.open(QIODevice::WriteOnly) && openToOthers(file) &&
                              ::stat(QFile::encodeName(file.fileName()).constData(), &found) == 0;
            return made ? int(found.st_mode & 0777) : -1;
        };
        QCOMPARE(rightsUnder(022), 0644);
        QCOMPARE(rightsUnder(027), 0640);
        QCOMPARE(rightsUnder(077), 0600);
        QCOMPARE(rightsUnder(0), 0666);
    }
#endif

#ifdef Q_OS_LINUX
    void otherProgramsCantReadTheMemory()
    {
        const bool kept = keepDebuggersOut();
        const int dumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        QCOMPARE(dumpable, kept ? 0 : 1);
        qputenv("PARLEY_ALLOW_DEBUGGER", "1");
        QVERIFY(!keepDebuggersOut());
        qunsetenv("PARLEY_ALLOW_DEBUGGER");
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
    }
#endif

    void theDayIsRight_data()
    {
        QTest::addColumn<qint64>("seconds");
        for (const char *day :
             {"1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "2026-11-23T01:02:03Z",
              "2027-01-01T00:00:00Z", "2028-02-29T12:00:00Z", "2100-03-01T00:00:01Z"}) {
            QTest::newRow(day)
                << QDateTime::fromString(QLatin1String(day), Qt::ISODate).toSecsSinceEpoch();
        }
    }
    void theDayIsRight()
    {
        QFETCH(qint64, seconds);
        const auto at = crashwatch::momentOf(static_cast<std::time_t>(seconds));
        const auto two = [](unsigned value) {
            return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
        };
        QCOMPARE(QStringLiteral("%1-%2-%3T%4:%5:%6Z")
                     .arg(QString::number(at.year), two(at.month), two(at.day), two(at.hour),
                          two(at.minute), two(at.second)),
                 QString::fromUtf8(QTest::currentDataTag()));
    }

    void theLastFiveAreKept()
    {
        for (int day = 1; day <= 8; ++day) {
            leave(QStringLiteral("crash-2026110%1T101500Z-7.txt").arg(day));
        }
        leave(QStringLiteral("crash-notes.txt")); // somebody else's
        const CrashReports reports(m_dir->path());
        QCOMPARE(reports.list().size(), 8);
        reports.prune();
        QCOMPARE(reports.list().size(), 5);
        QCOMPARE(reports.list().first().time.date(), QDate(2026, 11, 8));
        QVERIFY(reports.removeAll());
        QVERIFY(reports.list().isEmpty());
        QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("crashes/crash-notes.txt"))));
    }

    void aReportIsToldOfOnce()
    {
        MemorySettings settings;
        const CrashReports reports(m_dir->path());
        QVERIFY(!reports.unseen(settings));
        leave(QStringLiteral("crash-20261101T101500Z-7.txt"));
        QVERIFY(reports.unseen(settings));
        reports.markSeen(settings);
        QVERIFY(!reports.unseen(settings));
        leave(QStringLiteral("crash-20261102T101500Z-7.txt"));
        QVERIFY(reports.unseen(settings));
        QVERIFY(CrashReports(QString()).list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCrashWatch)
#include "tst_crashwatch.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli import, search and export --all as processes: what scripts rely on.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QString &dataDir, const QStringList &arguments, const QString &passphrase = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLANTED_PASSPHRASE"), passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PARLEY_CLI),
                  QStringList{QStringLiteral("--data-dir"), dataDir} + arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString fixture(const char *name)
{
    return QStringLiteral(PARLEY_TEST_DATA "/import/") + QLatin1String(name);
}

QJsonObject readArchive(const QString &path)
{
    QFile file(path);
    QJsonObject document = file.open(QIODevice::ReadOnly)
                               ? QJsonDocument::fromJson(file.readAll()).object()
                               : QJsonObject();
    document.remove(QLatin1String("written"));
    return document;
}

} // namespace

class TestParleyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void whatWouldBeImportedIsPrinted();
    void refusalsArePrinted();
    void importedChatsAreFound();
    void exportWipeImportIsEqual();
    void anEncryptedExportOpensWithItsPassphraseOnly();
    void aPassphraseIsNeverAnArgument();
    void everyFormatComesOutOfTheTerminal();
    void nothingImportedIsNeverASuccess();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestParleyImport::whatWouldBeImportedIsPrinted()
{
    const Outcome dry =
        run(path("data"), {QStringLiteral("import"), fixture("claude-branches.json"),
                           QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(dry.exitCode, 0);
    const QJsonArray all = dry.json().value(QLatin1String("conversations")).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(dry.json().value(QLatin1String("not_carried")).toArray().size(), 4);
    QVERIFY(!QFile::exists(path("data")));
}

void TestParleyImport::refusalsArePrinted()
{
    const Outcome refused =
        run(path("data"), {QStringLiteral("import"), fixture("hostile/bomb.zip"),
                           QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()
                 .value(QLatin1String("error"))
                 .toObject()
                 .value(QLatin1String("class"))
                 .toString(),
             QStringLiteral("archive_too_large"));
    QVERIFY(refused.err.startsWith("parley-cli: storage: "));
}

void TestParleyImport::importedChatsAreFound()
{
    const Outcome imported =
        run(path("data"),
            {QStringLiteral("import"), fixture("chatbox-forks.json"), QStringLiteral("--report")});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QVERIFY2(imported.out.startsWith("Chatbox: imported 2 conversations, 9 messages"),
             imported.out.constData());
    const Outcome one =
        run(path("data"), {QStringLiteral("import"), fixture("claude-branches.json")});
    QVERIFY2(one.out.startsWith("Claude: imported 1 conversation, "), one.out.constData());
    const Outcome found = run(path("data"), {QStringLiteral("search"), QStringLiteral("--json"),
                                             QStringLiteral("low tide")});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.json().value(QLatin1String("title")).toString(), QStringLiteral("Coast"));
    QCOMPARE(found.json().value(QLatin1String("marks")).toArray().size(), 2);
    const Outcome none = run(path("data"), {QStringLiteral("search"), QStringLiteral("nowhere")});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.out.isEmpty());
}

void TestParleyImport::exportWipeImportIsEqual()
{
    for (const char *name :
         {"openwebui-export.json", "chatgpt-2026-sharded.zip", "cherry-v2.zip"}) {
        QCOMPARE(run(path("one"), {QStringLiteral("import"), fixture(name)}).exitCode, 0);
    }
    QCOMPARE(run(path("one"), {QStringLiteral("export"), QStringLiteral("--all"), path("one.json")})
                 .exitCode,
             0);
    const Outcome again = run(path("two"), {QStringLiteral("import"), path("one.json")});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(run(path("two"), {QStringLiteral("export"), QStringLiteral("--all"), path("two.json")})
                 .exitCode,
             0);
    const QJsonObject one = readArchive(path("one.json"));
    QCOMPARE(one.value(QLatin1String("conversations")).toArray().size(), 5);
    QVERIFY(one.value(QLatin1String("attachments")).toObject().size() >= 4);
    QCOMPARE(readArchive(path("two.json")), one);
}

void TestParleyImport::anEncryptedExportOpensWithItsPassphraseOnly()
{
    const QString right = QStringLiteral("Größe und 鍵");
    const QStringList by{QStringLiteral("--passphrase-env"), QStringLiteral("PLANTED_PASSPHRASE")};
    QCOMPARE(run(path("one"), {QStringLiteral("import"), fixture("chatbox-forks.json")}).exitCode,
             0);
    const Outcome sealed = run(path("one"),
                               QStringList{QStringLiteral("export"), QStringLiteral("--encrypt"),
                                           QStringLiteral("--all"), path("one.sealed")} +
                                   by,
                               right);
    QVERIFY2(sealed.exitCode == 0, sealed.err.constData());
    QFile file(path("one.sealed"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("parley-sealed"));
    QVERIFY(!bytes.contains("parley-archive") && !bytes.contains("Coast"));

    const QStringList import{QStringLiteral("import"), path("one.sealed")};
    const Outcome wrong = run(path("two"), import + by, QStringLiteral("Größe"));
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("the passphrase does not open this file"), wrong.err.constData());
    const Outcome none = run(path("two"), import + by);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains("the passphrase is empty"), none.err.constData());
    const Outcome again = run(path("two"), import + by, right);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QVERIFY2(again.out.startsWith("Parley: imported 2 conversations, 9 messages"),
             again.out.constData());
    for (const char *name : {"one", "two"}) {
        QCOMPARE(run(path(name), {QStringLiteral("export"), QStringLiteral("--all"),
                                  path(name) + QStringLiteral(".json")})
                     .exitCode,
                 0);
    }
    QCOMPARE(readArchive(path("two.json")), readArchive(path("one.json")));
}

void TestParleyImport::aPassphraseIsNeverAnArgument()
{
    const Outcome other = run(path("data"), {QStringLiteral("export"), QStringLiteral("--encrypt"),
                                             QStringLiteral("--format"), QStringLiteral("html"),
                                             QStringLiteral("--all"), path("x")});
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("the format parley only"), other.err.constData());
    QCOMPARE(run(path("data"), {QStringLiteral("export"), QStringLiteral("--passphrase"),
                                QStringLiteral("word"), QStringLiteral("--all"), path("x")})
                 .exitCode,
             2);
    const Outcome closed =
        run(path("data"), {QStringLiteral("export"), QStringLiteral("--encrypt"),
                           QStringLiteral("--passphrase-fd"), QStringLiteral("77"),
                           QStringLiteral("--all"), path("x")});
    QVERIFY(closed.exitCode != 0);
    QVERIFY2(closed.err.contains("descriptor 77"), closed.err.constData());
    QVERIFY(!QFile::exists(path("x")));
}

void TestParleyImport::everyFormatComesOutOfTheTerminal()
{
    QCOMPARE(
        run(path("f"), {QStringLiteral("import"), fixture("chatgpt-2026-sharded.zip")}).exitCode,
        0);
    const auto exportAll = [&](const char *format, const char *target) {
        return run(path("f"),
                   {QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"),
                    QString::fromUtf8(format), path(target)});
    };
    const Outcome lines = exportAll("jsonl", "all.jsonl");
    QVERIFY2(lines.exitCode == 0, lines.err.constData());
    for (const char *format : {"markdown", "html", "pdf"}) {
        const Outcome folder = exportAll(format, format);
        QVERIFY2(folder.exitCode == 0, folder.err.constData());
        const QDir made(path(format));
        QCOMPARE(made.entryList(QDir::Files).size(), 3);
        QVERIFY(exportAll(format, format).exitCode != 0); // never over what is there
    }
    QFile pdf(QDir(path("pdf")).filePath(QDir(path("pdf")).entryList(QDir::Files).first()));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void TestParleyImport::nothingImportedIsNeverASuccess()
{
    QFile file(path("shells.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"conversation_id": "a", "create_time": 1785500000, "title": "Shell"}])");
    file.close();
    const Outcome nothing = run(path("data"), {QStringLiteral("import"), path("shells.json")});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(!nothing.out.contains("imported"));
}

QTEST_GUILESS_MAIN(TestParleyImport)
#include "tst_parleyimport.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/privacypage.h"

#include "base/crashwatch.h"
#include "chat/pricelist.h"
#include "ui/confirm.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/settingbox.h"
#include "ui/keeping.h"
#include "ui/privacy/crashnote.h"
#include "ui/privacy/lockfields.h"
#include "ui/settings/clearfields.h"
#include "ui/settings/settingsindex.h"
#include "ui/settings/settingsrows.h"
#include "ui/settings/updatefields.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDirIterator>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace parley {

namespace {

struct KeptRow
{
    const char *what;
    const char *names; // in the data folder, separated by blanks
};

constexpr KeptRow keptRows[] = {
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Chats, prompts, flows and usage"), "parley*"},
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Backups of them"), "backups"},
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Cache of answers"), "answers*"},
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Settings and providers, without keys"),
     "settings.ini profiles.json"},
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Lists of prices"), "prices"},
    {QT_TRANSLATE_NOOP("parley::PrivacyPage", "Crash reports"), "crashes"},
};

qint64 sizeOf(const QFileInfo &entry)
{
    if (!entry.isDir()) {
        return entry.size();
    }
    qint64 size = 0;
    QDirIterator files(entry.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

} // namespace

QList<PrivacyFact> contactedHosts(const Services &services)
{
    QMap<QString, QStringList> models; // who by host
    for (const ProviderProfile &profile : services.profiles.profiles()) {
        const QString host = profile.baseUrl.host();
        if (!host.isEmpty()) {
            models[host].append(profile.title.isEmpty() ? profile.name : profile.title);
        }
    }
    QList<PrivacyFact> facts;
    for (auto host = models.cbegin(); host != models.cend(); ++host) {
        facts.append({host.key(), PrivacyPage::tr("Your questions to %1, and its list of models")
                                      .arg(QLocale().createSeparatedList(host.value()))});
    }
    if (services.prices) {
        facts.append({QStringLiteral("raw.githubusercontent.com, openrouter.ai, models.dev"),
                      services.settings.get(weeklyPricesSetting)
                          ? PrivacyPage::tr("Lists of prices, once a week as you chose")
                          : PrivacyPage::tr("Lists of prices, only when you ask for them")});
    }
    facts.append({PrivacyPage::tr("This computer"),
                  PrivacyPage::tr("Model servers that run here are looked for when you add a "
                                  "provider")});
    facts.append(
        {PrivacyPage::tr("Others"),
         PrivacyPage::tr("Only what you allow one by one: a picture or a link in an answer "
                         "that you click, a web page a tool may read, a proxy or a team "
                         "cache you have set")});
    return facts;
}

QList<PrivacyFact> keptFiles(const QString &dataDir)
{
    QList<PrivacyFact> facts;
    if (dataDir.isEmpty()) {
        return facts;
    }
    for (const KeptRow &row : keptRows) {
        const QStringList names = QString::fromLatin1(row.names).split(u' ');
        qint64 size = 0;
        QStringList found;
        for (const QFileInfo &entry :
             QDir(dataDir).entryInfoList(names, QDir::AllEntries | QDir::NoDotAndDotDot)) {
            size += sizeOf(entry);
            found.append(entry.fileName());
        }
        if (!found.isEmpty()) {
            facts.append({PrivacyPage::tr(row.what),
                          QStringLiteral("%1 · %2").arg(QLocale().formattedDataSize(size),
                                                        found.join(QStringLiteral(", ")))});
        }
    }
    return facts;
}

PrivacyPage::PrivacyPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_services(services)
    , m_reports(services.dataDir)
    , m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Privacy"));
    column->setSpacing(8);
    buildContacts(*column);
    buildKeeping(*column);
    addHeading(*column, tr("Lock"));
    column->addWidget(new LockFields(theme, services.settings, m_content));
    buildCrashes(*column);
    if (services.releases) {
        addHeading(*column, tr("Newer releases"));
        column->addWidget(new UpdateFields(theme, services, m_content));
    }
    buildKept(*column);
    addHeading(*column, tr("Clear"));
    column->addWidget(new ClearFields(theme, services, m_content));
    column->addStretch(1);
}

void PrivacyPage::addHeading(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(12);
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, m_content));
}

Label *PrivacyPage::addText(QVBoxLayout &column, const QString &text)
{
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, text, m_content);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void PrivacyPage::buildContacts(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("What leaves this computer"), m_content));
    addText(column, tr("Parley sends nothing but your questions to the providers you chose. It has "
                       "no account, no server of its own and counts nothing. These are all hosts "
                       "it may call:"));
    m_hosts = new QVBoxLayout;
    m_hosts->setSpacing(8);
    column.addLayout(m_hosts);
}

void PrivacyPage::buildKeeping(QVBoxLayout &column)
{
    addHeading(column, tr("New chats"));
    QCheckBox *choice = settingBox(m_theme, m_services.settings, temporaryByDefaultSetting,
                                   tr("New chats are temporary"), m_content);
    const QString sentence = tr("A temporary chat is never written to the disk and is gone when "
                                "it is closed. The key for a temporary chat then begins one that "
                                "is kept.");
    describeSetting(*choice, sentence, QStringLiteral("incognito private history"));
    column.addWidget(choice);
    addText(column, sentence);
}

void PrivacyPage::buildCrashes(QVBoxLayout &column)
{
    if (!crashwatch::isPossible()) {
        return;
    }
    addHeading(column, tr("Crash reports"));
    addText(column, tr("If Parley ends unexpectedly it leaves a short text that says where in the "
                       "program. It holds nothing of your chats and no keys, stays on this "
                       "computer, and the last five are kept."));
    column.addWidget(settingBox(m_theme, m_services.settings, crashReportsSetting,
                                tr("Write crash reports"), m_content));
    m_crashes = addText(column, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_read = new Button(m_theme, ButtonKind::Standard, tr("Show the newest"), {}, m_content);
    m_remove = new Button(m_theme, ButtonKind::Standard, tr("Delete all reports"),
                          QStringLiteral("trash"), m_content);
    row->addWidget(m_read);
    row->addWidget(m_remove);
    row->addStretch(1);
    column.addLayout(row);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const auto reports = m_reports.list(); !reports.isEmpty()) {
            showCrashReport(*window(), m_theme, reports.first());
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        confirm(*window(), m_theme,
                {tr("Delete all crash reports?"),
                 tr("The reports on this computer go, nothing else. New ones are written as you "
                    "chose above."),
                 tr("Delete all reports")},
                [this] {
                    static_cast<void>(m_reports.removeAll()); // what is left shows
                    reload();
                });
    });
}

void PrivacyPage::buildKept(QVBoxLayout &column)
{
    if (m_services.dataDir.isEmpty()) {
        return;
    }
    addHeading(column, tr("What is kept on this computer"));
    addText(column, tr("In a folder that only you can read. Keys are in %1, not in this folder.")
                        .arg(m_services.vault.title()));
    auto *path = new Label(m_theme, TextStyle::Code, ColorRole::Ink2,
                           QDir::toNativeSeparators(m_services.dataDir), m_content);
    path->setElided(true);
    column.addWidget(path);
    m_files = new QVBoxLayout;
    m_files->setSpacing(8);
    column.addLayout(m_files);
    auto *open = new Button(m_theme, ButtonKind::Standard, tr("Open folder"),
                            QStringLiteral("folder"), m_content);
    column.addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.dataDir)); });
}

void PrivacyPage::fill(QVBoxLayout &rows, const QList<PrivacyFact> &facts)
{
    emptyLayout(rows);
    for (const PrivacyFact &fact : facts) {
        auto *row = new QWidget(m_content);
        row->setAccessibleName(QStringLiteral("%1: %2").arg(fact.what, fact.detail));
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(12, 0, 0, 0);
        column->setSpacing(0);
        for (const auto &[text, role] :
             {std::pair(fact.what, ColorRole::Ink), std::pair(fact.detail, ColorRole::Ink2)}) {
            auto *label = new Label(m_theme, TextStyle::Interface, role, text, row);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        rows.addWidget(row);
    }
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    reload();
}

void PrivacyPage::reload()
{
    fill(*m_hosts, contactedHosts(m_services));
    if (m_files) {
        fill(*m_files, keptFiles(m_services.dataDir));
    }
    if (m_crashes) {
        const QList<CrashReport> reports = m_reports.list();
        m_crashes->setText(reports.isEmpty()
                               ? tr("There is none.")
                               : tr("The newest is of %1.").arg(momentText(reports.first().time)));
        m_read->setVisible(!reports.isEmpty());
        m_remove->setVisible(!reports.isEmpty());
    }
}

} // namespace parley

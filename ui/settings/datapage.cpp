// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/datapage.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/settings/backuprow.h"
#include "ui/settings/settingsrows.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace parley {

DataPage::DataPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services)
{
    m_content = new QWidget;
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Data and backups"));
    column->addSpacing(8);
    buildFolder(*column);
    buildMoving(*column);
    buildBackups(*column);
    column->addStretch(1);
}

void DataPage::buildFolder(QVBoxLayout &column)
{
    const QString folder = m_services.dataDir;
    if (folder.isEmpty()) {
        return;
    }
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("Where your chats are"), m_content));
    column.addSpacing(8);
    auto *path = new Label(m_theme, TextStyle::Code, ColorRole::Ink2,
                           QDir::toNativeSeparators(folder), m_content);
    path->setElided(true);
    path->setAccessibleName(tr("Folder of your chats: %1").arg(folder));
    column.addWidget(path);
    column.addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *open = new Button(m_theme, ButtonKind::Standard, tr("Open folder"),
                            QStringLiteral("folder"), m_content);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    buttons->addWidget(open);
    auto *copy = new Button(m_theme, ButtonKind::Standard, tr("Copy path"), QStringLiteral("copy"),
                            m_content);
    connect(copy, &QPushButton::clicked, this,
            [folder] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder)); });
    buttons->addWidget(copy);
    buttons->addStretch(1);
    column.addLayout(buttons);
    column.addSpacing(24);
}

void DataPage::buildMoving(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("Move chats"), m_content));
    column.addSpacing(4);
    auto *what =
        new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                  tr("Bring chats from other programs, or take all of yours along: a Parley "
                     "archive holds everything and can be imported again."),
                  m_content);
    what->setWordWrap(true);
    column.addWidget(what);
    column.addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *in = new Button(m_theme, ButtonKind::Standard, tr("Import chats…"),
                          QStringLiteral("arrow-down"), m_content);
    connect(in, &QPushButton::clicked, this, &DataPage::importWanted);
    buttons->addWidget(in);
    auto *out = new Button(m_theme, ButtonKind::Standard, tr("Export all chats…"),
                           QStringLiteral("export"), m_content);
    connect(out, &QPushButton::clicked, this, &DataPage::exportWanted);
    buttons->addWidget(out);
    buttons->addStretch(1);
    column.addLayout(buttons);
    column.addSpacing(24);
}

void DataPage::buildBackups(QVBoxLayout &column)
{
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Backups"), m_content));
    column.addSpacing(4);
    auto *what =
        new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                  tr("Made by themselves on days with changes: the last 7 daily and 4 weekly "
                     "ones are kept, and 3 from before updates."),
                  m_content);
    what->setWordWrap(true);
    column.addWidget(what);
    column.addSpacing(4);
    m_note = new NoteLine(m_theme, m_content);
    m_note->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_note);
    m_empty = new Label(m_theme, TextStyle::Interface, ColorRole::Ink3, {}, m_content);
    column.addWidget(m_empty);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column.addLayout(m_rows);
}

void DataPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_note->say(ColorRole::Ink2, {}, {});
    ask();
}

void DataPage::ask()
{
    m_asking.wait(m_services.backups.backups(),
                  [this](const Result<QList<BackupSummary>> &backups) { show(backups); });
}

void DataPage::show(const Result<QList<BackupSummary>> &backups)
{
    for (BackupRow *row : m_content->findChildren<BackupRow *>()) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_empty->setText(!backups ? tr("The backups can't be read: %1").arg(detailText(backups.error()))
                     : backups->isEmpty() ? tr("No backup yet. The first is made within a day.")
                                          : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
    for (const BackupSummary &backup : backups.value_or(QList<BackupSummary>())) {
        auto *row = new BackupRow(m_theme, backup, m_content);
        connect(row, &BackupRow::restoreWanted, this, &DataPage::restoreWanted);
        connect(row, &BackupRow::asked, this, [this] {
            for (BackupRow *other : m_content->findChildren<BackupRow *>()) {
                other->setAsking(false);
            }
        });
        m_rows->addWidget(row);
    }
}

void DataPage::tellRestored(const Result<void> &result)
{
    if (result) {
        m_note->say(ColorRole::Ok, QStringLiteral("check"),
                    tr("Restored. What was there before stands in this list as “Set aside”."));
    } else {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("Nothing was changed: %1").arg(detailText(result.error())));
    }
    ask();
}

} // namespace parley

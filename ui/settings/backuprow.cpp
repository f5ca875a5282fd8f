// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/backuprow.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"
#include "ui/transcript/figures.h"

#include <QLocale>
#include <QVBoxLayout>

namespace parley {

QString backupKindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::BeforeMigration:
        return BackupRow::tr("Before an update");
    case BackupKind::Weekly:
        return BackupRow::tr("Weekly");
    case BackupKind::Replaced:
        return BackupRow::tr("Set aside");
    case BackupKind::Daily:
        break;
    }
    return BackupRow::tr("Daily");
}

QString backupContentText(const BackupSummary &backup)
{
    QStringList parts{BackupRow::tr("%1 chats", nullptr, pluralOf(backup.conversations))
                          .arg(groupedNumber(backup.conversations)),
                      BackupRow::tr("%1 messages", nullptr, pluralOf(backup.messages))
                          .arg(groupedNumber(backup.messages))};
    if (backup.newest.isValid()) {
        parts.append(BackupRow::tr("last change %1").arg(momentText(backup.newest)));
    }
    parts.append(QLocale().formattedDataSize(backup.bytes));
    return parts.join(QStringLiteral(" · "));
}

BackupRow::BackupRow(const Theme &theme, const BackupSummary &backup, QWidget *parent)
    : QWidget(parent)
    , m_backup(backup)
    , m_restore(new Button(theme, ButtonKind::Standard, tr("Restore…"), {}, this))
    , m_question(new QWidget(this))
{
    const QString when = momentText(backup.made);
    setAccessibleName(tr("Backup of %1, %2, %3")
                          .arg(when, backupKindText(backup.kind), backupContentText(backup)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, when, this));
    head->addWidget(new Tag(theme, TagTone::Plain, backupKindText(backup.kind), this));
    head->addStretch(1);
    words->addLayout(head);
    auto *content =
        new Label(theme, TextStyle::Small, ColorRole::Ink2, backupContentText(backup), this);
    content->setElided(true);
    words->addWidget(content);
    row->addLayout(words, 1);
    m_restore->makeSmall();
    m_restore->setAccessibleName(tr("Restore the backup of %1").arg(when));
    row->addWidget(m_restore, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    auto *sentence = new Label(theme, TextStyle::Interface, ColorRole::Warn,
                               tr("Put this in place of what is there now? The present chats are "
                                  "set aside and stand in this list then."),
                               m_question);
    sentence->setWordWrap(true);
    question->addWidget(sentence, 1);
    auto *cancel = new Button(theme, ButtonKind::Standard, tr("Cancel"), {}, m_question);
    auto *restore = new Button(theme, ButtonKind::Primary, tr("Restore"), {}, m_question);
    for (Button *button : {cancel, restore}) {
        button->makeSmall();
        question->addWidget(button);
    }
    column->addWidget(m_question);
    m_question->hide();
    connect(m_restore, &QPushButton::clicked, this, [this, cancel] {
        Q_EMIT asked();
        setAsking(true);
        cancel->setFocus(Qt::OtherFocusReason);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        setAsking(false);
        m_restore->setFocus(Qt::OtherFocusReason);
    });
    connect(restore, &QPushButton::clicked, this, [this] {
        setAsking(false);
        Q_EMIT restoreWanted(m_backup.path);
    });
}

void BackupRow::setAsking(bool asking)
{
    m_question->setVisible(asking);
    m_restore->setVisible(!asking);
}

} // namespace parley

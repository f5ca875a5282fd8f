// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replayprompts.h"

#include "chat/conversation.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/transcript/figures.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024; // bytes
constexpr qsizetype longestShown = 300;          // characters of a prompt in the list
constexpr std::chrono::milliseconds settle{200}; // while a person types

} // namespace

ReplayPrompts::ReplayPrompts(const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sources(new QHBoxLayout)
    , m_text(textField(theme, tr("Prompts, one a line"), 132, this))
    , m_columns(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, this))
    , m_template(textField(theme, tr("What to ask"), 60, this))
    , m_note(new NoteLine(theme, this))
    , m_model(new QStringListModel(this))
    , m_preview(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sources->setSpacing(8);
    column->addLayout(m_sources);
    m_sources->addStretch(1);
    for (QPlainTextEdit *edit : {m_text, m_template}) {
        edit->setFont(theme.font(TextStyle::Interface));
    }
    m_text->setPlaceholderText(tr("One prompt a line"));
    m_columns->setWordWrap(true);
    m_preview->setAccessibleName(tr("Prompts"));
    m_preview->setModel(m_model);
    m_preview->setFont(theme.font(TextStyle::Interface));
    m_preview->setUniformItemSizes(true);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setTextElideMode(Qt::ElideRight);
    m_preview->setFixedHeight(theme.scaled(150));
    column->addWidget(framed(theme, *m_text));
    column->addWidget(m_columns);
    column->addWidget(framed(theme, *m_template));
    column->addWidget(m_note);
    column->addWidget(framed(theme, *m_preview));
    addSource(tr("From a file…"), QStringLiteral("file"), [this] { chooseFile(); });
    addSource(tr("Type or paste"), QStringLiteral("edit"), [this] {
        takeText();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_typed) {
            soon([this] { takeText(); });
        }
    });
    connect(m_template, &QPlainTextEdit::textChanged, this, [this] { soon([this] { fill(); }); });
    showSet();
}

void ReplayPrompts::addSource(const QString &title, const QString &icon,
                              std::function<void()> choose)
{
    auto *button = new Button(m_theme, ButtonKind::Standard, title, icon, this);
    connect(button, &QPushButton::clicked, this, std::move(choose));
    m_sources->insertWidget(m_sources->count() - 1, button); // before the stretch
}

void ReplayPrompts::soon(std::function<void()> call)
{
    m_soon = m_clock.after(settle, std::move(call));
}

void ReplayPrompts::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Prompts from a file"), {},
                                   tr("Tables and JSON lines (*.csv *.tsv *.jsonl *.ndjson *.json "
                                      "*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplayPrompts::takeFile);
    dialog->open();
}

void ReplayPrompts::takeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(tr("“%1” can't be read: %2.").arg(name, file.errorString()));
        return;
    }
    if (file.size() > largestFile) {
        refuse(tr("“%1” is larger than 64 MB. Split it into several files.").arg(name));
        return;
    }
    const auto table = readPromptTable(file.readAll());
    if (!table) {
        refuse(tr("“%1” can't be used: %2.").arg(name, detailText(table.error())));
        return;
    }
    const auto usual = usualTemplate(*table);
    take({name, usual ? *usual : QStringLiteral("{{%1}}").arg(table->columns.first()), *table});
}

void ReplayPrompts::takeText()
{
    QStringList prompts;
    const QStringList lines = m_text->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString prompt = line.trimmed(); !prompt.isEmpty()) {
            prompts.append(prompt);
        }
    }
    const QString title = prompts.isEmpty() ? QString() : titleFromText(prompts.first());
    m_typed = true;
    m_set = plainPrompts(title, prompts);
    showSet();
}

void ReplayPrompts::take(const PromptSet &set)
{
    m_typed = false;
    m_set = set;
    showSet();
}

void ReplayPrompts::clear()
{
    m_text->clear();
    take({});
}

// What was there stays.
void ReplayPrompts::refuse(const QString &sentence)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

QString ReplayPrompts::problem() const
{
    return m_prompts.isEmpty() ? m_note->sentence() : QString();
}

void ReplayPrompts::showSet()
{
    m_soon.reset();
    const bool places = !m_typed && !m_set.table.columns.isEmpty();
    QStringList columns;
    for (const QString &name : std::as_const(m_set.table.columns)) {
        columns.append(QStringLiteral("{{%1}}").arg(name));
    }
    m_text->parentWidget()->setVisible(m_typed);
    m_columns->setVisible(places);
    m_columns->setText(tr("What to ask, with the columns of %1: %2")
                           .arg(m_set.from, columns.join(QLatin1String(", "))));
    m_template->parentWidget()->setVisible(places);
    {
        const QSignalBlocker quiet(m_template);
        m_template->setPlainText(m_set.promptTemplate);
    }
    fill();
}

void ReplayPrompts::fill()
{
    m_soon.reset();
    m_prompts.clear();
    m_note->say(ColorRole::Ink2, {}, {});
    if (!m_set.table.rows.isEmpty()) {
        const auto prompts = fillPrompts(m_template->toPlainText(), m_set.table);
        if (prompts) {
            m_prompts = *prompts;
            const QString count = tr("%n prompts", nullptr, pluralOf(m_prompts.size()));
            m_note->say(ColorRole::Ink2, QStringLiteral("info"),
                        m_typed || m_set.from.isEmpty() ? count
                                                        : tr("%1 from %2").arg(count, m_set.from));
        } else {
            refuse(tr("These prompts can't be made: %1.").arg(detailText(prompts.error())));
        }
    }
    QStringList shown;
    shown.reserve(m_prompts.size());
    for (const QString &prompt : std::as_const(m_prompts)) {
        shown.append(prompt.left(longestShown).simplified());
    }
    m_model->setStringList(shown);
    m_preview->parentWidget()->setVisible(!m_typed && !m_prompts.isEmpty());
    Q_EMIT changed();
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/privacy/crashnote.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/questionbox.h"
#include "ui/style/announcement.h"
#include "ui/style/paint.h"

#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

namespace parley {

namespace {

constexpr int belowTheEdge = 66; // px at 100 %: clear of a header, and of where one writes

} // namespace

CrashNote::CrashNote(const Theme &theme, SettingsStore &settings, const CrashReports &reports,
                     QWidget &window)
    : QWidget(&window)
    , m_theme(theme)
    , m_settings(settings)
    , m_reports(reports)
    , m_window(window)
    , m_sentence(tr("Parley ended unexpectedly last time. What you wrote is saved."))
{
    setAccessibleName(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(new Label(theme, TextStyle::Interface, ColorRole::Ink, m_sentence, this), 1);
    auto *read = new Button(theme, ButtonKind::Standard, tr("Show report"), {}, this);
    auto *remove = new Button(theme, ButtonKind::Standard, tr("Delete report"), {}, this);
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close message"), this);
    for (Button *button : {read, remove, close}) {
        button->makeSmall();
        row->addWidget(button);
    }
    hide();
    connect(read, &QPushButton::clicked, this, [this] {
        if (const auto report = m_reports.unseen(m_settings)) {
            showCrashReport(m_window, m_theme, *report);
        }
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        static_cast<void>(m_reports.removeAll()); // what stays is in the settings' list
        hide();
    });
    connect(close, &QPushButton::clicked, this, &CrashNote::putAway);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    window.installEventFilter(this);
}

void CrashNote::tell()
{
    if (!m_reports.unseen(m_settings)) {
        return;
    }
    place();
    show();
    raise();
    announce(*this, sentence());
}

QString CrashNote::sentence() const
{
    return isHidden() ? QString() : m_sentence;
}

void CrashNote::putAway()
{
    m_reports.markSeen(m_settings);
    hide();
}

void CrashNote::place()
{
    const QSize room = m_window.size();
    const int width = qMin(sizeHint().width(), room.width() - 16);
    const int height = sizeHint().height();
    setGeometry((room.width() - width) / 2, m_theme.scaled(belowTheEdge), width, height);
}

bool CrashNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CrashNote::paintEvent(QPaintEvent *)
{
    constexpr int radius = 10;
    QPainter painter(this);
    drawBox(painter, rect(), radius, m_theme.color(ColorRole::Raised),
            m_theme.color(ColorRole::LineStrong), 1);
}

void showCrashReport(QWidget &window, const Theme &theme, const CrashReport &report)
{
    const QString text = CrashReports::textOf(report);
    const QuestionBox box = questionBox(theme, window, CrashNote::tr("Crash report"));
    QDialog *dialog = box.dialog;
    dialog->setObjectName(QStringLiteral("crashReport"));
    addWords(box, theme, TextStyle::Interface, ColorRole::Ink2,
             CrashNote::tr("This is all there is. It holds nothing of your chats and no keys, and "
                           "stays on this computer. If you report the problem, you may add it."));
    auto *edit = new QPlainTextEdit(text, dialog);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(theme.font(TextStyle::Code));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setAccessibleName(CrashNote::tr("Crash report"));
    box.rows->addWidget(edit, 1);
    QHBoxLayout *row = addAnswers(box);
    row->addStretch(1);
    auto *copy = new Button(theme, ButtonKind::Standard, CrashNote::tr("Copy"),
                            QStringLiteral("copy"), dialog);
    auto *close = new Button(theme, ButtonKind::Primary, CrashNote::tr("Close"), {}, dialog);
    close->setDefault(true);
    row->addWidget(copy);
    row->addWidget(close);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->resize(theme.scaled(620), theme.scaled(440));
    dialog->open();
}

} // namespace parley

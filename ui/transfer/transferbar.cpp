// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transfer/transferbar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/progressline.h"
#include "ui/controls/strip.h"
#include "ui/transfer/importreport.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace parley {

namespace {

constexpr int barHeight = 40;
constexpr int progressWidth = 160;

} // namespace

TransferBar::TransferBar(const Theme &theme, Transfer &transfer, QWidget &window, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_transfer(transfer)
    , m_window(window)
    , m_text(new Label(theme, TextStyle::Interface, ColorRole::Ink, {}, this))
    , m_progress(new ProgressLine(theme, tr("Progress"), this))
    , m_stop(new Button(theme, ButtonKind::Standard, tr("Stop"), {}, this))
    , m_details(new Button(theme, ButtonKind::Standard, tr("Show report"), {}, this))
    , m_close(Button::icon(theme, QStringLiteral("close"), tr("Close message"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 12, 5);
    row->setSpacing(12);
    m_text->setElided(true);
    row->addWidget(m_text, 1);
    m_progress->setFixedWidth(progressWidth);
    row->addWidget(m_progress);
    for (Button *button : {m_stop, m_details, m_close}) {
        button->makeSmall();
        row->addWidget(button);
    }
    setMinimumHeight(barHeight);
    setVisible(false);
    connect(m_stop, &QPushButton::clicked, &transfer, &Transfer::cancel);
    connect(m_details, &QPushButton::clicked, this, &TransferBar::showReport);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connectTransfer();
}

void TransferBar::connectTransfer()
{
    connect(&m_transfer, &Transfer::runningChanged, this, [this](bool running) {
        if (running) {
            m_outcome = {};
        }
    });
    connect(&m_transfer, &Transfer::imported, this,
            [this](const ImportOutcome &outcome) { m_outcome = outcome; });
    connect(&m_transfer, &Transfer::progressed, this,
            [this](const QString &sentence, qint64 done, qint64 total) {
                constexpr int steps = 1000;
                m_progress->setRange(0, total > 0 ? steps : 0);
                m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
                show(Tone::Running, sentence);
            });
    connect(&m_transfer, &Transfer::ended, this, [this](const QString &sentence, bool good) {
        show(good ? Tone::Good : Tone::Bad, sentence);
        announce();
    });
}

QString TransferBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void TransferBar::show(Tone tone, const QString &sentence)
{
    const bool running = tone == Tone::Running;
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_details->setVisible(!running && !m_outcome.notCarried.isEmpty());
    m_close->setVisible(!running);
    setVisible(true);
    update();
}

void TransferBar::announce()
{
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TransferBar::showReport()
{
    if (!m_report) {
        m_report = new ImportReport(m_theme, m_window);
    }
    m_report->open(m_outcome);
}

void TransferBar::paintEvent(QPaintEvent *)
{
    const StripLook look =
        m_tone == Tone::Running ? StripLook{ColorRole::InfoSoft, ColorRole::Info, "archive"}
        : m_tone == Tone::Good  ? StripLook{ColorRole::OkSoft, ColorRole::Ok, "check"}
                                : StripLook{ColorRole::WarnSoft, ColorRole::Warn, "warning"};
    paintStrip(*this, m_theme, look, 0);
}

} // namespace parley

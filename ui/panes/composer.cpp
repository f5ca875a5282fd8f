// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/composer.h"

#include "engine/sendestimate.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/panes/attachmentstrip.h"
#include "ui/panes/composeredit.h"
#include "ui/panes/sendbutton.h"
#include "ui/panes/sendcount.h"
#include "ui/panes/sendkeys.h"
#include "ui/regions.h"
#include "ui/style/paint.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr int halo = 3; // px around the frame, lit while it has the focus

// %1 is the name of the file.
QString refusalText(const QString &code)
{
    if (code == QLatin1String("pdf_encrypted")) {
        return Composer::tr("“%1” was not attached: it is protected by a password. Save a copy "
                            "without one and attach that.");
    }
    if (code == QLatin1String("pdf_damaged")) {
        return Composer::tr("“%1” was not attached: this PDF is damaged and can't be read.");
    }
    if (code == QLatin1String("pdf_no_text")) {
        return Composer::tr("“%1” was not attached: there is no text in this PDF, only pictures of "
                            "pages. Attach the pages as images.");
    }
    if (code == QLatin1String("too_big")) {
        return Composer::tr("“%1” was not attached: it is too large. Images and PDF files may have "
                            "20 MB, texts 2 MB.");
    }
    if (code == QLatin1String("unreadable")) {
        return Composer::tr("“%1” was not attached: it can't be read. Look whether it is a whole "
                            "file that you may open.");
    }
    return Composer::tr("“%1” was not attached: only images, PDF files and texts can be sent.");
}

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent, Shape shape)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
    , m_edit(new ComposerEdit(theme, this))
    , m_strip(new AttachmentStrip(theme, this))
    , m_editing(new QWidget(this))
    , m_count(new SendCount(theme, this))
    , m_send(new SendButton(theme, this))
{
    build();
    m_edit->installEventFilter(this);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        refresh();
        m_count->setFresh(false);
        Q_EMIT changed();
    });
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::lastMessageWanted, this, &Composer::lastMessageWanted);
    connect(m_edit, &ComposerEdit::slashTyped, this, &Composer::slashTyped);
    connect(m_edit, &ComposerEdit::imagePasted, this, &Composer::addImage);
    connect(m_edit, &ComposerEdit::filesPasted, this, &Composer::addFiles);
    connect(m_strip, &AttachmentStrip::changed, this, [this] {
        refresh();
        m_count->setFresh(false);
        Q_EMIT changed();
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_busy && !canSteer()) {
            Q_EMIT stopRequested();
        } else {
            submit();
        }
    });
    connect(m_count, &QPushButton::clicked, this, &Composer::previewWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
    markRegion(*this, *m_edit, Region::Composer);
}

Composer::~Composer() = default;

void Composer::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(halo + 1, halo + 1, halo + 1, halo + 1);
    column->setSpacing(0);

    auto *notice = new QHBoxLayout(m_editing);
    notice->setContentsMargins(14, 6, 8, 0);
    notice->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                                tr("Editing an earlier message. The old one stays as a branch."),
                                m_editing),
                      1);
    auto *cancel = new Button(m_theme, ButtonKind::Quiet, tr("Cancel"), {}, m_editing);
    cancel->makeSmall();
    connect(cancel, &QPushButton::clicked, this, &Composer::endEditing);
    notice->addWidget(cancel);
    m_editing->setVisible(false);
    column->addWidget(m_editing);
    column->addWidget(m_strip);

    auto *attach = Button::icon(m_theme, QStringLiteral("attach"),
                                tr("Attach images, PDF or text files"), this);
    connect(attach, &QPushButton::clicked, this, &Composer::chooseFiles);
    auto *prompts =
        Button::icon(m_theme, QStringLiteral("book"), tr("Take a prompt of the library"), this);
    connect(prompts, &QPushButton::clicked, this, &Composer::promptsWanted);
    if (m_shape == Shape::Chat) {
        layOutChat(*column, {attach, prompts});
    } else {
        layOutBroadcast(*column, {attach, prompts});
    }
    m_edit->setHint(hint());
    setTabOrder(m_edit, attach);
    setTabOrder(attach, prompts);
    setTabOrder(prompts, m_count);
    setTabOrder(m_count, m_send);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Composer::layOutChat(QBoxLayout &column, const QList<QWidget *> &tools)
{
    auto *text = new QHBoxLayout;
    text->setContentsMargins(16, 12, 12, 6);
    text->addWidget(m_edit);
    column.addLayout(text);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 8);
    bar->setSpacing(4);
    for (QWidget *tool : tools) {
        bar->addWidget(tool);
    }
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addSpacing(8);
    bar->addWidget(m_send);
    column.addLayout(bar);
}

void Composer::layOutBroadcast(QBoxLayout &column, const QList<QWidget *> &tools)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 9, 8, 9);
    row->setSpacing(4);
    for (QWidget *tool : tools) {
        row->addWidget(tool, 0, Qt::AlignBottom);
    }
    auto *text = new QVBoxLayout;
    text->setContentsMargins(4, 4, 4, 4);
    text->addWidget(m_edit);
    row->addLayout(text, 1);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addSpacing(8);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    column.addLayout(row);
}

QString Composer::hint() const
{
    return m_shape == Shape::Chat ? tr("Ask anything. Type / for prompts.") : tr("Ask all of them");
}

void Composer::setText(const QString &text)
{
    m_edit->setContent(text);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

Draft Composer::draft() const
{
    return {text(), m_strip->parts()};
}

void Composer::setAttachments(const QList<Part> &parts)
{
    QList<Attachment> attachments;
    for (const Part &part : parts) {
        if (const auto attachment = attachmentOf(part)) {
            attachments.append(*attachment);
        }
    }
    m_strip->set(attachments);
}

void Composer::setDraft(const Draft &draft)
{
    m_edited = {};
    m_editing->setVisible(false);
    setAttachments(draft.attachments);
    m_edit->setContent(draft.text);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::take(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
    } else if (dropped.hasImage()) {
        addImage(dropped.imageData().value<QImage>());
    } else if (dropped.hasText()) {
        m_edit->insertPlain(dropped.text());
        focusText();
    }
}

bool Composer::isBlank() const
{
    return m_edit->isBlank() && m_strip->isEmpty();
}

void Composer::setEstimate(const std::optional<SendEstimate> &estimate, const QString &model,
                           bool fresh, const QStringList &audience)
{
    m_count->show(estimate, model, audience);
    m_count->setFresh(fresh);
    if (estimate && fresh) {
        m_strip->setTokens(estimate->parts);
    }
}

void Composer::setBusy(bool busy, bool steerable)
{
    m_busy = busy;
    m_steerable = steerable;
    m_edit->setHint(busy && steerable ? tr("Say more, and the answer changes course") : hint());
    refresh();
}

// Only words can be said to a running answer.
bool Composer::canSteer() const
{
    return m_steerable && m_edited.isNull() && !m_edit->isBlank() && m_strip->isEmpty();
}

void Composer::setBlockedReason(const QString &reason)
{
    m_blocked = reason;
    refresh();
}

void Composer::startEditing(const NodeId &node, const Message &message)
{
    if (m_edited.isNull()) {
        m_textBefore = text();
        m_attachmentsBefore = m_strip->attachments();
    }
    m_edited = node;
    m_editing->setVisible(true);
    setAttachments(message.parts);
    setText(message.text());
    focusText();
}

void Composer::endEditing()
{
    m_editing->setVisible(false);
    m_strip->set(std::exchange(m_attachmentsBefore, {}));
    setText(std::exchange(m_textBefore, {}));
    m_edited = {}; // now, so that the text of before is no new draft
    focusText();
}

void Composer::setHeightLimit(int limit)
{
    m_edit->setHeightLimit(limit);
}

void Composer::refresh()
{
    m_send->setStopping(m_busy && !canSteer());
    m_send->setReason(!m_blocked.isEmpty() ? m_blocked
                      : isBlank()          ? tr("Write a message first")
                                           : QString());
    if (m_busy && canSteer()) {
        m_send->setToolTip(
            tr("Say it to the running answer (%1). Esc stops it").arg(sendKeysText()));
    }
}

void Composer::submit()
{
    if ((!m_busy || canSteer()) && m_blocked.isEmpty() && !isBlank()) {
        Q_EMIT submitted();
    }
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach images, PDF or text files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->open();
}

void Composer::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_reading.emplace_back();
        const auto reading = std::prev(m_reading.end());
        reading->wait(QtConcurrent::run([path] { return readAttachment(path); }),
                      [this, reading, path](const Result<Attachment> &attachment) {
                          const QString name = QFileInfo(path).fileName();
                          m_reading.erase(reading);
                          add(attachment, name);
                      });
    }
}

void Composer::addImage(const QImage &image)
{
    // By its time, so that several can be told apart and talked about.
    const QString time =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    add(attachmentFromImage(image, tr("Screenshot %1.png", "%1 is a time").arg(time)),
        tr("The image"));
}

void Composer::add(const Result<Attachment> &attachment, const QString &name)
{
    if (attachment) {
        m_strip->add(*attachment);
        focusText();
        return;
    }
    Q_EMIT refused(refusalText(attachment.error().providerCode).arg(name));
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect frame = rect().adjusted(halo, halo, -halo, -halo);
    const bool focus = m_edit->hasFocus();
    if (focus) {
        drawBox(painter, rect(), 14 + halo, m_theme.color(ColorRole::AccentSoft));
    }
    drawBox(painter, frame, 14, m_theme.color(ColorRole::Raised),
            m_theme.color(focus ? ColorRole::Focus : ColorRole::Control),
            focus ? m_theme.focusWidth() - 1 : 1);
}

} // namespace parley
